using LangNghe.Environment.Domain;
using LangNghe.Foundation.Rules;
using LangNghe.Foundation.Time;
using LangNghe.Registry.Records;

namespace LangNghe.Environment.PollutionListings;

/// <summary>The entry was written down wrongly.</summary>
public sealed class CorrectPollutionListing(RecordBook book, TimeProvider clock)
{
    public async Task<Outcome<PollutionListing>> Run(int number, Guid id, PollutionFacts facts, CancellationToken stop)
    {
        var today = clock.Today();
        return await book.Correct<PollutionListing>(number, id, facts, facts.DecisionNumber, EnvironmentActs.CorrectListing, EnvironmentPermissions.Write,
            wrong => PollutionListing.Of(wrong.VillageId, facts, today, wrong), stop);
    }
}
