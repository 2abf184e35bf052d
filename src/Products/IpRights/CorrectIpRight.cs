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
        var today = clock.Today();
        var terms = (await laws.Current(stop)).IpOn(facts.GrantedOn ?? today, today);
        return await book.Correct<IpRight>(number, id, facts, null, ProductsActs.CorrectIpRight, ProductsPermissions.Write,
            wrong => IpRight.Of(wrong.VillageId, facts, terms, today, wrong), stop);
    }
}
