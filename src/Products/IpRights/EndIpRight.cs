using LangNghe.Foundation.Rules;
using LangNghe.Products.Domain;
using LangNghe.Registry.Domain;
using LangNghe.Registry.Records;

namespace LangNghe.Products.IpRights;

/// <summary>Ends a right before its term, or enters when one of unknown term ended.</summary>
public sealed class EndIpRight(RecordBook book)
{
    public Task<Outcome<IpRight>> Run(int number, Guid id, EndFacts facts, CancellationToken stop) =>
        book.End<IpRight>(number, id, facts, needsDecision: true, ProductsActs.EndIpRight, ProductsPermissions.Write, stop);
}
