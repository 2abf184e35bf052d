using System.Reflection;
using LangNghe.Foundation.Files;
using LangNghe.Foundation.Running;
using LangNghe.Foundation.Rules;
using LangNghe.Foundation.Time;
using Microsoft.Extensions.Configuration;

namespace LangNghe.Upkeep.Backups;

/// <summary>Backs up the whole register while it is in use: the database in one snapshot, every file that the snapshot names, and the keys.</summary>
public sealed class TakeBackup(IEnumerable<IDatabaseDump> dumps, BackupShelf shelf, FileStore files, DatabaseOptions database, IConfiguration configuration, TimeProvider clock)
{
    internal const string FilesPart = "files/";
    internal const string KeysPart = "keys/";

    /// <summary>Into a folder, by default that of the configuration.</summary>
    /// <param name="told">How far it is: done, of how many, and what is being done.</param>
    public async Task<Outcome<TakenBackup>> Run(string? folder, Func<long, long?, string, Task>? told, CancellationToken stop)
    {
        var (key, began) = (BackupKey.From(configuration), TimeProvider.System.GetTimestamp());
        if (key.IsGiven && key.Words!.Length < BackupKey.Shortest)
        {
            return Problems.Of("", $"Khóa trong {BackupOptions.KeyVariable} quá ngắn: cần ít nhất {BackupKey.Shortest} ký tự.");
        }

        folder ??= shelf.Folder;
        told ??= (_, _, _) => Task.CompletedTask;
        try
        {
            using var work = WorkFolder.In(folder);
            var half = Path.Combine(work.Path, "archive");
            await Write(half, work.Path, key, told, stop);
            await told(0, null, "Đang đọc lại để kiểm chứng");
            var manifest = await new ArchiveReader(key).Read(half, null, stop);
            var path = Path.Combine(folder, BackupFile.NameOf(manifest.TakenAt, key.IsGiven));
            File.Move(half, path);
            return new TakenBackup(new BackupFile(path, manifest.TakenAt, new FileInfo(path).Length, key.IsGiven), manifest, TimeProvider.System.GetElapsedTime(began));
        }
        catch (BrokenBackupException broken)
        {
            return Problems.Of("", broken.Message);
        }
        catch (UnauthorizedAccessException)
        {
            return Problems.Of("", $"Không ghi được vào {folder}: không có quyền ghi vào thư mục này.");
        }
        catch (IOException disk)
        {
            return Problems.Of("", $"Không ghi được vào {folder}: {disk.Message}");
        }
    }

    private async Task Write(string path, string work, BackupKey key, Func<long, long?, string, Task> told, CancellationToken stop)
    {
        await told(0, null, "Đang chép cơ sở dữ liệu");
        var at = clock.UtcNow();
        var copy = await dumps.Single(d => d.Kind == (database.IsPostgres ? Manifest.Postgres : Manifest.Sqlite)).Take(database, work, stop);
        await using var archive = new ArchiveWriter(path, key, at);
        await using (var dump = File.OpenRead(copy.Path))
        {
            await archive.Add(DatabaseCopy.PartOf(copy.Kind), dump, null, stop);
        }

        File.Delete(copy.Path);
        var damaged = new List<string>();
        for (var n = 0; n < copy.Files.Count; n++)
        {
            await told(n, copy.Files.Count, "Đang chép tệp");
            if (!await AddFile(archive, copy.Files[n], stop))
            {
                damaged.Add(copy.Files[n]);
            }
        }

        if (key.IsGiven)
        {
            await AddKeys(archive, stop);
        }

        var program = typeof(TakeBackup).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "";
        await archive.Finish(new Manifest(Manifest.CurrentFormat, program, at, copy.Kind, copy.Migration, copy.Counts, copy.Marks, archive.Parts, damaged), stop);
    }

    /// <summary>False for a file that is gone or no longer what its name says: the backup of all the rest must not fail for it, and says so.</summary>
    private async Task<bool> AddFile(ArchiveWriter archive, string sha256, CancellationToken stop)
    {
        try
        {
            // Whole and unaltered before it enters the archive, and of a length that the archive asks for.
            await using var content = new FileStream(Path.Combine(Path.GetTempPath(), Path.GetRandomFileName()), new FileStreamOptions
            {
                Mode = FileMode.CreateNew, Access = FileAccess.ReadWrite, Options = FileOptions.DeleteOnClose | FileOptions.Asynchronous,
            });
            await using (var kept = await files.Open(sha256, stop))
            {
                await kept.CopyToAsync(content, stop);
            }

            content.Position = 0;
            await archive.Add($"{FilesPart}{sha256[..2]}/{sha256}", content, sha256, stop);
            return true;
        }
        catch (Exception gone) when (gone is FileNotFoundException or DirectoryNotFoundException or InvalidDataException)
        {
            return false;
        }
    }

    /// <summary>Only into a sealed archive: an open one that held the keys would open everything they close.</summary>
    private async Task AddKeys(ArchiveWriter archive, CancellationToken stop)
    {
        var folder = Path.Combine(database.DataFolder, "keys");
        IEnumerable<string> paths = Directory.Exists(folder) ? Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal) : [];
        foreach (var path in paths)
        {
            await using var key = File.OpenRead(path);
            await archive.Add(KeysPart + Path.GetRelativePath(folder, path).Replace('\\', '/'), key, null, stop);
        }
    }
}
