using System.Runtime.CompilerServices;
using LangNghe.Access.Ownership;
using LangNghe.Foundation.Data;
using LangNghe.Foundation.Data.Many;
using LangNghe.Foundation.Sheets;
using LangNghe.Foundation.Text;
using LangNghe.Foundation.Time;
using LangNghe.Foundation.Who;
using LangNghe.Intake.Domain;
using LangNghe.Intake.Reading;
using LangNghe.Registry;
using LangNghe.Registry.Desk;
using LangNghe.Registry.Domain;
using LangNghe.Registry.Villages;
using LangNghe.Registry.Yearly;
using LangNghe.Territory;
using LangNghe.Territory.Domain;
using Microsoft.EntityFrameworkCore;

namespace LangNghe.Intake.Kinds;

/// <summary>The yearly figures of villages and of the area: a row is a village, or the area, and a year.</summary>
public sealed class YearlyKind(AppDb db, Actor actor, EnterManyYears enter, EnterManyAreaYears enterArea, UnitBooks books, Owners owners, TimeProvider clock)
    : ImportKind("so-lieu-nam", "yearly", "Số liệu năm của làng nghề và địa bàn")
{
    private const int Portion = 1_000;

    public override IReadOnlyList<ColumnSpec> Columns { get; } =
    [
        .. VillageOfRow.Columns,
        AreaOfRow.Spec,
        new(YearRowReading.Year, "Năm", true, "Năm số liệu", "Năm báo cáo"),
        .. YearlyMeasures.All.Select(m => new ColumnSpec(m.Code, $"{m.Label} ({m.TypedUnit})", false)),
        new(YearRowReading.Provisional, "Số sơ bộ", false) { Choices = ["có", "không"] },
    ];

    public override IReadOnlyList<string> Notes { get; } =
    [
        "Mỗi dòng là một làng nghề và một năm. Làng được nhận ra theo số trong sổ; không có số thì theo tên, và theo xã nếu trùng tên.",
        $"Số của cả địa bàn: bỏ trống ba cột của làng và ghi “{Area.HaNamName}” hay mã {Area.HaNam} ở cột “{AreaOfRow.Spec.Label}”, rồi năm và số liệu. Sổ không có số liệu năm của riêng xã, huyện.",
        "Ô trống: giữ nguyên số sổ đang có. Chữ “bỏ”: rút số đang có khỏi sổ. Tiền tính bằng triệu đồng. Cột “Số sơ bộ” trống: giữ như sổ đang ghi.",
    ];

    public override async Task<ImportPlan> Plan(Table table, Func<int, Task> told, CancellationToken stop)
    {
        var today = clock.Today();
        var units = await books.Current(stop);
        var reading = new YearRowReading(new VillageOfRow(await VillageRoll.Read(db, actor, today, stop), units, today), new AreaOfRow(units));
        var (planned, areas) = (new List<PlannedRow>(), new List<(TableRow Row, AreaYearOrder Order)>());
        foreach (var portion in table.Rows().Chunk(Portion))
        {
            var orders = new List<(TableRow Row, YearOrder Order)>();
            foreach (var row in portion)
            {
                switch (reading.Of(row))
                {
                    case ({ } ofVillage, _):
                        orders.Add((row, ofVillage));
                        break;
                    case (_, { } ofArea):
                        areas.Add((row, ofArea));
                        break;
                    default:
                        planned.Add(PlannedRow.Wrong(row, Called(row)));
                        break;
                }
            }

            var entries = await enter.Check([.. orders.Select(o => o.Order)], _ => Task.CompletedTask, stop);
            foreach (var (entry, (row, _)) in entries.Zip(orders))
            {
                planned.Add(await Planned(entry, row, stop));
            }

            await told(planned.Count + areas.Count);
        }

        planned.AddRange((await enterArea.Check(areas.ConvertAll(a => a.Order), stop)).Zip(areas, (entry, area) => Planned(entry, area.Row, $"{Vi.Capital(Area.HaNamName)}, năm {entry.What.Year}")));
        return new ImportPlan([.. planned.OrderBy(r => r.Row)]);
    }

    public override async IAsyncEnumerable<ManyAct> Acts(ImportPlan plan, Grounds grounds, string about, [EnumeratorCancellation] CancellationToken stop)
    {
        if (await enterArea.Act([.. plan.Orders<AreaYearEntry>(RowFate.New, RowFate.Changed)], grounds, about, stop) is { } ofArea)
        {
            yield return ofArea;
        }

        await foreach (var act in enter.Acts(plan.Orders<VillageYearEntry>(RowFate.New, RowFate.Changed), grounds, about, stop))
        {
            yield return act;
        }
    }

    public override IEnumerable<Proposal> Proposals(ImportPlan plan, Grounds grounds) => plan.Orders<VillageYearEntry>(RowFate.Waits).Select(e => EnterManyYears.Proposal(e, grounds));

    public override async Task<Sheet> Export(CancellationToken stop)
    {
        var (today, units) = (clock.Today(), await books.Current(stop));
        var roll = await VillageRoll.Read(db, actor, today, stop);
        var rows = new List<IReadOnlyList<object?>>();
        if (actor.Units is null)
        {
            var own = await db.YearlyFigures.AsNoTracking().Where(f => f.WithdrawnAt == null && f.VillageId == null).ToListAsync(stop);
            rows.AddRange(own.GroupBy(f => f.Year).OrderBy(g => g.Key).Select(g => Cells([null, null, null, Area.HaNamName], g)));
        }

        foreach (var portion in roll.All.Chunk(Portion))
        {
            var ids = portion.Select(v => (Guid?)v.Id).ToList();
            var figures = (await db.YearlyFigures.AsNoTracking().Where(f => f.WithdrawnAt == null && ids.Contains(f.VillageId)).ToListAsync(stop)).ToLookup(f => f.VillageId!.Value);
            rows.AddRange(from village in portion
                          from year in figures[village.Id].GroupBy(f => f.Year).OrderBy(g => g.Key)
                          select Cells([village.Number, village.Name, village.CommuneId is { } unit ? units.PlaceName(unit, today) : null, null], year));
        }

        return new Sheet("Số liệu năm", [], [.. Columns.Select(c => c.Label)], rows);

        static IReadOnlyList<object?> Cells(IEnumerable<object?> whose, IGrouping<int, YearlyFigure> year)
        {
            var figures = year.ToDictionary(f => f.Measure, StringComparer.Ordinal);
            return
            [
                .. whose, year.Key,
                .. YearlyMeasures.All.Select(m => figures.TryGetValue(m.Code, out var figure) ? (object?)m.Typed(figure.Value) : null),
                year.Any(f => f.IsProvisional) ? "có" : "không",
            ];
        }
    }

    public override async Task<WrittenRows> Written(IQueryable<Guid> acts, CancellationToken stop)
    {
        var recorded = await db.YearlyFigures.AsNoTracking().Where(f => acts.Contains(f.RecordedBy)).ToListAsync(stop);
        var withdrawn = await db.YearlyFigures.AsNoTracking().Where(f => f.WithdrawnBy != null && acts.Contains(f.WithdrawnBy.Value)).ToListAsync(stop);
        var villages = withdrawn.Select(f => f.VillageId).Distinct();
        var standing = withdrawn.Count == 0 ? [] : (await db.YearlyFigures.AsNoTracking().Where(f => f.WithdrawnAt == null && villages.Contains(f.VillageId)).ToListAsync(stop)).Select(WrittenRows.LineOf).ToHashSet();
        var years = recorded.Concat(withdrawn).Where(f => f.VillageId is null).Select(f => f.Year).Distinct().ToList();
        return new WrittenRows(recorded, withdrawn, standing)
        {
            Villages = await WrittenRows.VillagesOf(db, recorded.Concat(withdrawn).Select(f => f.VillageId).OfType<Guid>(), stop),
            AreaYears = years.Count == 0 ? [] : await db.AreaYears.AsNoTracking().Where(y => years.Contains(y.Year)).ToListAsync(stop),
        };
    }

    public override string Shown(Dated row) => row is YearlyFigure figure && YearlyMeasures.Find(figure.Measure) is { } measure
        ? $"{measure.Label}, năm {figure.Year}: {Number(measure, figure.Value)} {measure.TypedUnit}" : row.Line;

    private static string Called(TableRow row) => row.Text(VillageOfRow.Name) ?? row.Text(AreaOfRow.Column) ?? (row.Text(VillageOfRow.Number) is { } number ? $"số {number}" : "");

    private async Task<PlannedRow> Planned(VillageYearEntry entry, TableRow row, CancellationToken stop)
    {
        var village = entry.Order.Village;
        var planned = Planned(entry, row, $"{village.Name} (số {village.Number}), năm {entry.What.Year}");
        return planned.Fate is RowFate.New or RowFate.Changed && entry.Waits ? planned with { Fate = RowFate.Waits, WaitsFor = await owners.Name(entry.Receiver, village.CommuneId, stop) } : planned;
    }

    private static PlannedRow Planned(YearEntry entry, TableRow row, string thing)
    {
        foreach (var problem in entry.Problems)
        {
            row.Add(ColumnOf(problem.Field, entry.What), problem.Sentence);
        }

        if (row.Problems.Count > 0)
        {
            return PlannedRow.Wrong(row, thing);
        }

        var fate = entry.Edit.Count == 0 ? RowFate.Same : entry.Standing.Count == 0 ? RowFate.New : RowFate.Changed;
        return new PlannedRow(row.Number, fate, thing, () => Words(entry), fate == RowFate.Same ? null : entry);
    }

    private static string? ColumnOf(string field, YearlyFacts what) => field switch
    {
        nameof(YearlyFacts.Year) => YearRowReading.Year,
        _ when field.StartsWith(nameof(YearlyFacts.Values), StringComparison.Ordinal) =>
            what.Values[int.Parse(field[(field.IndexOf('[', StringComparison.Ordinal) + 1)..field.IndexOf(']', StringComparison.Ordinal)], System.Globalization.CultureInfo.InvariantCulture)].Measure,
        _ => null,
    };

    private static string Words(YearEntry entry)
    {
        var changed = entry.Edit.Changed.Select(c =>
        {
            var (measure, was) = (YearlyMeasures.Find(c.Key)!, entry.Standing.TryGetValue(c.Key, out var figure) ? figure : (StandingFigure?)null);
            return $"{measure.Label}: {(was is { } old ? $"{Number(measure, old.Value)}{(old.IsProvisional ? " sơ bộ" : "")} → " : "")}{Number(measure, c.Value)}{(entry.What.IsProvisional ? " sơ bộ" : "")}";
        });
        return string.Join("; ", changed.Concat(entry.Edit.Dropped.Select(d => $"{YearlyMeasures.Find(d)!.Label}: bỏ {Number(YearlyMeasures.Find(d)!, entry.Standing[d].Value)}")));
    }

    private static string Number(YearlyMeasure measure, long stored) => Vi.Number(measure.Typed(stored), 6);
}
