using LangNghe.Registry.Domain;

namespace LangNghe.Registry.Villages;

/// <summary>What is kept of a village in memory to find and order it by.</summary>
/// <param name="Keys">Name, hamlet, crafts, place: the search keys, the weightiest first.</param>
/// <param name="CraftKeys">The search key of each craft.</param>
public sealed record VillageEntry(
    Guid Id, int Number, string Name, VillageKind? Kind, Guid? CommuneId, IReadOnlyList<string> Keys, IReadOnlyList<string> CraftKeys);
