using LangNghe.Foundation.Rules;
using LangNghe.Foundation.Time;
using LangNghe.Registry.Domain;

namespace LangNghe.People.Domain;

/// <summary>A title held by somebody who works in the village. The register of titles is not the number that a village reports.</summary>
public sealed class ArtisanTitle : VillageRecord
{
    private ArtisanTitle() { }

    private ArtisanTitle(Guid villageId, string personName, TitleLevel level, string title)
    {
        BelongTo(villageId);
        (PersonName, Level, Title) = (personName, level, title);
    }

    public string PersonName { get; private set; } = "";

    public TitleLevel Level { get; private set; }

    public string Title { get; private set; } = "";

    /// <param name="wrong">The row that is corrected, if any.</param>
    public static Outcome<ArtisanTitle> Of(Guid villageId, ArtisanFacts facts, TitleTerms terms, DateOnly today, ArtisanTitle? wrong = null) =>
        facts.Check(terms, today) is { Any: true } problems
            ? problems
            : new ArtisanTitle(villageId, RecordWords.Tidy(facts.PersonName)!, facts.Level!.Value, facts.Title!) { DecisionNumber = RecordWords.Tidy(facts.DecisionNumber) }
                .With(facts.Began!.UntilEnded(wrong));

    public ArtisanFacts ToFacts() => new()
    {
        PersonName = PersonName, Level = Level, Title = Title, DecisionNumber = DecisionNumber,
        GrantedOn = From, GrantedOnKnown = FromKnown,
    };
}
