using LangNghe.Foundation.Personal;
using LangNghe.Foundation.Rules;

namespace LangNghe.Upkeep.Backups;

/// <summary>Proves a backup in a temporary place: one that was never restored is only a hope.</summary>
public sealed class RestoreDrill(RestoredBeside beside, IEnumerable<RestoreProof> proofs, MasterKeyUse keys, MasterKeys own)
{
    public async Task<Outcome<DrillReport>> Run(string archive, CancellationToken stop)
    {
        var began = TimeProvider.System.GetTimestamp();
        return await beside.Open(archive, async (manifest, faults, restored) =>
        {
            var found = await Prove(restored, faults, stop);
            if (restored is not null)
            {
                found.Add(("Khóa chủ", Found(await keys.Ids(restored, stop), manifest, faults)));
            }

            return new DrillReport(manifest, faults, found, TimeProvider.System.GetElapsedTime(began));
        }, stop);
    }

    /// <summary>A backup that is not sealed leaves the keys at home: they must be there.</summary>
    private string Found(IReadOnlyCollection<string> ids, Manifest manifest, List<string> faults)
    {
        var outside = ids.Where(id => !manifest.Parts.Any(p => p.Name == TakeBackup.KeysPart + Path.GetFileName(own.PathOf(id)))).ToList();
        var missing = outside.Where(id => !own.Has(id)).ToList();
        faults.AddRange(missing.Select(id => $"Khóa chủ {id} không có trong bản sao lưu, cũng không có ở đây: sổ khôi phục từ bản này sẽ không chạy cho đến khi đặt lại tệp {Path.GetFileName(own.PathOf(id))}."));
        return outside.Count == 0 ? "có trong bản sao lưu"
            : missing.Count > 0 ? "thiếu"
            : "không nằm trong bản sao lưu không mã hóa; đang có ở đây, phải giữ riêng một bản ở nơi khác";
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
