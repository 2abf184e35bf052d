using LangNghe.Intake.Reading;
using LangNghe.Registry.Domain;
using LangNghe.Registry.Yearly;

namespace LangNghe.Intake.Kinds;

/// <summary>Turns rows of a table into the figures of a year, of a village or of the area.</summary>
internal sealed class YearRowReading(VillageOfRow villages, AreaOfRow areas)
{
    public const string Year = "nam";
    public const string Provisional = "so-bo";

    private readonly Dictionary<(Guid? Village, int Year), int> _seen = [];

    /// <summary>One of both when the row has no problem.</summary>
    public (YearOrder? OfVillage, AreaYearOrder? OfArea) Of(TableRow row)
    {
        var isOfArea = AreaOfRow.IsMeant(row);
        var village = isOfArea ? null : villages.Find(row);
        var (year, provisional) = (row.Whole(Year), row.YesOrNo(Provisional));
        if (year is null && row.IsBlankAt(Year))
        {
            row.Add(Year, "Nhập năm.");
        }

        var isKnown = isOfArea ? areas.Finds(row, year) : village is not null;
        var values = YearlyMeasures.All.Select(m => Value(row, m.Code)).OfType<YearlyValueFacts>().ToList();
        if (values.Count == 0 && row.Problems.Count == 0)
        {
            row.Add(null, "Dòng này không có số liệu nào.");
        }

        if (isKnown && year is { } known && !_seen.TryAdd((village?.Id, known), row.Number))
        {
            row.Add(null, $"{(isOfArea ? "Địa bàn" : "Làng")} này và năm này đã có ở dòng {_seen[(village?.Id, known)]} của tệp.");
        }

        var what = new YearlyFacts { Year = year, Values = values };
        return row.Problems.Count > 0 ? (null, null) : isOfArea ? (null, new AreaYearOrder(what, provisional)) : (new YearOrder(village!, what, provisional), null);
    }

    private static YearlyValueFacts? Value(TableRow row, string measure)
    {
        if (row.IsDropped(measure))
        {
            return new YearlyValueFacts { Measure = measure, IsDropped = true };
        }

        return row.Amount(measure) is { } value ? new YearlyValueFacts { Measure = measure, Value = value } : null;
    }
}
