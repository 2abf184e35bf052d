using LangNghe.Registry.Domain;

namespace LangNghe.Intake.Imports;

/// <summary>What a person says when what was shown is to be written.</summary>
public sealed record AcceptFacts
{
    /// <summary>The rows with problems are left out.</summary>
    public bool SkipsWrong { get; init; }

    /// <summary>Of the import when it was shown.</summary>
    public int Version { get; init; }

    public ActFacts Why { get; init; } = new();
}
