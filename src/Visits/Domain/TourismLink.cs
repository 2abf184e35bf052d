using LangNghe.Foundation.Rules;
using LangNghe.Foundation.Time;
using LangNghe.Registry.Domain;

namespace LangNghe.Visits.Domain;

/// <summary>Something that ties the village to tourism, by a document, until an act ends it.</summary>
public sealed class TourismLink : VillageRecord
{
    private TourismLink() { }

    private TourismLink(Guid villageId, string tie)
    {
        BelongTo(villageId);
        Tie = tie;
    }

    public string Tie { get; private set; } = "";

    /// <param name="wrong">The row that is corrected, if any.</param>
    public static Outcome<TourismLink> Of(Guid villageId, TourismFacts facts, DateOnly today, TourismLink? wrong = null) =>
        facts.Check(today) is { Any: true } problems
            ? problems
            : new TourismLink(villageId, RecordWords.Tidy(facts.Tie)!) { DecisionNumber = RecordWords.Tidy(facts.DecisionNumber) }
                .With(facts.Began!.UntilEnded(wrong));

    public TourismFacts ToFacts() => new() { Tie = Tie, DecisionNumber = DecisionNumber, Since = From, SinceKnown = FromKnown };
}
