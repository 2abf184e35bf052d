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
        var today = clock.Today();
        var terms = (await laws.Current(stop)).OcopFor(facts, today);
        return await book.Correct<OcopGrading>(number, id, facts, facts.DecisionNumber, ProductsActs.CorrectOcop, ProductsPermissions.Write,
            wrong => OcopGrading.Of(wrong.VillageId, facts, terms, today, wrong), stop);
    }
}
