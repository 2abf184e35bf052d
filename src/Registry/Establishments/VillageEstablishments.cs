using LangNghe.Registry.Domain;

namespace LangNghe.Registry.Establishments;

/// <param name="Workers">Of those whose workers were counted.</param>
/// <param name="First">The first in the order of names.</param>
public sealed record VillageEstablishments(IReadOnlyList<(EstablishmentKind Kind, int Count)> Counts, long Workers, IReadOnlyList<Establishment> First)
{
    public int Total => Counts.Sum(c => c.Count);
}
