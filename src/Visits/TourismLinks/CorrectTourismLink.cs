using LangNghe.Foundation.Data;
using LangNghe.Foundation.Rules;
using LangNghe.Foundation.Time;
using LangNghe.Registry.Records;
using LangNghe.Visits.Domain;

namespace LangNghe.Visits.TourismLinks;

/// <summary>The link was written down wrongly.</summary>
public sealed class CorrectTourismLink(RecordBook book, TimeProvider clock)
{
    public async Task<Outcome<TourismLink>> Run(int number, Guid id, TourismFacts facts, CancellationToken stop)
    {
        var village = await book.Open(number, VisitsPermissions.Write, stop);
        if (!village.Ok)
        {
            return village.Problems;
        }

        if (await book.Row<TourismLink>(village.Value.Id, id, stop) is not { } wrong)
        {
            return Problems.Of("", Saving.Stale);
        }

        var right = TourismLink.Of(village.Value.Id, facts, clock.Today());
        return await book.Write(village.Value, right, wrong, VisitsActs.CorrectLink, facts.Why, facts.DecisionNumber, stop);
    }
}
