using LangNghe.Foundation.Data;
using LangNghe.Foundation.Time;
using LangNghe.Foundation.Who;
using LangNghe.Territory.Domain;
using Microsoft.EntityFrameworkCore;

namespace LangNghe.Registry.Villages;

/// <summary>The worklist of villages whose commune was split and that nobody has placed yet.</summary>
public static class SplitPlaces
{
    /// <summary>Null when the village is not waiting.</summary>
    public static (DateOnly Day, IReadOnlyList<Guid> Heirs)? Of(UnitBook units, Guid? communeId, DateOnly today)
    {
        var at = communeId;
        while (at is { } commune && units.On(commune, today) is null)
        {
            var steps = units.WentInto(commune).Where(s => s.Day <= today).ToList();
            if (steps.Exists(s => s.Part))
            {
                return (steps[0].Day, [.. steps.Select(s => s.ToUnitId)]);
            }

            at = steps.Count == 1 ? steps[0].ToUnitId : null;
        }

        return null;
    }

    public static async Task<IReadOnlyList<Waiting>> List(AppDb db, UnitBook units, Actor actor, DateOnly day, CancellationToken stop)
    {
        var places = await db.VillagesAt(AsOf.On(day)).VisibleTo(actor).Where(v => v.Profile.Facts.CommuneId != null).OrderBy(v => v.Profile.SortKey)
            .Select(v => new { v.Number, v.Profile.Facts.Name, v.Profile.Facts.Hamlet, v.Profile.Facts.CommuneId }).ToListAsync(stop);
        return
        [
            .. from village in places
               let split = Of(units, village.CommuneId, day)
               where split is not null
               select new Waiting(village.Number, village.Name!, village.Hamlet, units.Name(village.CommuneId!.Value, split.Value.Day.AddDays(-1)),
                   split.Value.Day, [.. split.Value.Heirs.Select(h => units.ShortName(h, day))]),
        ];
    }

    public sealed record Waiting(int Number, string Name, string? Hamlet, string Commune, DateOnly Day, IReadOnlyList<string> Heirs);
}
