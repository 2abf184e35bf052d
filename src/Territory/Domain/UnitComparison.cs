namespace LangNghe.Territory.Domain;

/// <summary>What became of the communes of one day by another.</summary>
public static class UnitComparison
{
    public static IReadOnlyList<UnitBundle> Of(UnitBook book, DateOnly earlier, DateOnly later)
    {
        var (before, after) = (book.CommunesOn(earlier), book.CommunesOn(later));
        var links = before.SelectMany(b => book.Successors(b.UnitId, later).Select(h => (From: b.UnitId, To: h.UnitId, h.Whole))).ToList();
        var (forward, back) = (links.ToLookup(l => l.From), links.ToLookup(l => l.To));
        var (done, bundles) = (new HashSet<Guid>(), new List<UnitBundle>());
        foreach (var start in before.Where(b => !done.Contains(b.UnitId)))
        {
            var (olds, news) = (new HashSet<Guid>(), new HashSet<Guid>());
            Gather(start.UnitId, olds, news, forward, back);
            done.UnionWith(olds);
            bundles.Add(Bundle([.. before.Where(b => olds.Contains(b.UnitId))], [.. after.Where(a => news.Contains(a.UnitId))], links));
        }

        var reached = links.Select(l => l.To).ToHashSet();
        bundles.AddRange(after.Where(a => !reached.Contains(a.UnitId)).Select(a => new UnitBundle([], [a], [])));
        return bundles;
    }

    private static void Gather(Guid old, HashSet<Guid> olds, HashSet<Guid> news, ILookup<Guid, (Guid From, Guid To, bool Whole)> forward, ILookup<Guid, (Guid From, Guid To, bool Whole)> back)
    {
        if (!olds.Add(old))
        {
            return;
        }

        foreach (var link in forward[old].Where(l => news.Add(l.To)))
        {
            foreach (var other in back[link.To])
            {
                Gather(other.From, olds, news, forward, back);
            }
        }
    }

    private static UnitBundle Bundle(List<UnitPeriod> unordered, List<UnitPeriod> after, List<(Guid From, Guid To, bool Whole)> links)
    {
        // By where they went, so that few lines cross.
        var before = unordered.OrderBy(b => links.Where(l => l.From == b.UnitId).Select(l => after.FindIndex(a => a.UnitId == l.To)).DefaultIfEmpty().Average()).ToList();
        return new UnitBundle(before, after, [.. links.Where(l => before.Exists(b => b.UnitId == l.From)).Select(l => new UnitLink(before.FindIndex(b => b.UnitId == l.From), after.FindIndex(a => a.UnitId == l.To), l.Whole))]);
    }
}
