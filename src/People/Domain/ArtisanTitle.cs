using LangNghe.Foundation.Personal;
using LangNghe.Foundation.Rules;
using LangNghe.Foundation.Text;
using LangNghe.Foundation.Time;
using LangNghe.Registry.Domain;

namespace LangNghe.People.Domain;

/// <summary>A title held by somebody who works in the village. The register of titles is not the number that a village reports.</summary>
public sealed class ArtisanTitle : VillageRecord, IAboutPerson
{
    private ArtisanTitle() { }

    private ArtisanTitle(Guid villageId, string personName, TitleLevel level, string title)
    {
        BelongTo(villageId);
        (PersonName, Level, Title) = (personName, level, title);
    }

    /// <summary>As the decision prints it, whatever the person is called elsewhere.</summary>
    [Personal]
    public string PersonName { get; private set; } = "";

    /// <summary>The holder in the book of people; null while nobody tied them together.</summary>
    public Guid? PersonId { get; private set; }

    /// <summary>Whose key the name stands under in acts while nobody is tied: the title's own, the same through all its rows.</summary>
    public Guid HolderKey { get; private set; } = Guid.CreateVersion7();

    public TitleLevel Level { get; private set; }

    public string Title { get; private set; } = "";

    Guid? IAboutPerson.PersonId => PersonId ?? HolderKey;

    /// <param name="wrong">The row that is corrected, if any.</param>
    public static Outcome<ArtisanTitle> Of(Guid villageId, ArtisanFacts facts, TitleTerms terms, DateOnly today, ArtisanTitle? wrong = null) =>
        facts.Check(terms, today) is { Any: true } problems
            ? problems
            : new ArtisanTitle(villageId, VietnameseText.Tidy(facts.PersonName)!, facts.Level!.Value, facts.Title!) { DecisionNumber = VietnameseText.Tidy(facts.DecisionNumber), PersonId = wrong?.PersonId, HolderKey = wrong?.HolderKey ?? facts.Making ?? Guid.CreateVersion7() }
                .With(facts.Began!.UntilEnded(wrong));

    /// <summary>What is wrong when the register has this title of somebody so called already: by the same decision, or where none is told, from the same day.</summary>
    public Problems Twice(IEnumerable<ArtisanTitle> standing)
    {
        var other = standing.FirstOrDefault(o => RecordWords.AreAlike(PersonName, o.PersonName) && o.Level == Level && o.Title == Title && IsOfSameDecision(o));
        return other is null
            ? new Problems()
            : Problems.Of(nameof(PersonName), $"Danh hiệu này của người cùng họ tên đã ghi trong sổ: {other.Title}, {other.Days}, quyết định {other.DecisionInWords}. Nếu cần sửa thì đính chính mục ấy.");
    }

    /// <summary>The same title, held by that person of the book; null for nobody.</summary>
    public ArtisanTitle TiedTo(Guid? personId)
    {
        var tied = this.WrittenAgain();
        tied.PersonId = personId;
        return tied;
    }

    /// <summary>The title stays in the register, its holder's name does not.</summary>
    public void EraseName() => PersonName = PersonalWords.Erased;

    private bool IsOfSameDecision(ArtisanTitle other) =>
        RecordWords.AreAlike(DecisionNumber, other.DecisionNumber) || (DecisionNumber is null && other.DecisionNumber is null && From == other.From);

    public ArtisanFacts ToFacts() => new()
    {
        PersonName = PersonName, Level = Level, Title = Title, DecisionNumber = DecisionNumber,
        GrantedOn = From, GrantedOnKnown = FromKnown,
    };
}
