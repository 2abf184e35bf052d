using LangNghe.Foundation.Rules;
using LangNghe.Products.Domain;
using LangNghe.Registry.Domain;
using LangNghe.Registry.Records;

namespace LangNghe.Products.Ocop;

/// <summary>Takes a certificate back before it runs out, or enters when one of unknown term ended.</summary>
public sealed class EndOcop(RecordBook book)
{
    public Task<Outcome<OcopGrading>> Run(int number, Guid id, EndFacts facts, CancellationToken stop) =>
        book.End<OcopGrading>(number, id, facts, needsDecision: true, ProductsActs.EndOcop, ProductsPermissions.Write, stop);
}
