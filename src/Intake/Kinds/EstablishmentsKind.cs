using System.Runtime.CompilerServices;
using LangNghe.Foundation.Data;
using LangNghe.Foundation.Data.Many;
using LangNghe.Foundation.Personal;
using LangNghe.Foundation.Sheets;
using LangNghe.Foundation.Text;
using LangNghe.Foundation.Time;
using LangNghe.Foundation.Who;
using LangNghe.Intake.Domain;
using LangNghe.Intake.Reading;
using LangNghe.Persons.Restricting;
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
        "Làng được nhận ra theo số trong sổ; không có số thì theo tên, và theo xã nếu trùng tên. Dòng cùng tên, số điện thoại hay mã số với cơ sở khác của sổ hay của tệp thì chờ bạn quyết định.",
    ];

    public override async Task<ImportPlan> Plan(Table table, Func<int, Task> told, CancellationToken stop)
    {
        var today = clock.Today();
        var villages = new VillageOfRow(await VillageRoll.Read(db, actor, today, stop), await books.Current(stop), today);
        var (decided, planned) = (await Decided.Read(db, Code, stop), new List<PlannedRow>());
        var restricted = (await db.RestrictedPeople.ToListAsync(stop)).ToHashSet();
        var reading = new EstablishmentRowReading(decided, restricted, actor.May(RegistryPermissions.Propose), today);
        foreach (var portion in table.Rows().Chunk(Portion))
        {
            var rows = portion.Select(row => EstablishmentRow.Of(row, villages)).ToList();
            var register = await Standing([.. rows.SelectMany(r => r.Known is { } id ? [id] : r.Key is { } key ? decided.Same(key) : []).Distinct()], today, stop);
            var fresh = rows.FindAll(r => r.Known is null);
            planned.AddRange(rows.Where(r => r.Known is not null).Select(r => reading.Known(r, register)));
            planned.AddRange((await check.Run(fresh.ConvertAll(r => r.Line), stop)).Zip(fresh, (line, row) => reading.New(row, line, register)));
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
            rows.AddRange(portion.SelectMany(v => found[v.Id].Select(e => EstablishmentColumns.Cells(e, v, v.CommuneId is { } unit ? units.PlaceName(unit, today) : null))));
        }

        // Phones of people leave the program through no list; a column that is not there leaves them as they are.
        return new Sheet(Label, ["Tên và địa chỉ của hộ là dữ liệu cá nhân: chỉ dùng cho việc quản lý làng nghề."], [.. EstablishmentColumns.Exported.Select(c => c.Label)], rows);
    }

    public override async Task<WrittenRows> Written(IQueryable<Guid> acts, CancellationToken stop)
    {
        var recorded = await db.Establishments.AsNoTracking().Where(e => acts.Contains(e.RecordedBy)).ToListAsync(stop);
        return new WrittenRows(recorded, [], new HashSet<(string, string)>()) { Villages = await WrittenRows.VillagesOf(db, recorded.Select(e => e.VillageId), stop) };
    }

    public override async Task<IReadOnlyDictionary<Guid, AlikeThing>> Things(IReadOnlyList<Guid> ids, CancellationToken stop)
    {
        // Who may not read of people would learn whose a phone is.
        if (!actor.May(PersonalPermissions.Read))
        {
            return new Dictionary<Guid, AlikeThing>();
        }

        var today = clock.Today();
        var rows = (await RestrictedEstablishments.Open(db, db.Establishments.AsNoTracking().Where(e => e.WithdrawnAt == null && ids.Contains(e.EstablishmentId))).ToListAsync(stop)).GroupBy(e => e.EstablishmentId, (_, periods) => periods.MaxBy(e => e.From)!).ToList();
        var asked = rows.Select(e => e.VillageId).Distinct().ToList();
        var villages = await db.VillagesAt(AsOf.On(today)).VisibleTo(actor).Where(v => asked.Contains(v.Id)).Select(v => new { v.Id, v.Number, v.Profile.Facts.Name }).ToDictionaryAsync(v => v.Id, stop);
        return rows.Where(e => villages.ContainsKey(e.VillageId)).ToDictionary(e => e.EstablishmentId, e => new AlikeThing(string.Join("; ", new[]
        {
            e.Address, e.Phone is { } phone ? $"điện thoại {phone}" : null, e.RegistrationNumber is { } number ? $"mã số {number}" : null,
            e.Craft, e.Workers is { } workers ? $"{Vi.Number(workers)} lao động" : null, $"{villages[e.VillageId].Name} (số {villages[e.VillageId].Number})",
        }.OfType<string>()), e.Url));
    }

    /// <summary>Not its name: a line of an import is found by no person.</summary>
    public override string Shown(Dated row) => row is Establishment establishment ? establishment.Kind.Words : "";

    private static Establishment Made(NewEstablishment order, DateOnly today, Source source)
    {
        var made = Establishment.Of(order.Village.Id, order.Facts, today).Value;
        return made.With(new Span(made.From, made.FromKnown, made.Until, made.UntilKnown, made.ConfirmedOn), source);
    }

    /// <summary>By their ids, the period of today; where none holds, the last one.</summary>
    private async Task<IReadOnlyDictionary<Guid, Establishment>> Standing(IReadOnlyList<Guid> ids, DateOnly today, CancellationToken stop) => ids.Count == 0 ? new Dictionary<Guid, Establishment>() :
        (await db.Establishments.AsNoTracking().Where(e => e.WithdrawnAt == null && ids.Contains(e.EstablishmentId)).ToListAsync(stop))
            .GroupBy(e => e.EstablishmentId).ToDictionary(g => g.Key, g => g.OrderByDescending(e => e.HoldsOn(today)).ThenByDescending(e => e.From).First());
}
