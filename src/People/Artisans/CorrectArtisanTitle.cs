using LangNghe.Foundation.Data;
using LangNghe.Foundation.Rules;
using LangNghe.Foundation.Time;
using LangNghe.Law;
using LangNghe.People.Domain;
using LangNghe.Registry.Records;

namespace LangNghe.People.Artisans;

/// <summary>The title was written down wrongly.</summary>
public sealed class CorrectArtisanTitle(RecordBook book, LawBooks laws, TimeProvider clock)
{
    public async Task<Outcome<ArtisanTitle>> Run(int number, Guid id, ArtisanFacts facts, CancellationToken stop)
    {
        var village = await book.Open(number, PeoplePermissions.Write, stop);
        if (!village.Ok)
        {
            return village.Problems;
        }

        if (await book.Row<ArtisanTitle>(village.Value.Id, id, stop) is not { } wrong)
        {
            return Problems.Of("", Saving.Stale);
        }

        var today = clock.Today();
        var right = ArtisanTitle.Of(village.Value.Id, facts, (await laws.Current(stop)).TitlesOn(facts.GrantedOn ?? today), today);
        return await book.Write(village.Value, right, wrong, PeopleActs.CorrectTitle, facts.Why, facts.DecisionNumber, stop);
    }
}
