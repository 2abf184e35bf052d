using System.Runtime.CompilerServices;
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
using LangNghe.Registry.Establishments;
using LangNghe.Registry.Villages;
using LangNghe.Territory;
using Microsoft.EntityFrameworkCore;

namespace LangNghe.Intake.Kinds;

/// <summary>Establishments of villages: a row is a new one, or one that the register has and that stays as it is.</summary>
public sealed class EstablishmentsKind(AppDb db, Actor actor, CheckEstablishments check, UnitBooks books, TimeProvider clock) : ImportKind(AlikeDecision.EstablishmentsCode, "establishments", "Cơ sở sản xuất")
{
    private const int Portion = 2_000;

    public override IReadOnlyList<ColumnSpec> Columns { get; } = EstablishmentColumns.All;

    public override bool HoldsPersonal => true;

    public override string UnkeptName => EstablishmentColumns.Name;

    public override IReadOnlyList<string> Notes { get; } =
    [
        "Mỗi dòng là một cơ sở của một làng nghề. Có mã cơ sở: cơ sở đang có trong sổ; sửa cơ sở đang có ở trang của nó. Không có mã: cơ sở mới.",
        "Làng được nhận ra theo số trong sổ; không có số thì theo tên, và theo xã nếu trùng tên. Dòng cùng tên, số điện thoại hay mã số với cơ sở khác thì chờ bạn quyết định.",
    ];

    public override async Task<ImportPlan> Plan(Table table, Func<int, Task> told, CancellationToken stop)
    {
        var today = clock.Today();
        var villages = new VillageOfRow(await VillageRoll.Read(db, actor, today, stop), await books.Current(stop), today);
        var (decided, planned, seen) = (await Decided.Read(db, Code, stop), new List<PlannedRow>(), new Dictionary<string, int>(StringComparer.Ordinal));
        foreach (var portion in table.Rows().Chunk(Portion))
        {
            var lines = new List<(TableRow Row, RollEntry Village, Guid? Known, EstablishmentLine Line)>();
            foreach (var row in portion)
            {
                var (village, known) = (villages.Find(row), EstablishmentColumns.Id(row));
                var facts = EstablishmentColumns.Facts(row);
                if (row.Problems.Count > 0 || village is null)
                {
                    planned.Add(PlannedRow.Wrong(row, row.Text(VillageOfRow.Name) ?? ""));
                }
                else
                {
                    lines.Add((row, village, known, new EstablishmentLine(row.Number, village.Number, facts)));
                }
            }

            var standing = await Standing([.. lines.Select(l => l.Known).OfType<Guid>()], today, stop);
            var fresh = lines.FindAll(l => l.Known is null);
            planned.AddRange(lines.Where(l => l.Known is not null).Select(l => Known(l.Row, l.Village, l.Line, standing.GetValueOrDefault(l.Known!.Value))));
            var found = await check.Run(fresh.ConvertAll(l => l.Line), stop);
            planned.AddRange(found.Zip(fresh).Select(f => New(f.First, f.Second.Row, f.Second.Village, decided, seen)));
            await told(planned.Count);
        }

        return new ImportPlan([.. planned.OrderBy(r => r.Row)]);
    }

    /// <summary>An act answers for the rows of one village, in parts that a history can still show.</summary>
    public override async IAsyncEnumerable<ManyAct> Acts(ImportPlan plan, Grounds grounds, string about, [EnumeratorCancellation] CancellationToken stop)
    {
        var today = clock.Today();
        foreach (var village in plan.Orders<NewEstablishment>(RowFate.New).GroupBy(o => o.Village.Id))
        {
            foreach (var (part, orders) in village.Chunk(AddEstablishments.MostOfAnAct).Index())
            {
                yield return new ManyAct(RegistryActs.AddEstablishments, grounds.Reason)
                {
                    Added = [.. orders.Select(o => Made(o, today, grounds.Source))],
                    Touched = part == 0 ? [(orders[0].Village.Village, orders[0].Village.Village.Version)] : [],
                    About = [Village.SubjectOf(village.Key), about],
                };
            }
        }

        await Task.CompletedTask;
    }

    public override IEnumerable<Proposal> Proposals(ImportPlan plan, Grounds grounds) =>
        plan.Orders<NewEstablishment>(RowFate.Waits).Select(o => ProposedEstablishment.Of(o.Village.Id, o.Facts, o.WaitsFor!, grounds));

    public override async Task<Sheet> Export(CancellationToken stop)
    {
        var (today, units) = (clock.Today(), await books.Current(stop));
        var roll = await VillageRoll.Read(db, actor, today, stop);
        var rows = new List<IReadOnlyList<object?>>();
        foreach (var portion in roll.All.Chunk(Portion))
        {
            var ids = portion.Select(v => v.Id).ToList();
            var found = (await RestrictedEstablishments.Open(db, db.Establishments.AsNoTracking().InForce(AsOf.On(today))).Where(e => ids.Contains(e.VillageId)).OrderBy(e => e.SortKey).ThenBy(e => e.Id).ToListAsync(stop)).ToLookup(e => e.VillageId);
            rows.AddRange(portion.SelectMany(v => found[v.Id].Select(e => EstablishmentColumns.Cells(e, v, v.CommuneId is { } unit ? units.ShortName(unit, today) : null))));
        }

        // Phones of people leave the program through no list; a column that is not there leaves them as they are.
        return new Sheet(Label, ["Tên và địa chỉ của hộ là dữ liệu cá nhân: chỉ dùng cho việc quản lý làng nghề."], [.. EstablishmentColumns.Exported.Select(c => c.Label)], rows);
    }

    public override async Task<WrittenRows> Written(IQueryable<Guid> acts, CancellationToken stop)
    {
        var recorded = await db.Establishments.AsNoTracking().Where(e => acts.Contains(e.RecordedBy)).ToListAsync(stop);
        return new WrittenRows(recorded, [], new HashSet<(string, string)>()) { Villages = await WrittenRows.VillagesOf(db, recorded.Select(e => e.VillageId), stop) };
    }

    /// <summary>Not its name: a line of an import is found by no person.</summary>
    public override string Shown(Dated row) => row is Establishment establishment ? establishment.Kind.Words : "";

    private static Establishment Made(NewEstablishment order, DateOnly today, Source source)
    {
        var made = Establishment.Of(order.Village.Id, order.Facts, today).Value;
        return made.With(new Span(made.From, made.FromKnown, made.Until, made.UntilKnown, made.ConfirmedOn), source);
    }

    private static PlannedRow Known(TableRow row, RollEntry village, EstablishmentLine line, Establishment? standing)
    {
        if (standing is null || standing.VillageId != village.Id)
        {
            row.Add(EstablishmentColumns.Identity, "Không có cơ sở mang mã này ở làng này. Bỏ mã nếu đây là cơ sở mới.");
        }
        else if (EstablishmentColumns.Different(row, line.Facts, standing) is { Count: > 0 } different)
        {
            row.Add(different[0], $"Cơ sở này đang có trong sổ và khác ở chỗ này. Đính chính hoặc ghi thay đổi ở trang {standing.Url}, rồi nạp lại.");
        }

        return row.Problems.Count > 0 ? PlannedRow.Wrong(row, village.Name) : new PlannedRow(row.Number, RowFate.Same, village.Name, () => null);
    }

    private PlannedRow New(CheckedLine line, TableRow row, RollEntry village, Decided decided, Dictionary<string, int> seen)
    {
        var facts = line.Line.Facts;
        foreach (var problem in line.Problems)
        {
            row.Add(EstablishmentColumns.Of(problem.Field), problem.Sentence);
        }

        if (line.WaitsFor is not null && !actor.May(RegistryPermissions.Propose))
        {
            row.Add(null, VillageDesk.NotAllowed);
        }

        // Lines are kept for reading; names and addresses of people are in the file, and there alone.
        var thing = village.Name;
        if (row.Problems.Count > 0)
        {
            return PlannedRow.Wrong(row, thing);
        }

        var key = Likeness.KeyOf($"{village.Id:N}", VietnameseText.SearchKey(facts.Name!), VietnameseText.SearchKey(facts.Address ?? ""), facts.RegistrationNumber);
        if (!seen.TryAdd(key, row.Number))
        {
            row.Add(null, $"Cơ sở này đã có ở dòng {seen[key]} của tệp: cùng tên, địa chỉ và mã số.");
            return PlannedRow.Wrong(row, thing);
        }

        var like = line.Doubles.Where(d => d.EstablishmentId is { } id && !decided.IsAnother(key, id)).Select(d => (d.EstablishmentId!.Value, d.Words)).ToList();
        if (decided.Same(key) is not null)
        {
            return new PlannedRow(row.Number, RowFate.Same, thing, () => null);
        }

        if (like.Count > 0)
        {
            return new PlannedRow(row.Number, RowFate.Unsure, thing, () => null) { Like = new Likeness(key, $"{facts.Name}, {village.Name}", like) };
        }

        // Who decides of the proposal is not asked again what was decided here.
        var order = new NewEstablishment(village, facts with { IsAnother = line.Doubles.Count > 0 }, line.WaitsFor);
        return new PlannedRow(row.Number, line.WaitsFor is null ? RowFate.New : RowFate.Waits, thing, () => Words(facts), order) { WaitsFor = line.WaitsFor?.Name };
    }

    private static string Words(EstablishmentFacts facts) => string.Join("; ", new[]
    {
        facts.Kind?.Words, facts.Craft, facts.Workers is { } workers ? $"{Vi.Number(workers)} lao động" : null, facts.From is { } from ? $"từ {Vi.Day(from, facts.FromKnown)}" : null,
    }.OfType<string>());

    private async Task<Dictionary<Guid, Establishment>> Standing(IReadOnlyList<Guid> ids, DateOnly today, CancellationToken stop) => ids.Count == 0 ? [] :
        (await db.Establishments.AsNoTracking().InForce(AsOf.On(today)).Where(e => ids.Contains(e.EstablishmentId)).ToListAsync(stop)).ToDictionary(e => e.EstablishmentId);
}
