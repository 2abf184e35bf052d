using LangNghe.Foundation.Rules;
using LangNghe.Foundation.Time;

namespace LangNghe.Upkeep.Backups;

/// <summary>Restores a backup beside the running register and lays what both say side by side. Neither is changed.</summary>
public sealed class CompareBackup(RestoredBeside beside, IEnumerable<RegisterReading> readings, IServiceProvider running, TimeProvider clock)
{
    public Task<Outcome<BackupComparison>> Run(string archive, CancellationToken stop) => beside.Open(archive, async (manifest, faults, restored) =>
    {
        if (restored is null)
        {
            return new BackupComparison(manifest.TakenAt, clock.UtcNow(), [.. faults, "Bản sao lưu có cấu trúc của phiên bản khác, nên chương trình này không so được số liệu."], []);
        }

        var groups = new List<BackupComparison.Group>();
        foreach (var reading in readings)
        {
            groups.Add(BackupComparison.Group.Of(reading.Name, await reading.Run(restored, stop), await reading.Run(running, stop)));
        }

        return new BackupComparison(manifest.TakenAt, clock.UtcNow(), faults, groups);
    }, stop);
}
