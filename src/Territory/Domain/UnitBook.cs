using System.Collections.Frozen;
using LangNghe.Foundation.Text;
using LangNghe.Law.Domain;

namespace LangNghe.Territory.Domain;

/// <summary>All units through time, held in memory. Every question takes a day.</summary>
public sealed class UnitBook
{
    private readonly FrozenDictionary<Guid, Unit> _units;
    private readonly FrozenDictionary<Guid, UnitPeriod[]> _periods;
    private readonly FrozenDictionary<Guid, LabelPoint> _points;
    private readonly ILookup<Guid, Succession> _after;
    private readonly ILookup<Guid, Succession> _before;
    private readonly ILookup<Guid, Guid> _below;
    private readonly UnitEra[] _eras;

    public UnitBook(IReadOnlyCollection<Unit> units, IReadOnlyCollection<UnitPeriod> periods, IReadOnlyCollection<Succession> successions, IReadOnlyCollection<LabelPoint> points)
    {
        _units = units.ToFrozenDictionary(u => u.Id);
        _periods = periods.GroupBy(p => p.UnitId).ToFrozenDictionary(g => g.Key, g => g.OrderBy(p => p.From).ToArray());
        _points = points.ToFrozenDictionary(p => p.UnitId);
        Successions = [.. successions.OrderBy(s => s.Day)];
        _after = Successions.ToLookup(s => s.FromUnitId);
        _before = Successions.ToLookup(s => s.ToUnitId);
        _below = periods.Where(p => p.ParentUnitId is not null).ToLookup(p => p.ParentUnitId!.Value, p => p.UnitId);
        _eras = [.. periods.SelectMany(Borders).Append(UnitPeriod.Beginning).Distinct().Order().Select(day => new UnitEra(day, periods, _units))];
    }

    public IReadOnlyList<Succession> Successions { get; }

    /// <summary>The first days of every state of the map; the first stands for "before our lists".</summary>
    public IEnumerable<DateOnly> ChangeDays => _eras.Select(e => e.From);

    public IEnumerable<Guid> All => _units.Keys;

    public bool Has(Guid unitId) => _units.ContainsKey(unitId);

    public Unit Unit(Guid unitId) => _units[unitId];

    /// <summary>The first day of the state of the map that holds on the day.</summary>
    public DateOnly EraOf(DateOnly day) => Era(day).From;

    /// <summary>Province, districts, communes; each level in the order of its names.</summary>
    public IReadOnlyList<UnitPeriod> UnitsOn(DateOnly day) => Era(day).All;

    public IReadOnlyList<UnitPeriod> CommunesOn(DateOnly day) => Era(day).Communes;

    /// <summary>Null on a day on which the unit is not in force.</summary>
    public UnitPeriod? On(Guid unitId, DateOnly day) => Era(day).ByUnit.GetValueOrDefault(unitId);

    public UnitPeriod Latest(Guid unitId) => _periods[unitId][^1];

    public IReadOnlyList<UnitPeriod> Periods(Guid unitId) => _periods.GetValueOrDefault(unitId, []);

    public UnitPeriod? Find(string code, DateOnly day) => Era(day).ByCode.GetValueOrDefault(code);

    public LabelPoint? Point(Guid unitId) => _points.GetValueOrDefault(unitId);

    /// <summary>Parent first, province last; empty on a day on which the unit is not in force.</summary>
    public IReadOnlyList<UnitPeriod> Ancestors(Guid unitId, DateOnly day)
    {
        var ancestors = new List<UnitPeriod>();
        for (var at = On(unitId, day); at?.ParentUnitId is { } parent && On(parent, day) is { } above; at = above)
        {
            ancestors.Add(above);
        }

        return ancestors;
    }

    public IReadOnlyList<UnitPeriod> Children(Guid unitId, DateOnly day) => [.. Era(day).All.Where(p => p.ParentUnitId == unitId)];

    public IEnumerable<Succession> WentInto(Guid unitId) => _after[unitId];

    public IEnumerable<Succession> CameFrom(Guid unitId) => _before[unitId];

    /// <summary>The units in force on the day in which the unit lies, walking forward; itself while it is in force.</summary>
    public IReadOnlyList<Heir> Successors(Guid unitId, DateOnly day)
    {
        var heirs = new Dictionary<Guid, bool>();
        Walk(unitId, true);
        return [.. heirs.Select(h => new Heir(h.Key, h.Value))];

        void Walk(Guid at, bool whole)
        {
            if (On(at, day) is not null)
            {
                heirs[at] = whole || heirs.GetValueOrDefault(at);
                return;
            }

            foreach (var step in _after[at].Where(s => s.Day <= day))
            {
                Walk(step.ToUnitId, whole && !step.Part);
            }
        }
    }

    /// <summary>
    /// The one unit of that day in which the unit wholly lies; itself while it is in force. Null when it was split, when several went into it
    /// and the day is earlier, and when no heir is known or only from memory.
    /// </summary>
    public Guid? Resolve(Guid unitId, DateOnly day)
    {
        for (var at = unitId; _periods.TryGetValue(at, out var periods);)
        {
            if (On(at, day) is not null)
            {
                return at;
            }

            var next = periods[0].From > day ? Only(_before[at], s => s.FromUnitId) : Only(_after[at], s => s.ToUnitId);
            if (next is not { } step || (periods[0].From > day && _after[step].Count() > 1))
            {
                return null;
            }

            at = step;
        }

        return null;
    }

    /// <summary>The unit of the day that the unit is part of; itself when there is no single one, and null only for null.</summary>
    public Guid? ResolvedOrSame(Guid? unitId, DateOnly day) => unitId is { } id ? Resolve(id, day) ?? id : null;

    /// <summary>The last day on which any unit of the level was in force; null while one is.</summary>
    public DateOnly? LastDayOf(UnitLevel level) =>
        _periods.Values.SelectMany(all => all).Where(p => _units[p.UnitId].Level == level).ToList() is { Count: > 0 } all && all.TrueForAll(p => p.Until is not null) ? all.Max(p => p.Until) : null;

    /// <summary>A part of it went elsewhere: what lay in it has to be placed by a person.</summary>
    public bool IsSplit(Guid unitId) => _after[unitId].Any(s => s.Part);

    /// <summary>The districts, as they were last called, in which the unit or what it was made of lay; several where it was made across their border.</summary>
    public IReadOnlyList<UnitPeriod> FormerDistrict(Guid unitId) =>
    [
        .. Closure([unitId], u => Latest(u).ParentUnitId is { } parent && _units[parent].Level == UnitLevel.District ? [] : _before[u].Select(s => s.FromUnitId))
            .Select(u => Latest(u).ParentUnitId).OfType<Guid>().Where(p => _units[p].Level == UnitLevel.District)
            .Distinct().Select(Latest).OrderBy(p => p.SortKey, StringComparer.Ordinal),
    ];

    /// <summary>The unit, all that was ever below it, and what those were made of, whole or in part; nothing that became of them.</summary>
    public IReadOnlySet<Guid> SubtreeEver(Guid unitId) => Closure(Closure([unitId], u => _below[u]), u => _before[u].Select(s => s.FromUnitId));

    /// <summary>"xã Nguyên Lý, huyện Lý Nhân"; as last called when it is not in force on the day.</summary>
    public string Name(Guid unitId, DateOnly day)
    {
        var period = On(unitId, day) ?? Latest(unitId);
        return period.ParentUnitId is { } parent && _units[parent].Level == UnitLevel.District
            ? $"{period.ShortName}, {ShortName(parent, period.HoldsOn(day) ? day : period.Until ?? day)}"
            : period.ShortName;
    }

    /// <summary>"xã Nguyên Lý".</summary>
    public string ShortName(Guid unitId, DateOnly day) => (On(unitId, day) ?? Latest(unitId)).ShortName;

    /// <summary>The unit of the day that it lies in: "xã Nam Xang" for Nguyên Lý of before.</summary>
    public string PlaceName(Guid unitId, DateOnly day) => ShortName(Resolve(unitId, day) ?? unitId, day);

    /// <summary>"Ủy ban nhân dân xã Nguyên Lý, huyện Lý Nhân".</summary>
    public string Committee(Guid unitId, DateOnly day) => $"Ủy ban nhân dân {Vi.Uncapital(Name(unitId, day))}";

    private UnitEra Era(DateOnly day)
    {
        var at = Array.FindLastIndex(_eras, e => e.From <= day);
        return _eras[Math.Max(at, 0)];
    }

    private static IEnumerable<DateOnly> Borders(UnitPeriod period) =>
        period.Until is { } until ? [period.From, until.AddDays(1)] : [period.From];

    private static Guid? Only(IEnumerable<Succession> steps, Func<Succession, Guid> end) =>
        steps.Take(2).ToList() is [{ Part: false } one] && one.Confidence.IsVerified ? end(one) : null;

    private static HashSet<Guid> Closure(IEnumerable<Guid> start, Func<Guid, IEnumerable<Guid>> next)
    {
        var (seen, open) = (new HashSet<Guid>(start), new Queue<Guid>(start));
        while (open.TryDequeue(out var at))
        {
            foreach (var step in next(at).Where(seen.Add))
            {
                open.Enqueue(step);
            }
        }

        return seen;
    }
}
