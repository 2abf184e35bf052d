using LangNghe.Foundation.Time;

namespace LangNghe.Registry.Domain;

/// <summary>What the figures of a year, as a person wrote them down, change in the register.</summary>
/// <param name="Changed">By measure, as stored.</param>
/// <param name="Dropped">Measures whose standing value is withdrawn.</param>
public sealed record YearEdit(IReadOnlyList<KeyValuePair<string, long>> Changed, IReadOnlyList<string> Dropped)
{
    public static readonly YearEdit Nothing = new([], []);

    public int Count => Changed.Count + Dropped.Count;

    /// <summary>The standing rows that are no longer the latest word.</summary>
    public bool Replaces(string measure) => Dropped.Contains(measure, StringComparer.Ordinal) || Changed.Any(c => c.Key == measure);

    /// <param name="what">Checked before.</param>
    public static YearEdit Of(YearlyFacts what, IReadOnlyDictionary<string, StandingFigure> standing)
    {
        var turned = what.IsProvisional != standing.Values.Any(f => f.IsProvisional);
        return new YearEdit(
            [.. what.Stored().Where(f => !(standing.TryGetValue(f.Key, out var old) && old.Value == f.Value && (!turned || old.IsProvisional == what.IsProvisional)))],
            what.Dropped());
    }

    /// <summary>The rows that say it.</summary>
    public IEnumerable<YearlyFigure> Rows(YearlyFacts what, Guid? villageId, Source source) => Changed.Select(c =>
        new YearlyFigure(c.Key, what.Year!.Value, c.Value, villageId) { IsProvisional = what.IsProvisional }
            .With(new Span(new DateOnly(what.Year.Value, 12, 31), Known.Year), source));
}
