namespace LangNghe.Access.Ownership;

/// <summary>Something in the register that one organisation answers for: a field of a village, or a kind of record. Each room declares its own with <c>AddMatter</c>.</summary>
/// <param name="Code">Stable, as "village.name".</param>
/// <param name="Label">In Vietnamese, as it stands in a sentence after "mục".</param>
public sealed record Matter(string Code, string Label);
