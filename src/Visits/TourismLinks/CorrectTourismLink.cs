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
        var today = clock.Today();
        return await book.Correct<TourismLink>(number, id, facts, facts.DecisionNumber, VisitsActs.CorrectLink, VisitsPermissions.Write,
            wrong => TourismLink.Of(wrong.VillageId, facts, today, wrong), stop);
    }
}
