using LangNghe.Foundation.Data;
using LangNghe.Foundation.Rules;
using LangNghe.Foundation.Time;
using LangNghe.Law;
using LangNghe.Products.Domain;
using LangNghe.Registry.Records;

namespace LangNghe.Products.IpRights;

/// <summary>It was never so, or is now known better, as the days of a right that the Plan only mentions.</summary>
public sealed class CorrectIpRight(RecordBook book, LawBooks laws, TimeProvider clock)
{
    public async Task<Outcome<IpRight>> Run(int number, Guid id, IpFacts facts, CancellationToken stop)
    {
        var village = await book.Open(number, ProductsPermissions.Write, stop);
        if (!village.Ok)
        {
            return village.Problems;
        }

        if (await book.Row<IpRight>(village.Value.Id, id, stop) is not { } wrong)
        {
            return Problems.Of("", Saving.Stale);
        }

        var today = clock.Today();
        var right = IpRight.Of(village.Value.Id, facts, (await laws.Current(stop)).IpOn(facts.GrantedOn ?? today, today), today);
        return await book.Write(village.Value, right, wrong, ProductsActs.CorrectIpRight, facts.Why, null, stop);
    }
}
