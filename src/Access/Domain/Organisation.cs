using LangNghe.Foundation.Acts;

namespace LangNghe.Access.Domain;

/// <summary>An authority that people work for, a thing of its own. What it is called and what it does stand in its periods; a merger makes another organisation that succeeds it.</summary>
public sealed class Organisation : IFact
{
    public Organisation(string? code = null) => Code = code;

    public Guid Id { get; private set; } = Guid.CreateVersion7();

    /// <summary>Stable, as "so-nnptnt-ha-nam"; null for one that an administrator entered.</summary>
    public string? Code { get; private set; }

    /// <summary>Counts the acts, so that a stale form is noticed.</summary>
    public int Version { get; private set; }

    public string Subject => SubjectOf(Id);

    public static string SubjectOf(Guid id) => $"organisation:{id}";

    public void Touch() => Version++;
}
