namespace LangNghe.Plan.Domain;

/// <param name="Reason">One clause that says why, for the person who reads the board.</param>
/// <param name="Missing">How much is wanting to the lower end, at the least; null when met or unknown.</param>
/// <param name="MissingAtMost">How much is wanting when nothing of what is left to verify holds; else equal to <c>Missing</c>.</param>
public sealed record Verdict(TargetStatus Status, string Reason, decimal? Missing = null, decimal? MissingAtMost = null);
