using LangNghe.Foundation.Text;
using LangNghe.Intake.Reading;
using LangNghe.Registry.Villages;
using LangNghe.Territory.Domain;

namespace LangNghe.Intake.Kinds;

/// <summary>Which village of the register a row means: by its number, else by its name, and the commune where a name is not enough.</summary>
internal sealed class VillageOfRow(VillageRoll roll, UnitBook units, DateOnly today)
{
    public const string Number = "so";
    public const string Name = "lang";
    public const string Commune = "xa";

    private const int MostTold = 3;

    public static readonly IReadOnlyList<ColumnSpec> Columns =
    [
        new(Number, "Số trong sổ", false, "Số sổ", "Mã làng", "Mã số"),
        new(Name, "Làng nghề", false, "Tên làng nghề", "Tên làng", "Làng"),
        new(Commune, "Xã, phường", false, "Xã", "Phường", "Xã, phường, thị trấn", "Xã/phường", "Địa bàn"),
    ];

    /// <summary>Null when none is meant for certain; the row says why.</summary>
    public RollEntry? Find(TableRow row)
    {
        var (number, name) = (row.Whole(Number), row.Text(Name));
        return number is { } known ? Numbered(row, known, name) : name is not null ? Named(row, name) : Missing(row);
    }

    private static RollEntry? Missing(TableRow row)
    {
        if (row.Problems.Count == 0)
        {
            row.Add(null, "Dòng này không nói là làng nào: ghi số trong sổ hoặc tên làng nghề.");
        }

        return null;
    }

    private RollEntry? Numbered(TableRow row, int number, string? name)
    {
        if (roll.Find(number) is not { } entry)
        {
            row.Add(Number, $"Không có làng nghề số {number} trong địa bàn của bạn.");
            return null;
        }

        if (name is not null && VietnameseText.SearchKey(name) != entry.Key)
        {
            row.Add(Name, $"Số {number} trong sổ là “{entry.Name}”, không phải “{name}”. Sửa số hoặc tên cho khớp.");
            return null;
        }

        return entry;
    }

    private RollEntry? Named(TableRow row, string name)
    {
        var found = roll.Named(name).ToList();
        if (found.Count > 1 && row.Text(Commune) is { } commune)
        {
            var key = VietnameseText.SearchKey(commune);
            found = found.FindAll(e => e.CommuneId is { } unit && IsCalled(unit, key));
        }

        switch (found)
        {
            case [var one]:
                return one;
            case []:
                var alike = roll.AlmostNamed(name).Take(MostTold).Select(Shown).ToList();
                row.Add(Name, $"Không có làng nghề “{name}” trong địa bàn của bạn.{(alike.Count > 0 ? $" Có thể là {string.Join("; ", alike)}?" : "")}");
                return null;
            default:
                row.Add(Name, $"Có {found.Count} làng nghề cùng tên này: {string.Join("; ", found.Take(MostTold).Select(Shown))}. Ghi số trong sổ, hoặc xã.");
                return null;
        }
    }

    private bool IsCalled(Guid unit, string key)
    {
        var period = units.On(unit, today) ?? units.Latest(unit);
        return VietnameseText.SearchKey(period.ShortName) == key || VietnameseText.SearchKey(period.Name) == key
            || (units.Resolve(unit, today) is { } now && now != unit && units.On(now, today) is { } heir && (VietnameseText.SearchKey(heir.ShortName) == key || VietnameseText.SearchKey(heir.Name) == key));
    }

    private string Shown(RollEntry entry) => $"số {entry.Number} “{entry.Name}”{(entry.CommuneId is { } unit ? $", {units.PlaceName(unit, today)}" : "")}";
}
