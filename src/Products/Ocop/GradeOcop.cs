using LangNghe.Foundation.Rules;
using LangNghe.Foundation.Time;
using LangNghe.Law;
using LangNghe.Products.Domain;
using LangNghe.Registry.Records;

namespace LangNghe.Products.Ocop;

/// <summary>Enters the grading of a product under OCOP.</summary>
public sealed class GradeOcop(RecordBook book, LawBooks laws, TimeProvider clock)
{
    public async Task<Outcome<OcopGrading>> Run(int number, OcopFacts facts, CancellationToken stop)
    {
        var village = await book.Open(number, ProductsPermissions.Write, stop);
        if (!village.Ok)
        {
            return village.Problems;
        }

        var today = clock.Today();
        var grading = OcopGrading.Of(village.Value.Id, facts, (await laws.Current(stop)).OcopFor(facts, today), today);
        grading = grading.Ok && grading.Value.Twice(await book.Standing<OcopGrading>(village.Value.Id, stop)) is { Any: true } twice ? twice : grading;
        return await book.Write(village.Value, grading, null, ProductsActs.GradeOcop, facts.Why, facts.DecisionNumber, stop);
    }
}
