namespace LangNghe.Upkeep.Backups;

/// <summary>A backup, restored beside the running register and laid beside it. Only what differs is told one by one.</summary>
/// <param name="TakenAt">When the backup was taken.</param>
/// <param name="Faults">What could not be compared or does not agree with the manifest.</param>
public sealed record BackupComparison(DateTime TakenAt, DateTime ComparedAt, IReadOnlyList<string> Faults, IReadOnlyList<BackupComparison.Group> Groups)
{
    public int Differences => Groups.Sum(g => g.Different.Count);

    /// <param name="Same">How many values are the same in both.</param>
    public sealed record Group(string Name, int Same, IReadOnlyList<Difference> Different)
    {
        public static Group Of(string name, IReadOnlyDictionary<string, string> then, IReadOnlyDictionary<string, string> now)
        {
            var names = now.Keys.Union(then.Keys, StringComparer.Ordinal).ToList();
            var different = names.Select(n => new Difference(n, then.GetValueOrDefault(n), now.GetValueOrDefault(n))).Where(d => d.Then != d.Now).ToList();
            return new Group(name, names.Count - different.Count, different);
        }
    }

    /// <param name="Then">In the backup; null when it is not there.</param>
    /// <param name="Now">In the running register; null when it is no longer there.</param>
    public sealed record Difference(string Name, string? Then, string? Now);
}
