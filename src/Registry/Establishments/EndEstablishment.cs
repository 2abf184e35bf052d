using LangNghe.Foundation.Rules;
using LangNghe.Registry.Domain;
using LangNghe.Registry.Records;

namespace LangNghe.Registry.Establishments;

/// <summary>The establishment no longer works in the village. A household needs no decision for that.</summary>
public sealed class EndEstablishment(RecordBook book)
{
    public Task<Outcome<Establishment>> Run(int number, Guid id, EndFacts facts, CancellationToken stop) =>
        book.End<Establishment>(number, id, facts, needsDecision: false, RegistryActs.EndEstablishment, RegistryPermissions.Write, stop);
}
