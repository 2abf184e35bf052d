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
using Microsoft.EntityFrameworkCore;

namespace LangNghe.Intake.Kinds;

/// <summary>The yearly figures of villages: a row is a village and a year.</summary>
public sealed class YearlyKind(AppDb db, Actor actor, EnterManyYears enter, UnitBooks books, Owners owners, TimeProvider clock) : ImportKind("so-lieu-nam", "yearly", "Số liệu năm của làng nghề")
{
    private const string Year = "nam";
    private const string Provisional = "so-bo";
    private const int Portion = 1_000;

    public override IReadOnlyList<ColumnSpec> Columns { get; } =
    [
        .. VillageOfRow.Columns,
        new(Year, "Năm", true, "Năm số liệu", "Năm báo cáo"),
        .. YearlyMeasures.All.Select(m => new ColumnSpec(m.Code, $"{m.Label} ({m.TypedUnit})", false)),
        new(Provisional, "Số sơ bộ", false) { Choices = ["có", "không"] },
    ];

    public override IReadOnlyList<string> Notes { get; } =
    [
        "Mỗi dòng là một làng nghề và một năm. Làng được nhận ra theo số trong sổ; không có số thì theo tên, và theo xã nếu trùng tên.",
        "Ô trống: giữ nguyên số sổ đang có. Chữ “bỏ”: rút số đang có khỏi sổ. Tiền tính bằng triệu đồng. Cột “Số sơ bộ” trống: giữ như sổ đang ghi.",
    ];

    public override async Task<ImportPlan> Plan(Table table, Func<int, Task> told, CancellationToken stop)
    {
        var today = clock.Today();
        var villages = new VillageOfRow(await VillageRoll.Read(db, actor, today, stop), await books.Current(stop), today);
        var (planned, seen) = (new List<PlannedRow>(), new Dictionary<(Guid, int), int>());
        foreach (var portion in table.Rows().Chunk(Portion))
        {
            var orders = new List<(TableRow Row, YearOrder Order)>();
            foreach (var row in portion)
            {
                if (Read(row, villages, seen) is { } order)
                {
                    orders.Add((row, order));
                }
                else
                {
                    planned.Add(PlannedRow.Wrong(row, Called(row)));
                }
            }

            var entries = await enter.Check([.. orders.Select(o => o.Order)], _ => Task.CompletedTask, stop);
            foreach (var (entry, (row, _)) in entries.Zip(orders))
            {
                planned.Add(await Planned(entry, row, stop));
            }

            await told(planned.Count);
        }

        return new ImportPlan([.. planned.OrderBy(r => r.Row)]);
    }

    public override IAsyncEnumerable<ManyAct> Acts(ImportPlan plan, Grounds grounds, string about, CancellationToken stop) =>
        enter.Acts(plan.Orders<YearEntry>(RowFate.New, RowFate.Changed), grounds, about, stop);

    public override IEnumerable<Proposal> Proposals(ImportPlan plan, Grounds grounds) => plan.Orders<YearEntry>(RowFate.Waits).Select(e => EnterManyYears.Proposal(e, grounds));

    public override async Task<Sheet> Export(CancellationToken stop)
    {
        var (today, units) = (clock.Today(), await books.Current(stop));
        var roll = await VillageRoll.Read(db, actor, today, stop);
        var rows = new List<IReadOnlyList<object?>>();
        foreach (var portion in roll.All.Chunk(Portion))
        {
            var ids = portion.Select(v => (Guid?)v.Id).ToList();
            var figures = (await db.YearlyFigures.AsNoTracking().Where(f => f.WithdrawnAt == null && ids.Contains(f.VillageId)).ToListAsync(stop)).ToLookup(f => f.VillageId!.Value);
            rows.AddRange(from village in portion
                          from year in figures[village.Id].GroupBy(f => f.Year).OrderBy(g => g.Key)
                          select (IReadOnlyList<object?>)Cells(village, year.Key, year.ToDictionary(f => f.Measure, StringComparer.Ordinal)));
        }

        return new Sheet("Số liệu năm", [], [.. Columns.Select(c => c.Label)], rows);

        object?[] Cells(RollEntry village, int year, Dictionary<string, YearlyFigure> figures) =>
        [
            village.Number, village.Name, village.CommuneId is { } unit ? units.ShortName(unit, today) : null, year,
            .. YearlyMeasures.All.Select(m => figures.TryGetValue(m.Code, out var figure) ? (object?)m.Typed(figure.Value) : null),
            figures.Values.Any(f => f.IsProvisional) ? "có" : "không",
        ];
    }

    public override async Task<WrittenRows> Written(IQueryable<Guid> acts, CancellationToken stop)
    {
        var recorded = await db.YearlyFigures.AsNoTracking().Where(f => acts.Contains(f.RecordedBy)).ToListAsync(stop);
        var withdrawn = await db.YearlyFigures.AsNoTracking().Where(f => f.WithdrawnBy != null && acts.Contains(f.WithdrawnBy.Value)).ToListAsync(stop);
        var villages = withdrawn.Select(f => f.VillageId).Distinct();
        var standing = withdrawn.Count == 0 ? [] : (await db.YearlyFigures.AsNoTracking().Where(f => f.WithdrawnAt == null && villages.Contains(f.VillageId)).ToListAsync(stop)).Select(WrittenRows.LineOf).ToHashSet();
        return new WrittenRows(recorded, withdrawn, standing) { Villages = await WrittenRows.VillagesOf(db, recorded.Concat(withdrawn).Select(f => f.VillageId!.Value), stop) };
    }

    public override string Shown(Dated row) => row is YearlyFigure figure && YearlyMeasures.Find(figure.Measure) is { } measure
        ? $"{measure.Label}, năm {figure.Year}: {Number(measure, figure.Value)} {measure.TypedUnit}" : row.Line;

    private static string Called(TableRow row) => row.Text(VillageOfRow.Name) ?? "";

    private static YearOrder? Read(TableRow row, VillageOfRow villages, Dictionary<(Guid, int), int> seen)
    {
        var (village, year, provisional) = (villages.Find(row), row.Whole(Year), row.YesOrNo(Provisional));
        if (year is null && row.IsBlankAt(Year))
        {
            row.Add(Year, "Nhập năm.");
        }

        var values = YearlyMeasures.All.Select(m => Value(row, m.Code)).OfType<YearlyValueFacts>().ToList();
        if (values.Count == 0 && row.Problems.Count == 0)
        {
            row.Add(null, "Dòng này không có số liệu nào.");
        }

        if (village is not null && year is { } known && !seen.TryAdd((village.Id, known), row.Number))
        {
            row.Add(null, $"Làng này và năm này đã có ở dòng {seen[(village.Id, known)]} của tệp.");
        }

        return row.Problems.Count > 0 ? null : new YearOrder(village!, new YearlyFacts { Year = year, Values = values }, provisional);
    }

    private static YearlyValueFacts? Value(TableRow row, string measure)
    {
        if (row.IsDropped(measure))
        {
            return new YearlyValueFacts { Measure = measure, IsDropped = true };
        }

        return row.Amount(measure) is { } value ? new YearlyValueFacts { Measure = measure, Value = value } : null;
    }

    private async Task<PlannedRow> Planned(YearEntry entry, TableRow row, CancellationToken stop)
    {
        var village = entry.Order.Village;
        var thing = $"{village.Name} (số {village.Number}), năm {entry.What.Year}";
        foreach (var problem in entry.Problems)
        {
            row.Add(ColumnOf(problem.Field, entry.What), problem.Sentence);
        }

        if (row.Problems.Count > 0)
        {
            return PlannedRow.Wrong(row, thing);
        }

        var fate = entry.Edit.Count == 0 ? RowFate.Same : entry.Waits ? RowFate.Waits : entry.Standing.Count == 0 ? RowFate.New : RowFate.Changed;
        return new PlannedRow(row.Number, fate, thing, () => Words(entry), fate == RowFate.Same ? null : entry)
        {
            WaitsFor = fate == RowFate.Waits ? await owners.Name(entry.Receiver, village.CommuneId, stop) : null,
        };
    }

    private static string? ColumnOf(string field, YearlyFacts what) => field switch
    {
        nameof(YearlyFacts.Year) => Year,
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
