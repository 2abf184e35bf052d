using LangNghe.Foundation.Rules;
using LangNghe.Foundation.Text;
using LangNghe.Foundation.Time;
using LangNghe.Registry.Domain;

namespace LangNghe.Environment.Domain;

/// <summary>The village stands on the list of severe polluters of Decision 64/2003/QĐ-TTg until a document takes it off.</summary>
public sealed class PollutionListing : VillageRecord
{
    public const string Decision = "64/2003/QĐ-TTg";

    public static readonly DateOnly DecisionDay = new(2003, 4, 22);

    private PollutionListing() { }

    private PollutionListing(Guid villageId, string? decision)
    {
        BelongTo(villageId);
        DecisionNumber = decision;
    }

    /// <param name="wrong">The row that is corrected, if any.</param>
    public static Outcome<PollutionListing> Of(Guid villageId, PollutionFacts facts, DateOnly today, PollutionListing? wrong = null) =>
        facts.Check(today) is { Any: true } problems
            ? problems
            : new PollutionListing(villageId, VietnameseText.Tidy(facts.DecisionNumber)).With(AfterTheDecision(facts.Began!.UntilEnded(wrong)));

    /// <summary>From the decision itself; a later source still finds the village on it.</summary>
    public static PollutionListing SinceTheDecision(Guid villageId, DateOnly confirmedOn, Source source) =>
        new PollutionListing(villageId, Decision).With(new Span(DecisionDay, ConfirmedOn: confirmedOn), source);

    public PollutionFacts ToFacts() => new() { DecisionNumber = DecisionNumber, ListedOn = From, ListedOnKnown = FromKnown };

    /// <summary>The month and the year of the decision began before there was a list.</summary>
    private static Span AfterTheDecision(Span span) => span.From < DecisionDay ? span with { From = DecisionDay } : span;
}
