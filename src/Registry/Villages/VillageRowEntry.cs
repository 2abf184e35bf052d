using LangNghe.Foundation.Rules;
using LangNghe.Foundation.Who;
using LangNghe.Registry.Domain;
using LangNghe.Registry.Proposals;

namespace LangNghe.Registry.Villages;

/// <summary>What one of many rows would do.</summary>
/// <param name="Problems">At the fields of <see cref="ProfileFacts"/>.</param>
/// <param name="Cells">All that differs; empty for a new village.</param>
/// <param name="Now">What is written at once; null when all of it waits, and when nothing differs.</param>
/// <param name="Waiting">By owner; null for the commune.</param>
public sealed record VillageRowEntry(VillageRowOrder Order, Problems Problems, IReadOnlyList<OrderCell> Cells, ProfileFacts? Now, ILookup<FieldOfWork?, OrderCell> Waiting);
