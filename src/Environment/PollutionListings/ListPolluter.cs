using LangNghe.Environment.Domain;
using LangNghe.Foundation.Data;
using LangNghe.Foundation.Rules;
using LangNghe.Foundation.Time;
using LangNghe.Registry.Records;
using Microsoft.EntityFrameworkCore;

namespace LangNghe.Environment.PollutionListings;

/// <summary>Enters a village on the list of severe polluters; it can stand there only once at a time.</summary>
public sealed class ListPolluter(RecordBook book, AppDb db, TimeProvider clock)
{
    public async Task<Outcome<PollutionListing>> Run(int number, PollutionFacts facts, CancellationToken stop)
    {
        var village = await book.Open(number, EnvironmentPermissions.Write, stop);
        if (!village.Ok)
        {
            return village.Problems;
        }

        var today = clock.Today();
        var listed = await db.PollutionListings.InForce(AsOf.On(today)).AnyAsync(l => l.VillageId == village.Value.Id, stop);
        var listing = listed ? Problems.Of("", "Làng nghề này đang ở trong danh sách.") : PollutionListing.Of(village.Value.Id, facts, today);
        return await book.Write(village.Value, listing, null, EnvironmentActs.ListPolluter, facts.Why, facts.DecisionNumber, stop);
    }
}
