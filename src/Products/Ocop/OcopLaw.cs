using LangNghe.Foundation.Time;
using LangNghe.Law.Domain;
using LangNghe.Products.Domain;
using LangNghe.Registry.Domain;

namespace LangNghe.Products.Ocop;

/// <summary>Reads the rules of OCOP off the law, as of a day.</summary>
public static class OcopLaw
{
    public static OcopTerms OcopOn(this LawBook law, DateOnly day) => new()
    {
        Day = day,
        MinimumScores = ByStar(star => (decimal?)Number(law, $"ocop.star.{star}.minimum_score", day)),
        Graders = Enumerable.Range(1, 5).Select(star => (star, law.Find($"ocop.grader.{star}_star", day))).Where(g => g.Item2 is not null).ToDictionary(g => g.star, g => g.Item2!.Parameter.Value),
        Groups = [.. law.List("ocop.group", day).Select(g => g.Parameter.Value)],
        CertificateMonths = (int?)Number(law, "ocop.certificate.months", day),
        CertificateMinimumStar = (int?)Number(law, "ocop.certificate.minimum_star", day) ?? int.MaxValue,
    };

    /// <summary>The rules of the day of the facts. Where that is one of many days, rules that the facts keep.</summary>
    public static OcopTerms OcopFor(this LawBook law, OcopFacts facts, DateOnly today) =>
        Beginning.Rules(facts.Began is { } began ? Issued(law, began) : [today], law.OcopOn, terms => !facts.Check(terms, today).Any);

    /// <summary>All who ever graded, for a form that does not know its day yet.</summary>
    public static IReadOnlyList<string> OcopGraders(this LawBook law) =>
        [.. Enumerable.Range(1, 5).SelectMany(star => law.Through($"ocop.grader.{star}_star")).Select(g => g.Parameter.Value).Distinct(StringComparer.Ordinal)];

    /// <summary>All groups that ever were, the present ones first.</summary>
    public static IReadOnlyList<string> OcopGroups(this LawBook law, DateOnly day) =>
        [.. law.List("ocop.group", day).Select(g => g.Parameter.Value)
            .Concat(law.Names.Where(n => n.StartsWith("ocop.group.", StringComparison.Ordinal)).Order(StringComparer.Ordinal).SelectMany(law.Through).Select(g => g.Parameter.Value))
            .Distinct(StringComparer.Ordinal)];

    /// <summary>A certificate that a source saw alive was given within its term before.</summary>
    private static IReadOnlyList<DateOnly> Issued(LawBook law, Beginning began) =>
        began.Known == Known.Attested ? [began.Day.AddMonths(-law.OcopOn(began.Day).CertificateMonths ?? 0), began.Day] : began.LawDays;

    private static Dictionary<int, decimal> ByStar(Func<int, decimal?> value) =>
        Enumerable.Range(1, 5).Select(star => (star, value: value(star))).Where(s => s.value is not null).ToDictionary(s => s.star, s => s.value!.Value);

    private static decimal? Number(LawBook law, string name, DateOnly day) => law.Find(name, day) is null ? null : law.NumberOrNone(name, day);
}
