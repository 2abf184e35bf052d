using LangNghe.Foundation.Acts;

namespace LangNghe.Persons.Domain;

/// <summary>An identity number was shown whole to somebody: who, when and why stands in the act.</summary>
public sealed class IdentityReveal : IFact
{
    private IdentityReveal() { }

    public IdentityReveal(Guid personId, DateTime at) => (PersonId, At) = (personId, at);

    public Guid Id { get; private set; } = Guid.CreateVersion7();

    public Guid PersonId { get; private set; }

    public DateTime At { get; private set; }

    public string Subject => Person.SubjectOf(PersonId);
}
