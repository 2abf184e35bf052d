using LangNghe.Foundation.Acts;
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

    /// <summary>Of the rows that are about the area itself.</summary>
    public IReadOnlyList<AreaYear> AreaYears { get; init; } = [];

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

    /// <summary>What counts the acts on the rows, as it stands now.</summary>
    /// <param name="village">Null for the area.</param>
    public IReadOnlyList<(IFact Thing, int Seen)> Counting(Guid? village, IEnumerable<Dated> rows)
    {
        if (village is { } id)
        {
            return [(Villages[id], Villages[id].Version)];
        }

        var years = rows.OfType<YearlyFigure>().Select(f => f.Year).ToHashSet();
        return [.. AreaYears.Where(y => years.Contains(y.Year)).Select(y => (y, y.Version))];
    }

    /// <summary>Null for the area.</summary>
    public static Guid? VillageOf(Dated row) => row switch
    {
        YearlyFigure figure => figure.VillageId,
        VillageRow ofVillage => ofVillage.VillageId,
        _ => throw new InvalidOperationException($"{row.GetType().Name} is about no village."),
    };

    public static (string Subject, string Line) LineOf(Dated row) => (row.Subject, row.Line);
}
