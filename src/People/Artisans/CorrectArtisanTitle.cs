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
        var today = clock.Today();
        var terms = (await laws.Current(stop)).TitlesFor(facts, today);
        return await book.Correct<ArtisanTitle>(number, id, facts, facts.DecisionNumber, PeopleActs.CorrectTitle, PeoplePermissions.Write,
            wrong => ArtisanTitle.Of(wrong.VillageId, facts, terms, today, wrong), stop);
    }
}
