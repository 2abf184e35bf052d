namespace LangNghe.Plan.Contradictions;

/// <summary>Two things that a plan says and that do not go together, or that cannot be measured as said.</summary>
/// <param name="Kind">Which rule found it, as "stock".</param>
/// <param name="Clauses">What is said, each with the code of the target or figure it stands in.</param>
/// <param name="Arithmetic">The comparison, with its numbers.</param>
/// <param name="Settle">Where to settle it.</param>
public sealed record Finding(string Kind, string Title, IReadOnlyList<Clause> Clauses, string Arithmetic, string Settle);
