namespace LangNghe.Territory.Domain;

/// <summary>That a unit of the earlier day, or a part of it, lies in a unit of the later day; both by their place in the bundle.</summary>
public sealed record UnitLink(int Before, int After, bool Whole);
