using LangNghe.Foundation.Data;
using LangNghe.Foundation.Personal;
using LangNghe.Foundation.Rules;
using LangNghe.Foundation.Text;
using LangNghe.Foundation.Time;
using LangNghe.Registry.Desk;
using LangNghe.Registry.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LangNghe.Registry.Proposals;

/// <summary>The usual orders: a journey of a village, and a record of a village that is entered, corrected or ended.</summary>
public static class Orders
{
    /// <summary>Words for a day that is known to a degree.</summary>
    public static string? Began(DateOnly? day, Known known) => day is { } on ? $"{Vi.Day(on, known)}{(known == Known.Attested ? " (ngày nguồn xác nhận)" : "")}" : null;

    /// <summary>Words for a tick; null when it is not set.</summary>
    public static string? Yes(bool ticked) => ticked ? "có" : null;

    public static OrderKind Journey<TUse, TFacts>(string code, string label, IReadOnlyList<FactCell<TFacts>> cells, IReadOnlyList<string> frame,
        Func<TUse, OrderPlace, VillageOrder<TFacts>, CancellationToken, Task<Outcome<Draft>>> run, Func<DeskVillage, OrderPlace, TFacts, TFacts?>? stands = null)
        where TUse : notnull where TFacts : class => new OrderKindOf<TFacts>(code, label, RegistryPermissions.Write, cells, frame)
    {
        Stands = stands is null ? null : async (services, place, typed, stop) => stands(await services.GetRequiredService<VillageDesk>().Load(place.VillageId, stop), place, typed),
        Does = async (services, place, facts, why, stop) =>
            (await run(services.GetRequiredService<TUse>(), place, new VillageOrder<TFacts>(place.Number, place.Version, facts, why, place.Saves), stop)).Problems,
    };

    public static OrderKind NewRecord<TUse, TRecord, TFacts>(string code, string label, string permission, IReadOnlyList<FactCell<TFacts>> cells,
        Func<TUse, int, TFacts, CancellationToken, Task<Outcome<TRecord>>> run)
        where TUse : notnull where TFacts : class => new OrderKindOf<TFacts>(code, label, permission, cells)
    {
        Key = typeof(TRecord).IsAssignableTo(typeof(IAboutPerson)) ? (_, _, own, _) => Task.FromResult<Guid?>(own) : null,
        Does = async (services, place, facts, _, stop) => (await run(services.GetRequiredService<TUse>(), place.Number, facts, stop)).Problems,
    };

    /// <param name="stands">The facts of the record as it stands.</param>
    /// <param name="frame">What goes along with every cell, as the day of a change.</param>
    public static OrderKind OnRecord<TUse, TRecord, TFacts>(string code, string label, string permission, IReadOnlyList<FactCell<TFacts>> cells,
        Func<TRecord, TFacts> stands, Func<TUse, int, Guid, TFacts, CancellationToken, Task<Outcome<TRecord>>> run, params IReadOnlyList<string> frame)
        where TUse : notnull where TRecord : VillageRecord where TFacts : class => new OrderKindOf<TFacts>(code, label, permission, cells, frame)
    {
        Stands = async (services, place, _, stop) => await Row<TRecord>(services, place, stop) is { } row ? stands(row) : null,
        Key = typeof(TRecord).IsAssignableTo(typeof(IAboutPerson)) ? async (services, place, _, stop) => (await Row<TRecord>(services, place, stop) as IAboutPerson)?.PersonId : null,
        Does = async (services, place, facts, _, stop) => (await run(services.GetRequiredService<TUse>(), place.Number, place.RowId!.Value, facts, stop)).Problems,
    };

    public static OrderKind Correction<TUse, TRecord, TFacts>(string code, string label, string permission, IReadOnlyList<FactCell<TFacts>> cells,
        Func<TRecord, TFacts> stands, Func<TUse, int, Guid, TFacts, CancellationToken, Task<Outcome<TRecord>>> run)
        where TUse : notnull where TRecord : VillageRecord where TFacts : RecordFacts => OnRecord(code, label, permission,
        [
            .. cells,
            new FactCell<TFacts>("Chưa từng có (ghi nhầm)", cells[0].Matter, (f, _) => Yes(f.NeverWas), nameof(RecordFacts.NeverWas)),
            new FactCell<TFacts>("Chưa từng kết thúc (ghi nhầm)", cells[0].Matter, (f, _) => Yes(f.NeverEnded), nameof(RecordFacts.NeverEnded)),
        ], stands, run);

    public static OrderKind End<TUse, TRecord>(string code, string label, string permission, string matter, Func<TUse, int, Guid, EndFacts, CancellationToken, Task<Outcome<TRecord>>> run)
        where TUse : notnull where TRecord : VillageRecord => OnRecord<TUse, TRecord, EndFacts>(code, label, permission,
        [
            new("Ngày thôi hiệu lực", matter, (f, _) => Began(f.EndsOn, Known.Day), nameof(EndFacts.EndsOn)),
            new("Số văn bản", matter, (f, _) => f.DecisionNumber, nameof(EndFacts.DecisionNumber)),
        ], _ => new EndFacts(), run);

    private static async Task<TRecord?> Row<TRecord>(IServiceProvider services, OrderPlace place, CancellationToken stop) where TRecord : VillageRecord =>
        await services.GetRequiredService<AppDb>().Set<TRecord>().AsNoTracking().SingleOrDefaultAsync(r => r.Id == place.RowId && r.VillageId == place.VillageId && r.WithdrawnAt == null, stop);
}
