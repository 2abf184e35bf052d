using LangNghe.Foundation.Time;
using LangNghe.Foundation.Text;
using LangNghe.Registry.Domain;

namespace LangNghe.Registry.Villages;

/// <summary>What a profile says of a village, made ready to be found and ordered.</summary>
public sealed record VillageWords
{
    /// <param name="groupSureness">How sure the group is.</param>
    public VillageWords(VillageFacts facts, Sureness groupSureness, bool isUnnamed, string sortKey)
    {
        (Facts, GroupSureness, IsUnnamed, SortKey) = (facts, groupSureness, isUnnamed, sortKey);
        Crafts = [.. (facts.Crafts ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(c => (VietnameseText.SearchKey(c), c))];
        string[] keys = [VietnameseText.SearchKey(facts.Name ?? ""), VietnameseText.SearchKey(facts.Hamlet ?? ""), .. Crafts.Select(c => c.Key), VietnameseText.SearchKey(facts.PlaceAsWritten ?? "")];
        Keys = [.. keys.Where(k => k.Length > 0)];
    }

    public VillageFacts Facts { get; }

    public Sureness GroupSureness { get; }

    public bool IsUnnamed { get; }

    public string SortKey { get; }

    /// <summary>Search key and spelling of each craft.</summary>
    public IReadOnlyList<(string Key, string Label)> Crafts { get; }

    /// <summary>Name, hamlet, crafts, place: the search keys, the weightiest first.</summary>
    public IReadOnlyList<string> Keys { get; }
}
