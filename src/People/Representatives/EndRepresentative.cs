using LangNghe.Foundation.Rules;
using LangNghe.People.Domain;
using LangNghe.Registry.Domain;
using LangNghe.Registry.Records;

namespace LangNghe.People.Representatives;

/// <summary>Somebody speaks for the village no longer.</summary>
public sealed class EndRepresentative(RecordBook book)
{
    public Task<Outcome<VillageRepresentative>> Run(int number, Guid id, EndFacts facts, CancellationToken stop) =>
        book.End<VillageRepresentative>(number, id, facts, needsDecision: false, PeopleActs.EndRepresentative, PeoplePermissions.Write, stop);
}
