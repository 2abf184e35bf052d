using LangNghe.Foundation.Text;
using LangNghe.Registry.Domain;
using LangNghe.Territory.Domain;

namespace LangNghe.Registry.Timeline;

/// <summary>How the map moved under a village that stayed where it is.</summary>
public static class CommuneJourney
{
    /// <param name="profiles">Oldest first.</param>
    public static IEnumerable<CommuneMove> Of(IReadOnlyList<VillageProfile> profiles, UnitBook units, DateOnly until)
    {
        foreach (var profile in profiles.Where(p => p.Facts.CommuneId is not null))
        {
            var last = profile.Until < until ? profile.Until.Value : until;
            for (Guid? at = profile.Facts.CommuneId, next; at is { } unit; at = next)
            {
                next = null;
                var steps = units.WentInto(unit).Where(s => s.Day > profile.From && s.Day <= last).GroupBy(s => s.Day).MinBy(g => g.Key)?.ToList();
                if (steps is null || units.On(unit, steps[0].Day) is not null)
                {
                    break;
                }

                var day = steps[0].Day;
                yield return new CommuneMove(day, Words(unit, steps, units, day), steps);
                next = steps is [{ Part: false } whole] ? whole.ToUnitId : null;
            }
        }
    }

    private static string Words(Guid from, List<Succession> steps, UnitBook units, DateOnly day) => steps is [{ Part: false } whole]
        ? $"{Vi.Capital(units.ShortName(from, day.AddDays(-1)))} nhập vào {units.Name(whole.ToUnitId, day)}"
        : $"{Vi.Capital(units.ShortName(from, day.AddDays(-1)))} được chia về {string.Join(" và ", steps.Select(s => units.Name(s.ToUnitId, day)))}";
}
