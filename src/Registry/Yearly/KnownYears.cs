namespace LangNghe.Registry.Yearly;

/// <summary>Years of which anything is known, as they are kept.</summary>
public sealed record KnownYears(IReadOnlyList<int> Years);
