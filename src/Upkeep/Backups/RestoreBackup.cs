using LangNghe.Foundation.Data;
using LangNghe.Foundation.Personal;
using LangNghe.Foundation.Rules;
using LangNghe.Foundation.Running;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace LangNghe.Upkeep.Backups;

/// <summary>Brings a register back from a backup, into an empty place and nowhere else.</summary>
public sealed class RestoreBackup(Restoring restoring, HouseElsewhere house, MasterKeyUse keys, IConfiguration configuration)
{
    /// <param name="folder">The data folder to be; absent or empty.</param>
    /// <param name="connection">An empty PostgreSQL database, for a backup of PostgreSQL.</param>
    /// <returns>The manifest, what does not agree with it, and the files of master keys that must be brought along before the register starts.</returns>
    public async Task<Outcome<(Manifest Manifest, IReadOnlyList<string> Faults, IReadOnlyList<string> Keys)>> Run(string archive, string folder, string? connection, CancellationToken stop)
    {
        var (key, place) = (BackupKey.From(configuration), Path.GetFullPath(folder));
        var into = new DatabaseOptions(place, connection);
        try
        {
            var kind = await new ArchiveReader(key).Kind(archive, stop);
            if (await WhyNot(kind, into, stop) is { } why)
            {
                return Problems.Of("", why);
            }

            // The whole archive first: a place that is half filled from a broken one would help nobody.
            await new ArchiveReader(key).Read(archive, null, stop);
            return await Unpack(archive, key, into, stop);
        }
        catch (BrokenBackupException broken)
        {
            return Problems.Of("", broken.Message);
        }
        catch (Exception disk) when (disk is IOException or UnauthorizedAccessException)
        {
            return Problems.Of("", $"Không ghi được vào {place}: {disk.Message}");
        }
    }

    private async Task<string?> WhyNot(string kind, DatabaseOptions into, CancellationToken stop) => (kind, into.IsPostgres) switch
    {
        _ when Directory.Exists(into.DataFolder) && Directory.EnumerateFileSystemEntries(into.DataFolder).Any() =>
            $"Thư mục {into.DataFolder} không trống. Không bao giờ khôi phục đè lên dữ liệu đang có; hãy chọn thư mục trống.",
        (Manifest.Postgres, false) => "Đây là bản sao lưu của PostgreSQL: hãy tạo một cơ sở dữ liệu trống và thêm --database \"Host=…;Database=…\".",
        (Manifest.Sqlite, true) => "Đây là bản sao lưu của SQLite: bỏ --database.",
        _ => await restoring.Dump(kind).WhyNotInto(into, stop),
    };

    private async Task<Outcome<(Manifest Manifest, IReadOnlyList<string> Faults, IReadOnlyList<string> Keys)>> Unpack(string archive, BackupKey key, DatabaseOptions into, CancellationToken stop)
    {
        var whole = false;
        try
        {
            Directory.CreateDirectory(into.DataFolder);
            var (manifest, faults) = await restoring.Run(archive, key, into, into.DataFolder, (name, content, stop) => Keep(into.DataFolder, name, content, stop), stop);
            whole = true;
            return (manifest, (IReadOnlyList<string>)faults, await MissingKeys(into, manifest, stop));
        }
        finally
        {
            if (!whole)
            {
                Directory.Delete(into.DataFolder, recursive: true);
            }
        }
    }

    /// <summary>Unknown, so none, of a register of another version than the program.</summary>
    private async Task<IReadOnlyList<string>> MissingKeys(DatabaseOptions restored, Manifest manifest, CancellationToken stop)
    {
        await using var rooms = house.Open(restored);
        await using var scope = rooms.CreateAsyncScope();
        var (services, masters) = (scope.ServiceProvider, scope.ServiceProvider.GetRequiredService<MasterKeys>());
        return services.GetRequiredService<AppDb>().Database.GetMigrations().LastOrDefault() == manifest.Migration
            ? [.. (await keys.Ids(services, stop)).Where(id => !masters.Has(id)).Select(masters.PathOf)]
            : [];
    }

    private static async Task Keep(string folder, string name, Stream content, CancellationToken stop)
    {
        var path = Path.GetFullPath(Path.Combine(folder, name));
        if (!path.StartsWith(folder + Path.DirectorySeparatorChar, StringComparison.Ordinal))
        {
            throw new BrokenBackupException($"Bản sao lưu muốn ghi ra ngoài thư mục: {name}.");
        }

        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        await using var file = new FileStream(path, options);
        await content.CopyToAsync(file, stop);
    }
}
