using LangNghe.Environment.Domain;
using LangNghe.Foundation.Data;
using LangNghe.Foundation.Rules;
using LangNghe.Foundation.Time;
using LangNghe.Registry.Records;

namespace LangNghe.Environment.PollutionListings;

/// <summary>The entry was written down wrongly.</summary>
public sealed class CorrectPollutionListing(RecordBook book, TimeProvider clock)
{
    public async Task<Outcome<PollutionListing>> Run(int number, Guid id, PollutionFacts facts, CancellationToken stop)
    {
        var village = await book.Open(number, EnvironmentPermissions.Write, stop);
        if (!village.Ok)
        {
            return village.Problems;
        }

        if (await book.Row<PollutionListing>(village.Value.Id, id, stop) is not { } wrong)
        {
            return Problems.Of("", Saving.Stale);
        }

        var right = PollutionListing.Of(village.Value.Id, facts, clock.Today());
        return await book.Write(village.Value, right, wrong, EnvironmentActs.CorrectListing, facts.Why, facts.DecisionNumber, stop);
    }
}
