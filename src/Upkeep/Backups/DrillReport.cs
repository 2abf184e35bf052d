namespace LangNghe.Upkeep.Backups;

/// <summary>What a drill found.</summary>
/// <param name="Faults">What does not agree with the manifest or could not be done; none when the backup is good.</param>
/// <param name="Proofs">What the restored register showed it can do, by name.</param>
public sealed record DrillReport(Manifest Manifest, IReadOnlyList<string> Faults, IReadOnlyList<(string Name, string Found)> Proofs, TimeSpan Took)
{
    public bool IsGood => Faults.Count == 0;

    public long Rows => Manifest.Counts.Values.Sum();
}
