namespace LangNghe.Intake.Imports;

/// <summary>What a person says of one row that may be something the register has.</summary>
public sealed record AlikeFacts
{
    /// <summary>Nothing in the register is meant.</summary>
    public const string Another = "khac";

    public int Row { get; init; }

    /// <summary>The id of what it is, or <see cref="Another"/>; empty to leave it for later.</summary>
    public string? Is { get; init; }
}
