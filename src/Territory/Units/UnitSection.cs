namespace LangNghe.Territory.Units;

/// <summary>A place that the page of a unit offers: a room above registers a view component that takes <c>Guid unitId</c>.</summary>
/// <param name="Component">The view component's type.</param>
public sealed record UnitSection(string Key, string Title, int Order, Type Component);
