using LangNghe.Foundation.Text;

namespace LangNghe.Registry.Villages;

/// <summary>All villages of a day, in the order of their names.</summary>
/// <param name="Crafts">Search key and first spelling of every craft.</param>
public sealed record VillageShelf(IReadOnlyList<VillageEntry> Entries, IReadOnlyList<(string Key, string Label)> Crafts)
{
    private readonly Lazy<Dictionary<Guid, VillageEntry>> _byId = new(() => Entries.ToDictionary(e => e.Id));
    private readonly Lazy<KeyText> _keys = new(() => new KeyText(Entries.Select(e => e.Words.Keys)));

    private const int KeysRanked = 16;
    private const int First = -1;

    public VillageEntry? Find(Guid id) => _byId.Value.GetValueOrDefault(id);

    /// <summary>Those that answer, best first, before all the one that bears the number, and last those that lie where is sought; equals stay in the order of their names. Typos count only where nothing has the very words.</summary>
    /// <param name="liesThere">Null where no place is called so.</param>
    public IReadOnlyList<VillageEntry> Search(NameSearch search, Func<VillageEntry, bool>? liesThere = null)
    {
        var written = Ranked(search, Likely(search));
        List<VillageEntry> there = liesThere is null ? [] : [.. Entries.Where(liesThere)];
        return there.Count > 0 || written.Exists(f => f.Rank == First || f.Entry.Words.Keys.Any(search.IsWhollyIn))
            ? [.. written.Where(f => f.Rank < (int)NameMatch.OneTypo * KeysRanked).Select(f => f.Entry).Concat(there).DistinctBy(e => e.Id)]
            : [.. Ranked(search, Entries).Select(f => f.Entry)];
    }

    /// <summary>All that can answer but by a typo.</summary>
    private IEnumerable<VillageEntry> Likely(NameSearch search)
    {
        var worded = _keys.Value.With(search.Longest).Select(place => Entries[place]);
        return search.Number is { } number ? worded.Where(e => e.Number != number).Concat(Entries.Where(e => e.Number == number)) : worded;
    }

    private static List<(VillageEntry Entry, int Rank)> Ranked(NameSearch search, IEnumerable<VillageEntry> entries) =>
    [
        .. from entry in entries
           let rank = entry.Number == search.Number ? First : Rank(search, entry.Words.Keys)
           where rank is not null
           orderby rank
           select (entry, rank.Value),
    ];

    /// <summary>First by how the match is, then by what matched: the name before the hamlet before the craft.</summary>
    private static int? Rank(NameSearch search, IReadOnlyList<string> keys)
    {
        int? best = null;
        for (var i = 0; i < keys.Count; i++)
        {
            var rank = search.Of(keys[i]) is { } match ? ((int)match * KeysRanked) + Math.Min(i, KeysRanked - 1) : (int?)null;
            best = rank is null || best <= rank ? best : rank;
        }

        return best;
    }
}
