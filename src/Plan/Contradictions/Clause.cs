namespace LangNghe.Plan.Contradictions;

/// <param name="Code">A target's code, or a figure's.</param>
/// <param name="Words">The sentence of the plan, or the figure with its value.</param>
public sealed record Clause(string Code, string Words, bool IsTarget);
