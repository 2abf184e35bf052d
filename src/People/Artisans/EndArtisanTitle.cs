using LangNghe.Foundation.Rules;
using LangNghe.People.Domain;
using LangNghe.Registry.Domain;
using LangNghe.Registry.Records;

namespace LangNghe.People.Artisans;

/// <summary>The holder died, moved away or lost the title. Only the last needs a decision.</summary>
public sealed class EndArtisanTitle(RecordBook book)
{
    public Task<Outcome<ArtisanTitle>> Run(int number, Guid id, EndFacts facts, CancellationToken stop) =>
        book.End<ArtisanTitle>(number, id, facts, needsDecision: false, PeopleActs.EndTitle, PeoplePermissions.Write, stop);
}
