using LangNghe.Foundation.Acts;
using LangNghe.Foundation.Personal;
using LangNghe.Foundation.Text;

namespace LangNghe.Persons.Domain;

/// <summary>Somebody agreed that some of their data serves a purpose, from a day on. It is never edited; a <see cref="ConsentWithdrawal"/> ends it.</summary>
public sealed class Consent : IFact, IAboutPerson
{
    private Consent() { }

    public Consent(Guid personId, ConsentFacts facts, DateTime at)
    {
        (PersonId, Purpose, Way, DocumentId, From, RecordedAt) = (personId, facts.Purpose!.Value, facts.Way!.Value, facts.DocumentId, facts.From!.Value, at);
        FieldCodes = string.Concat(facts.Fields.Distinct().Order().Select(Code)) + Mark;
        (Wording, Evidence) = (VietnameseText.Nfc(facts.Wording!.Trim()), string.IsNullOrWhiteSpace(facts.Evidence) ? null : VietnameseText.Nfc(facts.Evidence.Trim()));
    }

    private const string Mark = ";";

    public Guid Id { get; private set; } = Guid.CreateVersion7();

    public Guid PersonId { get; private set; }

    public ConsentPurpose Purpose { get; private set; }

    /// <summary>As ";Name;Phone;", so that one can be asked for.</summary>
    public string FieldCodes { get; private set; } = "";

    public ConsentWay Way { get; private set; }

    public string Wording { get; private set; } = "";

    [Personal]
    public string? Evidence { get; private set; }

    public Guid? DocumentId { get; private set; }

    public DateOnly From { get; private set; }

    public DateTime RecordedAt { get; private set; }

    public string Subject => Person.SubjectOf(PersonId);

    public IReadOnlyList<PersonalField> Fields => [.. FieldCodes.Split(Mark, StringSplitOptions.RemoveEmptyEntries).Select(Enum.Parse<PersonalField>)];

    public string FieldsInWords => string.Join(", ", Fields.Select(f => Vi.Uncapital(f.Words)));

    Guid? IAboutPerson.PersonId => PersonId;

    /// <summary>How a field is found in <see cref="FieldCodes"/>.</summary>
    public static string Asked(PersonalField field) => Code(field) + Mark;

    /// <summary>That there was a consent stays; where its proof lies does not.</summary>
    public void EraseEvidence() => Evidence = Evidence is null ? null : PersonalWords.Erased;

    private static string Code(PersonalField field) => $"{Mark}{field}";
}
