using LangNghe.Foundation.Acts;
using LangNghe.Foundation.Personal;
using LangNghe.Foundation.Text;

namespace LangNghe.Persons.Domain;

/// <summary>Somebody whose data the register holds: an artisan, the owner of an establishment, the representative of a village. What they are is told by the records that point here.</summary>
public sealed class Person : IFact, IAboutPerson
{
    private Person() { }

    public Person(PersonFacts facts, DateTime at)
    {
        EnteredAt = at;
        Take(facts);
    }

    public Guid Id { get; private set; } = Guid.CreateVersion7();

    [Personal]
    public string Name { get; private set; } = "";

    [Personal]
    public DateOnly? BornOn { get; private set; }

    [Personal]
    public int? BirthYear { get; private set; }

    [Personal]
    public Gender? Gender { get; private set; }

    [Personal]
    public string? Phone { get; private set; }

    [Personal]
    public string? Address { get; private set; }

    [Personal]
    public Guid? UnitId { get; private set; }

    public string SearchKey { get; private set; } = "";

    public string SortKey { get; private set; } = "";

    /// <summary>12 or 9; null while no identity number is kept.</summary>
    public int? IdentityLength { get; private set; }

    /// <summary>Its last digits: all that a screen shows.</summary>
    [Personal]
    public string? IdentityEnding { get; private set; }

    /// <summary>The number under a data key, as "key.text".</summary>
    public string? IdentitySealed { get; private set; }

    /// <summary>A keyed hash of the number, by which the same number is found again.</summary>
    public string? IdentityHash { get; private set; }

    public DateTime EnteredAt { get; private set; }

    public DateTime? ErasedAt { get; private set; }

    /// <summary>The first day on which the data may not be used; null while it may.</summary>
    public DateOnly? RestrictedOn { get; private set; }

    public int Version { get; private set; } = 1;

    public string Subject => SubjectOf(Id);

    public bool IsErased => ErasedAt is not null;

    public bool IsRestricted => RestrictedOn is not null;

    public string? IdentityMasked => IdentityLength is { } length && IdentityEnding is { } ending ? IdentityNumber.Mask(length, ending) : null;

    Guid? IAboutPerson.PersonId => Id;

    public static string SubjectOf(Guid id) => $"person:{id}";

    public void Correct(PersonFacts facts)
    {
        Take(facts);
        Version++;
    }

    public void Identify(IdentityNumber number, string sealedNumber, string hash)
    {
        (IdentityLength, IdentityEnding, IdentitySealed, IdentityHash) = (number.Digits.Length, number.Ending, sealedNumber, hash);
        Version++;
    }

    public void ForgetIdentity()
    {
        (IdentityLength, IdentityEnding, IdentitySealed, IdentityHash) = (null, null, null, null);
        Version++;
    }

    /// <summary>Something that hangs on the person was written: a form that was opened before is stale.</summary>
    public void Touch() => Version++;

    public void Restrict(DateOnly on)
    {
        RestrictedOn ??= on;
        Version++;
    }

    public void Release()
    {
        RestrictedOn = null;
        Version++;
    }

    /// <summary>The same number under another data key: no fact has changed.</summary>
    public void SealAnew(string sealedNumber) => IdentitySealed = sealedNumber;

    public void Erase(DateTime at)
    {
        Take(new PersonFacts { Name = PersonalWords.Erased });
        SearchKey = "";
        ForgetIdentity();
        (ErasedAt, RestrictedOn) = (at, null);
    }

    public PersonFacts ToFacts() => new()
    {
        Name = Name, BornOn = BornOn, BirthYear = BornOn is null ? BirthYear : null, Gender = Gender, Phone = Phone, Address = Address, UnitId = UnitId, Version = Version,
    };

    private void Take(PersonFacts facts)
    {
        Name = Tidy(facts.Name) ?? "";
        (BornOn, BirthYear, Gender, UnitId) = (facts.BornOn, facts.YearOfBirth, facts.Gender, facts.UnitId);
        (Phone, Address) = (PhoneNumber.Read(facts.Phone), Tidy(facts.Address));
        (SearchKey, SortKey) = (VietnameseText.SearchKey(Name), VietnameseText.SortKey(Name));
    }

    private static string? Tidy(string? text) => VietnameseText.Tidy(text) is { } tidy ? string.Join(' ', tidy.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)) : null;
}
