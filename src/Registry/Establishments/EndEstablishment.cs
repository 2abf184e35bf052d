using LangNghe.Foundation.Data;
using LangNghe.Foundation.Rules;
using LangNghe.Persons.Book;
using LangNghe.Registry.Domain;
using LangNghe.Registry.Records;

namespace LangNghe.Registry.Establishments;

/// <summary>The establishment no longer works in the village. A household needs no decision for that.</summary>
public sealed class EndEstablishment(AppDb db, RecordBook book)
{
    public async Task<Outcome<Establishment>> Run(int number, Guid id, EndFacts facts, CancellationToken stop) => await RestrictedEstablishments.Has(db, id, stop)
        ? Problems.Of("", PersonDesk.Restricted)
        : await book.End<Establishment>(number, id, facts, needsDecision: false, RegistryActs.EndEstablishment, RegistryPermissions.Write, stop);
}
