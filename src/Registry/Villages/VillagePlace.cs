using LangNghe.Foundation.Data;
using LangNghe.Foundation.Time;
using LangNghe.Territory.Domain;
using Microsoft.EntityFrameworkCore;

namespace LangNghe.Registry.Villages;

/// <summary>In which commune of the chosen map a village lies. What an officer wrote for that day wins; else its commune is carried along the successions, and a split one is left unknown.</summary>
public sealed class VillagePlace
{
    private readonly Dictionary<Guid, Guid?> _onUnitsDay;
    private readonly UnitBook _units;
    private readonly DateOnly _day;

    private VillagePlace(UnitBook units, DateOnly day, Dictionary<Guid, Guid?> onUnitsDay) => (_units, _day, _onUnitsDay) = (units, day, onUnitsDay);

    public static async Task<VillagePlace> Load(AppDb db, UnitBook units, AsOf asOf, CancellationToken stop)
    {
        var written = asOf.UnitsDay == asOf.Day
            ? []
            : await db.VillageProfiles.InForce(asOf.At(asOf.UnitsDay)).Where(p => p.Facts.CommuneId != null)
                .Select(p => new { p.VillageId, p.Facts.CommuneId }).ToDictionaryAsync(p => p.VillageId, p => p.CommuneId, stop);
        return new VillagePlace(units, asOf.UnitsDay, written);
    }

    /// <param name="communeId">As the profile of the day has it.</param>
    /// <returns>A commune in force on the day of the map, or null.</returns>
    public Guid? Of(Guid villageId, Guid? communeId) =>
        (_onUnitsDay.GetValueOrDefault(villageId) is { } written ? _units.Resolve(written, _day) : null)
        ?? (communeId is { } commune ? _units.Resolve(commune, _day) : null);

    public string NameOf(Guid villageId, Guid? communeId, string unknown = "chưa xác định xã") =>
        Of(villageId, communeId) is { } unit ? _units.Name(unit, _day) : unknown;
}
