using LangNghe.Registry.Domain;
using LangNghe.Territory.Domain;

namespace LangNghe.Registry.Villages;

/// <summary>A village as it is called: who is meant by a row of a workbook.</summary>
/// <param name="Village">Not tracked; with the version that was seen.</param>
/// <param name="Profile">Of today; not tracked.</param>
/// <param name="Key">The search key of the name.</param>
public sealed record RollEntry(Village Village, VillageProfile Profile, string Key)
{
    public Guid Id => Village.Id;

    public int Number => Village.Number;

    public string Name => Profile.Name;

    public Guid? CommuneId => Profile.Facts.CommuneId;

    /// <summary>As "số 15 “Dệt lụa Nha Xá”, phường Duy Tân".</summary>
    public string Words(UnitBook units, DateOnly day) => $"số {Number} “{Name}”, {(CommuneId is { } unit ? units.PlaceName(unit, day) : "chưa rõ xã")}";
}
