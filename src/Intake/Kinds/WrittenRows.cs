using LangNghe.Foundation.Data;
using LangNghe.Foundation.Time;
using LangNghe.Registry;
using LangNghe.Registry.Domain;
using Microsoft.EntityFrameworkCore;

namespace LangNghe.Intake.Kinds;

/// <summary>What an import wrote.</summary>
/// <param name="Recorded">By its acts; not tracked.</param>
/// <param name="Withdrawn">By its acts; not tracked.</param>
/// <param name="Standing">The lines of its things that have a latest word now.</param>
public sealed record WrittenRows(IReadOnlyList<Dated> Recorded, IReadOnlyList<Dated> Withdrawn, IReadOnlySet<(string Subject, string Line)> Standing)
{
    public required IReadOnlyDictionary<Guid, Village> Villages { get; init; }

    public static async Task<IReadOnlyDictionary<Guid, Village>> VillagesOf(AppDb db, IEnumerable<Guid> ids, CancellationToken stop)
    {
        var villages = new Dictionary<Guid, Village>();
        foreach (var portion in ids.Distinct().Chunk(1_000))
        {
            foreach (var village in await db.Villages.AsNoTracking().Where(v => portion.Contains(v.Id)).ToListAsync(stop))
            {
                villages[village.Id] = village;
            }
        }

        return villages;
    }

    public static Guid VillageOf(Dated row) => row switch
    {
        YearlyFigure figure => figure.VillageId!.Value,
        VillageRow ofVillage => ofVillage.VillageId,
        _ => throw new InvalidOperationException($"{row.GetType().Name} is about no village."),
    };

    public static (string Subject, string Line) LineOf(Dated row) => (row.Subject, row.Line);
}
