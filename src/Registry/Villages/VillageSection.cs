namespace LangNghe.Registry.Villages;

/// <summary>A place that the village page offers: a room above registers a view component that takes <c>Guid villageId</c> and shows its records on the day.</summary>
/// <param name="Component">The view component's type.</param>
public sealed record VillageSection(string Key, string Title, int Order, Type Component);
