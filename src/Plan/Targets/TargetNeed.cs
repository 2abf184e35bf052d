namespace LangNghe.Plan.Targets;

/// <param name="Words">What would have to be entered.</param>
/// <param name="Url">Where, null when it is no matter of the program.</param>
public sealed record TargetNeed(string Words, string? Url);
