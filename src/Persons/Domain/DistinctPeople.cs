using LangNghe.Foundation.Acts;

namespace LangNghe.Persons.Domain;

/// <summary>Two people who look like one, and of whom somebody decided that they are two.</summary>
public sealed class DistinctPeople : IFact
{
    private DistinctPeople() { }

    public DistinctPeople(Guid newerId, Guid olderId) => (NewerId, OlderId) = (newerId, olderId);

    public Guid Id { get; private set; } = Guid.CreateVersion7();

    /// <summary>Who was entered when the question came up.</summary>
    public Guid NewerId { get; private set; }

    public Guid OlderId { get; private set; }

    public string Subject => Person.SubjectOf(NewerId);
}
