using LangNghe.Foundation.Data;
using LangNghe.Foundation.Rules;
using LangNghe.Foundation.Running;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace LangNghe.Upkeep.Backups;

/// <summary>Restores a backup into a temporary place, proves it there and throws the place away: a backup that was never restored is only a hope.</summary>
public sealed class RestoreDrill(Restoring restoring, HouseElsewhere house, IEnumerable<RestoreProof> proofs, DatabaseOptions own, IConfiguration configuration)
{
    public async Task<Outcome<DrillReport>> Run(string archive, CancellationToken stop)
    {
        var (key, began) = (BackupKey.From(configuration), TimeProvider.System.GetTimestamp());
        var work = Directory.CreateTempSubdirectory("langnghe-drill-");
        try
        {
            var dump = restoring.Dump(await new ArchiveReader(key).Kind(archive, stop));
            await using var ground = await dump.Ground(own, Path.Combine(work.FullName, "register"), stop);
            var (manifest, faults) = await restoring.Run(archive, key, ground.Database, work.FullName, null, stop);
            var found = await Prove(ground.Database, manifest, faults, stop);
            return new DrillReport(manifest, faults, found, TimeProvider.System.GetElapsedTime(began));
        }
        catch (BrokenBackupException broken)
        {
            return Problems.Of("", broken.Message);
        }
        finally
        {
            work.Delete(recursive: true);
        }
    }

    private async Task<List<(string, string)>> Prove(DatabaseOptions restored, Manifest manifest, List<string> faults, CancellationToken stop)
    {
        var found = new List<(string, string)>();
        await using var rooms = house.Open(restored);
        await using var scope = rooms.CreateAsyncScope();
        if (scope.ServiceProvider.GetRequiredService<AppDb>().Database.GetMigrations().LastOrDefault() != manifest.Migration)
        {
            found.Add(("Cấu trúc", "của phiên bản khác; chương trình này không tính thử số liệu trên bản sao lưu đó"));
            return found;
        }

        foreach (var proof in proofs)
        {
            try
            {
                found.Add((proof.Name, await proof.Run(scope.ServiceProvider, stop)));
            }
            catch (Exception failed) when (!stop.IsCancellationRequested)
            {
                faults.Add($"{proof.Name}: không làm được ({failed.Message}).");
            }
        }

        return found;
    }
}
