using LangNghe.Foundation.Rules;
using LangNghe.Foundation.Time;
using LangNghe.Law;
using LangNghe.Products.Domain;
using LangNghe.Registry.Records;

namespace LangNghe.Products.IpRights;

/// <summary>Enters an intellectual property right.</summary>
public sealed class RegisterIpRight(RecordBook book, LawBooks laws, TimeProvider clock)
{
    public async Task<Outcome<IpRight>> Run(int number, IpFacts facts, CancellationToken stop)
    {
        var village = await book.Open(number, ProductsPermissions.Write, stop);
        if (!village.Ok)
        {
            return village.Problems;
        }

        var today = clock.Today();
        var right = IpRight.Of(village.Value.Id, facts, (await laws.Current(stop)).IpOn(facts.GrantedOn ?? today, today), today);
        right = right.Ok && right.Value.Twice(await book.Standing<IpRight>(village.Value.Id, stop)) is { Any: true } twice ? twice : right;
        return await book.Write(village.Value, right, null, ProductsActs.RegisterIpRight, facts.Why, null, stop);
    }
}
