using LangNghe.Law.Domain;
using LangNghe.People.Domain;
using LangNghe.Registry.Domain;

namespace LangNghe.People.Artisans;

/// <summary>Reads off the law which titles there are.</summary>
public static class TitleLaw
{
    // Decree 43/2024/NĐ-CP names the two national titles; the law data holds their conditions, not their names.
    private static readonly string[] _national = ["Nghệ nhân nhân dân", "Nghệ nhân ưu tú"];

    /// <summary>Provincial titles older than the rules we know are taken as those of the first rules.</summary>
    public static TitleTerms TitlesOn(this LawBook law, DateOnly day)
    {
        var provincial = law.List("artisan.provincial.title", day);
        return new TitleTerms(_national, [.. (provincial.Count > 0 ? provincial : All(law)).Select(p => p.Parameter.Value).Distinct(StringComparer.Ordinal)]);
    }

    /// <summary>The titles of the day of the facts, or of one of the days that it can be.</summary>
    public static TitleTerms TitlesFor(this LawBook law, ArtisanFacts facts, DateOnly today) =>
        Beginning.Rules(facts.Began?.LawDays ?? [today], law.TitlesOn, terms => !facts.Check(terms, today).Any);

    private static List<Provision> All(LawBook law) =>
        [.. law.Names.Where(n => n.StartsWith("artisan.provincial.title.", StringComparison.Ordinal)).Order(StringComparer.Ordinal).SelectMany(law.Through)];
}
