using LangNghe.Foundation.Data;
using LangNghe.Foundation.Rules;
using LangNghe.Registry.Domain;
using Microsoft.EntityFrameworkCore;

namespace LangNghe.Registry.Establishments;

/// <summary>The standing periods of one establishment, which never overlap.</summary>
internal static class EstablishmentPeriods
{
    public static async Task<IReadOnlyList<Establishment>> Others(AppDb db, Establishment of, CancellationToken stop) =>
        await db.Establishments.Where(e => e.EstablishmentId == of.EstablishmentId && e.Id != of.Id && e.WithdrawnAt == null).OrderBy(e => e.From).ToListAsync(stop);

    /// <summary>What stands in the way of the row among the other periods.</summary>
    public static Problems Check(Establishment row, IReadOnlyList<Establishment> others)
    {
        var problems = new Problems();
        foreach (var other in others.Where(o => o.From <= (row.Until ?? DateOnly.MaxValue) && row.From <= (o.Until ?? DateOnly.MaxValue)))
        {
            problems.Add(nameof(EstablishmentFacts.From), $"Trùng ngày với thời kỳ khác của cơ sở này ({other.Days}).");
        }

        return problems;
    }
}
