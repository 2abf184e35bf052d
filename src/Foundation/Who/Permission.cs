namespace LangNghe.Foundation.Who;

/// <param name="Code">Stable, as "registry.village.write".</param>
/// <param name="Label">What it allows, in Vietnamese.</param>
/// <param name="Roles">The roles that carry it.</param>
public sealed record Permission(string Code, string Label, params IReadOnlyList<string> Roles);
