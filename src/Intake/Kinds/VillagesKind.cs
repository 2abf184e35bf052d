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
using LangNghe.Territory;
using LangNghe.Territory.Domain;
using Microsoft.EntityFrameworkCore;

namespace LangNghe.Intake.Kinds;

/// <summary>Villages: a row is one of them, new or known.</summary>
public sealed class VillagesKind(AppDb db, Actor actor, EnterManyVillages enter, UnitBooks books, Owners owners, TimeProvider clock) : ImportKind("lang-nghe", "villages", "Làng nghề")
{
    private int _last;

    public override IReadOnlyList<ColumnSpec> Columns { get; } = VillageColumns.All;

    public override IReadOnlyList<string> Notes { get; } =
    [
        "Mỗi dòng là một làng nghề. Có số trong sổ: làng đang có. Không có số: làng cùng tên cùng xã là làng đang có, còn lại là làng mới; dòng có thể trùng thì chờ bạn quyết định.",
        "Ô trống: giữ như sổ đang ghi; chữ “bỏ”: xóa trắng. Làng mới cần “Từ ngày”. Làng đang có: ngày trống hoặc như sổ là đính chính, ngày sau đó là thay đổi từ ngày ấy.",
    ];

    public override async Task<ImportPlan> Plan(Table table, Func<int, Task> told, CancellationToken stop)
    {
        var (today, units) = (clock.Today(), await books.Current(stop));
        _last = await enter.LastNumber(stop);
        var roll = await VillageRoll.Read(db, actor, today, stop);
        var reading = new VillageRowReading(roll, units, new UnitsByName(units, actor), await Decided.Read(db, Code, stop), today);
        var (planned, orders) = (new List<PlannedRow>(), new List<(TableRow Row, VillageRowOrder Order)>());
        foreach (var row in table.Rows())
        {
            var read = reading.Of(row);
            if (row.Problems.Count > 0)
            {
                planned.Add(PlannedRow.Wrong(row, row.Text(VillageColumns.Name) ?? ""));
            }
            else if (read.Like is { } like)
            {
                planned.Add(new PlannedRow(row.Number, RowFate.Unsure, row.Text(VillageColumns.Name) ?? "", () => string.Join("; ", like.Things.Select(t => t.Words))) { Like = like });
            }
            else
            {
                orders.Add((row, read.Order!));
            }

            await told(planned.Count + orders.Count);
        }

        foreach (var (entry, (row, _)) in (await enter.Check([.. orders.Select(o => o.Order)], stop)).Zip(orders))
        {
            planned.Add(await Planned(entry, row, units, stop));
        }

        return new ImportPlan([.. planned.OrderBy(r => r.Row)]);
    }

    public override IAsyncEnumerable<ManyAct> Acts(ImportPlan plan, Grounds grounds, string about, CancellationToken stop) =>
        EnterManyVillages.Acts(plan.Orders<VillageRowEntry>(RowFate.New, RowFate.Changed, RowFate.Waits), _last, grounds, about).ToAsyncEnumerable();

    public override IEnumerable<Proposal> Proposals(ImportPlan plan, Grounds grounds) =>
        plan.Orders<VillageRowEntry>(RowFate.Changed, RowFate.Waits).SelectMany(e => enter.Proposals(e, grounds));

    public override async Task<Sheet> Export(CancellationToken stop)
    {
        var (today, units) = (clock.Today(), await books.Current(stop));
        var names = new UnitsByName(units, actor);
        var roll = await VillageRoll.Read(db, actor, today, stop);
        return new Sheet(Label, [], [.. Columns.Select(c => c.Label)], [.. roll.All.Select(v => VillageColumns.Cells(v, id => names.Shown(id, today)))]);
    }

    public override async Task<WrittenRows> Written(IQueryable<Guid> acts, CancellationToken stop)
    {
        var recorded = await db.VillageProfiles.AsNoTracking().Where(p => acts.Contains(p.RecordedBy)).ToListAsync(stop);
        var withdrawn = await db.VillageProfiles.AsNoTracking().Where(p => p.WithdrawnBy != null && acts.Contains(p.WithdrawnBy.Value)).ToListAsync(stop);
        return new WrittenRows(recorded, withdrawn, new HashSet<(string, string)>()) { Villages = await WrittenRows.VillagesOf(db, recorded.Select(p => p.VillageId), stop) };
    }

    public override string Shown(Dated row) => row is VillageProfile profile ? profile.Name : "";

    private async Task<PlannedRow> Planned(VillageRowEntry entry, TableRow row, UnitBook units, CancellationToken stop)
    {
        var (standing, village) = (entry.Order.Standing, entry.Order.What.Village);
        var thing = standing is null ? village.Name ?? "" : $"{standing.Name} (số {standing.Number})";
        foreach (var problem in entry.Problems)
        {
            row.Add(VillageColumns.Of(problem.Field), problem.Sentence);
        }

        if (row.Problems.Count > 0)
        {
            return PlannedRow.Wrong(row, thing);
        }

        var fate = standing is null ? RowFate.New : entry.Cells.Count == 0 ? RowFate.Same : entry.Now is null ? RowFate.Waits : RowFate.Changed;
        var waits = new List<string>();
        foreach (var group in entry.Waiting)
        {
            waits.Add($"{await owners.Name(group.Key, standing?.CommuneId, stop)} ({string.Join(", ", group.Select(c => Vi.Uncapital(c.Label)))})");
        }

        return new PlannedRow(row.Number, fate, thing, () => Words(entry, units), fate == RowFate.Same ? null : entry) { WaitsFor = waits.Count == 0 ? null : string.Join("; ", waits) };
    }

    private string Words(VillageRowEntry entry, UnitBook units)
    {
        if (entry.Order.Standing is null)
        {
            return string.Join("; ", VillageFactLines.Compare(null, entry.Order.What.Village, id => units.Name(id, clock.Today())).Where(l => l.After is not null).Select(l => $"{l.Label}: {l.After}"))
                + $"; từ {Vi.Day(entry.Order.What.Day!.Value)}";
        }

        var changes = string.Join("; ", entry.Cells.Select(c => $"{c.Label}: {c.Before ?? "trống"} → {c.After ?? "trống"}"));
        return entry.Order.IsChange ? $"Thay đổi từ {Vi.Day(entry.Order.What.Day!.Value)}: {changes}" : $"Đính chính: {changes}";
    }
}
