using LangNghe.Foundation.Data;

namespace LangNghe.Access.Grants;

/// <summary>A place that the room of the villages fills, for the roles that are bound to one.</summary>
/// <param name="Find">The village that has the number and is in the register; null for none.</param>
/// <param name="Named">What villages are called, also those that left the register.</param>
public sealed record KnownVillages(
    Func<AppDb, int, CancellationToken, Task<Guid?>> Find,
    Func<AppDb, IReadOnlyCollection<Guid>, CancellationToken, Task<IReadOnlyDictionary<Guid, KnownVillage>>> Named);
