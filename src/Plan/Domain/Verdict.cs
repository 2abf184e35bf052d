namespace LangNghe.Plan.Domain;

/// <param name="Reason">One clause that says why, for the person who reads the board.</param>
/// <param name="Missing">How much is wanting to the lower end; null when met or unknown.</param>
public sealed record Verdict(TargetStatus Status, string Reason, decimal? Missing = null);
