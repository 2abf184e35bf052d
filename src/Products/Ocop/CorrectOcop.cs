using LangNghe.Foundation.Data;
using LangNghe.Foundation.Rules;
using LangNghe.Foundation.Time;
using LangNghe.Law;
using LangNghe.Products.Domain;
using LangNghe.Registry.Records;

namespace LangNghe.Products.Ocop;

/// <summary>It was never so, or is now known better: the row is withdrawn and the right one written.</summary>
public sealed class CorrectOcop(RecordBook book, LawBooks laws, TimeProvider clock)
{
    public async Task<Outcome<OcopGrading>> Run(int number, Guid id, OcopFacts facts, CancellationToken stop)
    {
        var village = await book.Open(number, ProductsPermissions.Write, stop);
        if (!village.Ok)
        {
            return village.Problems;
        }

        if (await book.Row<OcopGrading>(village.Value.Id, id, stop) is not { } wrong)
        {
            return Problems.Of("", Saving.Stale);
        }

        var today = clock.Today();
        var right = OcopGrading.Of(village.Value.Id, facts, (await laws.Current(stop)).OcopOn(facts.IssuedOn ?? today), today);
        return await book.Write(village.Value, right, wrong, ProductsActs.CorrectOcop, facts.Why, facts.DecisionNumber, stop);
    }
}
