using LangNghe.Foundation.Rules;

namespace LangNghe.Upkeep.Backups;

/// <summary>Proves a backup in a temporary place: one that was never restored is only a hope.</summary>
public sealed class RestoreDrill(RestoredBeside beside, IEnumerable<RestoreProof> proofs)
{
    public async Task<Outcome<DrillReport>> Run(string archive, CancellationToken stop)
    {
        var began = TimeProvider.System.GetTimestamp();
        return await beside.Open(archive, async (manifest, faults, restored) =>
        {
            var found = await Prove(restored, faults, stop);
            return new DrillReport(manifest, faults, found, TimeProvider.System.GetElapsedTime(began));
        }, stop);
    }

    private async Task<List<(string, string)>> Prove(IServiceProvider? restored, List<string> faults, CancellationToken stop)
    {
        var found = new List<(string, string)>();
        if (restored is null)
        {
            found.Add(("Cấu trúc", "của phiên bản khác; chương trình này không tính thử số liệu trên bản sao lưu đó"));
            return found;
        }

        foreach (var proof in proofs)
        {
            try
            {
                found.Add((proof.Name, await proof.Run(restored, stop)));
            }
            catch (Exception failed) when (!stop.IsCancellationRequested)
            {
                faults.Add($"{proof.Name}: không làm được ({failed.Message}).");
            }
        }

        return found;
    }
}
