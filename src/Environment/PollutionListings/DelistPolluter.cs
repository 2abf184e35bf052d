using LangNghe.Environment.Domain;
using LangNghe.Foundation.Rules;
using LangNghe.Registry.Domain;
using LangNghe.Registry.Records;

namespace LangNghe.Environment.PollutionListings;

/// <summary>Takes a village off the list, by the document that says so.</summary>
public sealed class DelistPolluter(RecordBook book)
{
    public Task<Outcome<PollutionListing>> Run(int number, Guid id, EndFacts facts, CancellationToken stop) =>
        book.End<PollutionListing>(number, id, facts, needsDecision: true, EnvironmentActs.DelistPolluter, EnvironmentPermissions.Write, stop);
}
