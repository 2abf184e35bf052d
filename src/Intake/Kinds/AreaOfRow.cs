using LangNghe.Foundation.Text;
using LangNghe.Intake.Reading;
using LangNghe.Territory.Domain;

namespace LangNghe.Intake.Kinds;

/// <summary>Whether a row is about the area itself: it says so by the area's code or name, or by the province that it was in that year.</summary>
public sealed class AreaOfRow(UnitBook units)
{
    public const string Column = "cua-dia-ban";

    private const string OnlyArea = $"chỉ có của làng nghề và của {Area.HaNamName}.";

    public static readonly ColumnSpec Spec = new(Column, "Số liệu của địa bàn", false, "Số của địa bàn", "Tên địa bàn", "Mã địa bàn") { Choices = [Area.HaNamName, Area.HaNam] };

    private static readonly HashSet<string> _names = [.. new[] { Area.HaNam, Area.HaNamName, "tỉnh Hà Nam cũ" }.Select(VietnameseText.SearchKey)];

    private readonly Dictionary<DateOnly, ILookup<string, UnitPeriod>> _byDay = [];

    public static bool IsMeant(TableRow row) => !row.IsBlankAt(Column);

    /// <summary>False when the row says why it means no area whose figures the register has.</summary>
    public bool Finds(TableRow row, int? year)
    {
        if (VillageOfRow.Columns.FirstOrDefault(c => !row.IsBlankAt(c.Code)) is { } other)
        {
            row.Add(other.Code, "Dòng này ghi cả làng và địa bàn. Số liệu của địa bàn thì bỏ trống các cột của làng.");
            return false;
        }

        if (row.Text(Column) is not { } text)
        {
            return false;
        }

        if (_names.Contains(VietnameseText.SearchKey(text)))
        {
            return true;
        }

        var found = year is >= 1900 and <= 9998 ? Named(text, new DateOnly(year.Value, 12, 31)) : [];
        if (found.Exists(IsArea))
        {
            return true;
        }

        row.Add(Column, found is [var unit, ..]
            ? $"Sổ không có số liệu năm của {unit.ShortName}; {OnlyArea}"
            : $"Không có địa bàn nào là “{text}”{(year is { } known ? $" vào ngày 31/12/{known}" : "")}. Sổ {OnlyArea}");
        return false;
    }

    private bool IsArea(UnitPeriod unit) => units.Unit(unit.UnitId) is { Level: UnitLevel.Province, AreaCode: Area.HaNam };

    private List<UnitPeriod> Named(string text, DateOnly day)
    {
        var era = units.EraOf(day);
        if (!_byDay.TryGetValue(era, out var named))
        {
            _byDay[era] = named = units.UnitsOn(day).SelectMany(u => new[] { u.Code, VietnameseText.SearchKey(u.Name), u.SearchKey }.Distinct(StringComparer.Ordinal).Select(n => (Name: n, Unit: u)))
                .ToLookup(n => n.Name, n => n.Unit, StringComparer.Ordinal);
        }

        return [.. named[VietnameseText.SearchKey(text)]];
    }
}
