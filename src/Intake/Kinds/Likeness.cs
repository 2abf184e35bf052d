namespace LangNghe.Intake.Kinds;

/// <summary>What a row may be.</summary>
/// <param name="RowKey">What the row says of who it is about, folded: a decision is kept under it.</param>
public sealed record Likeness(string RowKey, IReadOnlyList<(Guid Id, string Words)> Things);
