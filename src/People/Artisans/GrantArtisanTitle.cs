using LangNghe.Foundation.Rules;
using LangNghe.Foundation.Time;
using LangNghe.Law;
using LangNghe.People.Domain;
using LangNghe.Registry.Records;

namespace LangNghe.People.Artisans;

/// <summary>Enters a title of somebody who works in the village.</summary>
public sealed class GrantArtisanTitle(RecordBook book, LawBooks laws, TimeProvider clock)
{
    public async Task<Outcome<ArtisanTitle>> Run(int number, ArtisanFacts facts, CancellationToken stop)
    {
        var village = await book.Open(number, PeoplePermissions.Write, stop);
        if (!village.Ok)
        {
            return village.Problems;
        }

        var today = clock.Today();
        var title = ArtisanTitle.Of(village.Value.Id, facts, (await laws.Current(stop)).TitlesFor(facts, today), today);
        title = title.Ok && title.Value.Twice(await book.Standing<ArtisanTitle>(village.Value.Id, stop)) is { Any: true } twice ? twice : title;
        return await book.Write(village.Value, title, null, PeopleActs.GrantTitle, facts.Why, facts.DecisionNumber, stop);
    }
}
