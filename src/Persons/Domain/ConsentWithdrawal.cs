using LangNghe.Foundation.Acts;

namespace LangNghe.Persons.Domain;

/// <summary>A consent holds no longer from this day on. Nothing can be withdrawn for later: it works at once.</summary>
public sealed class ConsentWithdrawal : IFact
{
    private ConsentWithdrawal() { }

    public ConsentWithdrawal(Consent consent, DateOnly from, DateTime at) => (ConsentId, PersonId, From, RecordedAt) = (consent.Id, consent.PersonId, from < consent.From ? consent.From : from, at);

    public Guid Id { get; private set; } = Guid.CreateVersion7();

    public Guid ConsentId { get; private set; }

    public Guid PersonId { get; private set; }

    /// <summary>The first day without the consent.</summary>
    public DateOnly From { get; private set; }

    public DateTime RecordedAt { get; private set; }

    public string Subject => Person.SubjectOf(PersonId);
}
