using LangNghe.Foundation.Personal;
using LangNghe.Foundation.Rules;
using LangNghe.Foundation.Text;
using LangNghe.Foundation.Time;
using LangNghe.Persons.Domain;

namespace LangNghe.Registry.Domain;

/// <summary>An establishment of a village as it is in one period. Its periods share <see cref="EstablishmentId"/>; a change from a day closes one and opens the next.</summary>
public sealed class Establishment : VillageRecord, IAboutPerson
{
    private Establishment() { }

    private Establishment(Guid villageId, Guid establishmentId, EstablishmentFacts facts)
    {
        BelongTo(villageId);
        EstablishmentId = establishmentId;
        Kind = facts.Kind!.Value;
        Name = VietnameseText.Tidy(facts.Name)!;
        (Craft, Address, Licences) = (VietnameseText.Tidy(facts.Craft), VietnameseText.Tidy(facts.Address), VietnameseText.Tidy(facts.Licences));
        (Phone, RegistrationNumber, Workers) = (PhoneNumber.Read(facts.Phone), VietnameseText.Tidy(facts.RegistrationNumber), facts.Workers);
        (SearchKey, SortKey) = (VietnameseText.SearchKey(Name), VietnameseText.SortKey(Name));
    }

    /// <summary>The establishment itself, through all its periods: its public address.</summary>
    public Guid EstablishmentId { get; private set; }

    public EstablishmentKind Kind { get; private set; }

    /// <summary>Of a household, the name of its owner; of an enterprise that was one, it often still is.</summary>
    [Personal]
    public string Name { get; private set; } = "";

    public string? Craft { get; private set; }

    [Personal]
    public string? Address { get; private set; }

    [Personal]
    public string? Phone { get; private set; }

    /// <summary>
    /// Tax code or number of the registration. Of an enterprise or a cooperative it is public. Of a household it is its owner's: since 1 July 2025 the identity number itself
    /// (Circular 86/2024/TT-BTC; not verified in the text), which <see cref="EstablishmentFacts"/> does not take.
    /// </summary>
    [Personal]
    public string? RegistrationNumber { get; private set; }

    /// <summary>In free words; those of a household name its owner.</summary>
    [Personal]
    public string? Licences { get; private set; }

    /// <summary>Null while nobody counted them.</summary>
    public int? Workers { get; private set; }

    /// <summary>The owner in the book of people; null while nobody tied them together.</summary>
    public Guid? PersonId { get; private set; }

    /// <summary>Since an owner was untied: the key of whoever it is since, so that the old owner takes nothing of theirs along. Null before.</summary>
    public Guid? HolderKey { get; private set; }

    /// <summary>While nobody is tied, the values stand in acts under a key of the establishment, the same through all its periods but for <see cref="HolderKey"/>.</summary>
    Guid? IAboutPerson.PersonId => PersonId ?? HolderKey ?? EstablishmentId;

    public string SearchKey { get; private set; } = "";

    public string SortKey { get; private set; } = "";

    public override string Subject => SubjectOf(EstablishmentId);

    public string Url => UrlOf(EstablishmentId);

    public static string SubjectOf(Guid establishmentId) => $"establishment:{establishmentId}";

    public static string UrlOf(Guid establishmentId) => $"/co-so-san-xuat/{establishmentId}";

    /// <param name="old">The period that is corrected or changed, if any.</param>
    public static Outcome<Establishment> Of(Guid villageId, EstablishmentFacts facts, DateOnly today, Establishment? old = null) =>
        facts.Check(today) is { Any: true } problems
            ? problems
            : new Establishment(villageId, old?.EstablishmentId ?? facts.Making ?? Guid.CreateVersion7(), facts) { PersonId = old?.PersonId, HolderKey = old?.HolderKey }.With(SpanOf(facts.Began!, old));

    /// <summary>The same establishment, owned by that person of the book; null for nobody.</summary>
    public Establishment TiedTo(Guid? personId)
    {
        var tied = this.WrittenAgain();
        (tied.PersonId, tied.HolderKey) = (personId, personId is null && PersonId is not null ? Guid.CreateVersion7() : HolderKey);
        return tied;
    }

    /// <summary>The establishment stays in the register; who it was does not.</summary>
    /// <param name="asHousehold">Its periods as a household: what an enterprise kept of them goes too.</param>
    public void ErasePerson(IReadOnlyCollection<Establishment> asHousehold)
    {
        var isHousehold = Kind == EstablishmentKind.Household;
        var (name, address, number, licences) = (Name, Address, RegistrationNumber, Licences);
        if (isHousehold || asHousehold.Any(h => h.Name == name))
        {
            (Name, SearchKey, SortKey) = (PersonalWords.Erased, "", VietnameseText.SortKey(PersonalWords.Erased));
        }

        Address = isHousehold || asHousehold.Any(h => h.Address == address) ? null : address;
        RegistrationNumber = isHousehold || asHousehold.Any(h => h.RegistrationNumber == number) ? null : number;
        Licences = isHousehold || asHousehold.Any(h => h.Licences == licences) ? null : licences;
        Phone = null;
    }

    public EstablishmentFacts ToFacts() => new()
    {
        Name = Name, Kind = Kind, Craft = Craft, Address = Address, Phone = Phone, RegistrationNumber = RegistrationNumber, Licences = Licences, Workers = Workers,
        From = From, FromKnown = FromKnown,
    };

    /// <summary>A period that a later change closed stays closed on that day.</summary>
    private static Span SpanOf(Beginning began, Establishment? old)
    {
        var span = began.UntilEnded(old);
        return old is { Until: { } until, IsEnded: false } && until >= span.From ? span with { Until = until, UntilKnown = old.UntilKnown } : span;
    }
}
