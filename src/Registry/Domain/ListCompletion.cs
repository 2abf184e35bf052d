using LangNghe.Foundation.Rules;
using LangNghe.Foundation.Time;

namespace LangNghe.Registry.Domain;

/// <summary>Somebody answers for it that the list of a village's establishments is complete in these days: then figures are counted from the list.</summary>
public sealed class ListCompletion : VillageRecord
{
    private ListCompletion() { }

    public static Outcome<ListCompletion> Of(Guid villageId, CompletionFacts facts, DateOnly today)
    {
        if (facts.Check(today) is { Any: true } problems)
        {
            return problems;
        }

        var completion = new ListCompletion();
        completion.BelongTo(villageId);
        return completion.With(facts.Until is { } until ? new Span(facts.From!.Value, Until: until) : new Span(facts.From!.Value));
    }

    public CompletionFacts ToFacts() => new() { From = From, Until = Until };
}
