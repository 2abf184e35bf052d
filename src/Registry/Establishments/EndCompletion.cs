using LangNghe.Foundation.Rules;
using LangNghe.Registry.Domain;
using LangNghe.Registry.Records;

namespace LangNghe.Registry.Establishments;

/// <summary>Nobody keeps the list complete any longer: from that day the village's figures are its yearly ones again.</summary>
public sealed class EndCompletion(RecordBook book)
{
    public Task<Outcome<ListCompletion>> Run(int number, Guid id, EndFacts facts, CancellationToken stop) =>
        book.End<ListCompletion>(number, id, facts, needsDecision: false, RegistryActs.EndCompletion, RegistryPermissions.Write, stop);
}
