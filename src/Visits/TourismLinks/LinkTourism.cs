using LangNghe.Foundation.Rules;
using LangNghe.Foundation.Time;
using LangNghe.Registry.Records;
using LangNghe.Visits.Domain;

namespace LangNghe.Visits.TourismLinks;

/// <summary>Enters what ties a village to tourism.</summary>
public sealed class LinkTourism(RecordBook book, TimeProvider clock)
{
    public async Task<Outcome<TourismLink>> Run(int number, TourismFacts facts, CancellationToken stop)
    {
        var village = await book.Open(number, VisitsPermissions.Write, stop);
        if (!village.Ok)
        {
            return village.Problems;
        }

        var link = TourismLink.Of(village.Value.Id, facts, clock.Today());
        link = link.Ok && link.Value.Twice(await book.Standing<TourismLink>(village.Value.Id, stop)) is { Any: true } twice ? twice : link;
        return await book.Write(village.Value, link, null, VisitsActs.LinkTourism, facts.Why, facts.DecisionNumber, stop);
    }
}
