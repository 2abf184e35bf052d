using System.Globalization;
using CsvHelper;
using LangNghe.Foundation.Running;
using LangNghe.Law.Domain;
using LangNghe.Territory.Domain;

namespace LangNghe.Territory.Seeding;

/// <summary>
/// Reads <c>data/units</c>. Rows of one code and name are periods of one unit; another name is another unit, and so is
/// everything that began on 2025-07-01, even under an old code and name.
/// </summary>
public sealed class UnitFiles
{
    private static readonly DateOnly _listed = new(2022, 1, 1);
    private static readonly DateOnly _provinces = new(2025, 7, 1);

    private readonly List<Unit> _units = [];
    private readonly List<UnitPeriod> _periods = [];
    private readonly List<Succession> _successions = [];
    private readonly Dictionary<Guid, LabelPoint> _points = [];
    private readonly Dictionary<(string Code, string Name), Unit> _known = [];
    private readonly ILookup<DateOnly, string> _resolutions = Rows<ChangeRow>("changes.csv").ToLookup(c => c.Day, c => c.ResolutionCode);
    private readonly IReadOnlyDictionary<string, Guid> _documents;

    private UnitFiles(IReadOnlyDictionary<string, Guid> documents) => _documents = documents;

    /// <param name="documents">The ids of the resolutions by code; a resolution that is not among them is left unnamed.</param>
    public static WrittenUnits Read(IReadOnlyDictionary<string, Guid> documents)
    {
        var files = new UnitFiles(documents);
        files.ReadHistory();
        files.ReadSuccessions(new DateOnly(2020, 1, 1), "succession-2020-01-01.csv");
        files.ReadSuccessions(new DateOnly(2025, 1, 1), "succession-2025-01-01.csv");
        files.ReadArea();
        files.ReadPoints();
        return new WrittenUnits(files._units, files._periods, files._successions, [.. files._points.Values]);
    }

    private void ReadHistory()
    {
        foreach (var row in Rows<HistoryRow>("units-history.csv").OrderBy(r => r.Code.Length).ThenBy(r => r.ValidFrom ?? DateOnly.MinValue))
        {
            if (!_known.TryGetValue((row.Code, row.Name), out var unit))
            {
                _known[(row.Code, row.Name)] = unit = Add(row.Code.Length switch { 2 => UnitLevel.Province, 3 => UnitLevel.District, _ => UnitLevel.Commune }, Area.HaNam);
            }

            _periods.Add(new UnitPeriod(unit.Id, row.Code, row.Name, row.Type, row.ValidFrom, row.ValidTo)
            {
                ParentUnitId = row.ParentCode.Length == 0 ? null : On(row.ParentCode, row.ValidFrom ?? UnitPeriod.Beginning),
                DocumentId = Resolution(row.ValidFrom),
            });
        }
    }

    private void ReadSuccessions(DateOnly day, string file)
    {
        foreach (var row in Rows<SuccessionRow>(file))
        {
            var (from, to) = (On(row.FromCode, day.AddDays(-1))!.Value, On(row.ToCode, day)!.Value);
            if (from == to)
            {
                continue;
            }

            _successions.Add(new Succession(from, to, day, row.Relation == "part")
            {
                DocumentId = Resolution(day),
                Basis = row.Basis == "regulations-3.4" ? SuccessionBasis.Geometry : SuccessionBasis.Inferred,
                Confidence = row.Confidence,
                Note = row.Note,
            });
        }
    }

    private void ReadArea()
    {
        foreach (var row in Rows<AreaUnitRow>("area-units-2025-07.csv").OrderBy(r => r.Code.Length))
        {
            var isProvince = row.ParentCode.Length == 0;
            var unit = Add(isProvince ? UnitLevel.Province : UnitLevel.Commune, isProvince ? null : Area.HaNam);
            var resolution = Resolution(row.ValidFrom, isProvince ? 0 : 1);
            _periods.Add(new UnitPeriod(unit.Id, row.Code, row.Name, row.Type, row.ValidFrom, null)
            {
                ParentUnitId = isProvince ? null : On(row.ParentCode, row.ValidFrom),
                DocumentId = resolution,
            });
            var names = row.PredecessorNames.Split("; ");
            foreach (var (code, at) in row.PredecessorCodes.Split(';').Select((code, at) => (code, at)))
            {
                // Nam Định and the older Ninh Bình are no units of ours.
                if (On(code, row.ValidFrom.AddDays(-1)) is { } from)
                {
                    _successions.Add(new Succession(from, unit.Id, row.ValidFrom, names[at].EndsWith("(một phần)", StringComparison.Ordinal))
                    {
                        DocumentId = resolution,
                        Basis = SuccessionBasis.Law,
                        Confidence = Confidence.H,
                        Note = row.Clause.Length == 0 ? null : $"Khoản {row.Clause}",
                    });
                }
                else if (!isProvince)
                {
                    throw new InvalidDataException($"{row.Code}: no unit {code} on the day before.");
                }
            }
        }
    }

    private void ReadPoints()
    {
        foreach (var row in Rows<PointRow>("label-points.csv"))
        {
            var unit = On(row.Code, row.Level == "commune-2025-07" ? _provinces : _listed)!.Value;
            _points[unit] = new LabelPoint(unit, row.Latitude, row.Longitude) { South = row.South, West = row.West, North = row.North, East = row.East };
        }

        // Six communes of 2025-01-01 lived half a year and have no outline of their own.
        foreach (var made in _successions.GroupBy(s => s.ToUnitId).Where(g => !_points.ContainsKey(g.Key)).ToList())
        {
            var parts = made.Select(s => _points.GetValueOrDefault(s.FromUnitId)).OfType<LabelPoint>().ToList();
            if (parts.Count == made.Count())
            {
                _points[made.Key] = LabelPoint.Between(made.Key, parts);
            }
        }
    }

    private Unit Add(UnitLevel level, string? area)
    {
        var unit = new Unit(level, area);
        _units.Add(unit);
        return unit;
    }

    private Guid? On(string code, DateOnly day) => _periods.Find(p => p.Code == code && p.HoldsOn(day))?.UnitId;

    private Guid? Resolution(DateOnly? day, int at = 0) =>
        day is { } known && _resolutions[known].ElementAtOrDefault(at) is { } code && _documents.TryGetValue(code, out var id) ? id : null;

    private static List<T> Rows<T>(string file)
    {
        using var reader = new CsvReader(new StreamReader(ReferenceData.File("units", file)), CultureInfo.InvariantCulture);
        return [.. reader.GetRecords<T>()];
    }
}
