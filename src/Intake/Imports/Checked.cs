using LangNghe.Intake.Domain;
using LangNghe.Intake.Kinds;

namespace LangNghe.Intake.Imports;

/// <summary>What came of checking a file.</summary>
public sealed record Checked
{
    /// <summary>Why it cannot be read; null when it can.</summary>
    public string? Unreadable { get; init; }

    /// <summary>To choose from, before it can be checked.</summary>
    public IReadOnlyList<string>? Sheets { get; init; }

    /// <summary>Found, and to be converted only when a person says so.</summary>
    public OldEncoding? Encoding { get; init; }

    public ImportPlan? Plan { get; init; }

    /// <summary>What the reading noticed.</summary>
    public string? Words { get; init; }
}
