using LangNghe.Foundation.Data;
using LangNghe.Foundation.Rules;
using LangNghe.Foundation.Running;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace LangNghe.Upkeep.Backups;

/// <summary>Restores a backup into a temporary place beside the running register, and throws the place away afterwards.</summary>
public sealed class RestoredBeside(Restoring restoring, HouseElsewhere house, DatabaseOptions own, IConfiguration configuration)
{
    /// <param name="look">Gets the manifest, what does not agree with it, and the rooms over the restored register: null when it is of another version than the program.</param>
    public async Task<Outcome<T>> Open<T>(string archive, Func<Manifest, List<string>, IServiceProvider?, Task<T>> look, CancellationToken stop)
    {
        var key = BackupKey.From(configuration);
        // Of all folders that of the register is sure to be kept from others; and what a killed drill left there, the next one takes away.
        var folder = Path.Combine(own.DataFolder, "drill");
        try
        {
            using var work = WorkFolder.In(folder);
            var dump = restoring.Dump(await new ArchiveReader(key).Kind(archive, stop));
            await using var ground = await dump.Ground(own, Path.Combine(work.Path, "register"), stop);
            var (manifest, faults) = await restoring.Run(archive, key, ground.Database, work.Path, null, stop);
            await using var rooms = house.Open(ground.Database);
            await using var scope = rooms.CreateAsyncScope();
            var isOurs = scope.ServiceProvider.GetRequiredService<AppDb>().Database.GetMigrations().LastOrDefault() == manifest.Migration;
            return await look(manifest, faults, isOurs ? scope.ServiceProvider : null);
        }
        catch (BrokenBackupException broken)
        {
            return Problems.Of("", broken.Message);
        }
        finally
        {
            Leave(folder);
        }
    }

    /// <summary>An empty folder stays empty: a backup may be restored into it next. While another drill runs there, it stays.</summary>
    private static void Leave(string folder)
    {
        try
        {
            Directory.Delete(folder);
        }
        catch (IOException)
        {
            // It is not empty, or was not there.
        }
    }
}
