using LangNghe.Foundation.Data;
using LangNghe.Foundation.Rules;
using LangNghe.Foundation.Time;
using LangNghe.Law;
using LangNghe.Products.Domain;
using LangNghe.Registry.Records;

namespace LangNghe.Products.IpRights;

/// <summary>Adds one term to a right.</summary>
public sealed class RenewIpRight(RecordBook book, LawBooks laws, TimeProvider clock)
{
    public async Task<Outcome<IpRight>> Run(int number, Guid id, RenewalFacts facts, CancellationToken stop)
    {
        var village = await book.Open(number, ProductsPermissions.Write, stop);
        if (!village.Ok)
        {
            return village.Problems;
        }

        if (await book.Row<IpRight>(village.Value.Id, id, stop) is not { } right)
        {
            return Problems.Of("", Saving.Stale);
        }

        var today = clock.Today();
        var renewed = right.Renewed(facts, (await laws.Current(stop)).IpOn(facts.RenewedOn ?? today, today), today);
        return await book.Write(village.Value, renewed, right, ProductsActs.RenewIpRight, facts.Why, facts.DecisionNumber, stop);
    }
}
