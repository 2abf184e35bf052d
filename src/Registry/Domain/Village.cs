using LangNghe.Foundation.Acts;

namespace LangNghe.Registry.Domain;

/// <summary>A craft village in the book. Everything said of it stands in rows in time.</summary>
public sealed class Village : IFact
{
    private Village() { }

    public Village(int number) => Number = number;

    public Guid Id { get; private set; } = Guid.CreateVersion7();

    /// <summary>The public number, as in /lang-nghe/15: never a state code, never used again.</summary>
    public int Number { get; private set; }

    /// <summary>Without a profile it is nowhere.</summary>
    public bool IsOfItsDaysOnly => true;

    /// <summary>Counts the acts on this village, so that a stale form is noticed.</summary>
    public int Version { get; private set; }

    public string Subject => SubjectOf(Id);

    public const string SubjectPrefix = "village:";

    public static string SubjectOf(Guid id) => $"{SubjectPrefix}{id}";

    public void Touch() => Version++;
}
