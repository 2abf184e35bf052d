using System.Reflection;
using LangNghe.Foundation.Data;
using LangNghe.Registry.Domain;
using Microsoft.EntityFrameworkCore;

namespace LangNghe.Registry.Villages;

/// <summary>Every row that is the latest word on a village, of all rooms: found through the model, so that no room above has to be named here.</summary>
public static class RowsOfVillage
{
    private static readonly MethodInfo _rows = typeof(RowsOfVillage).GetMethod(nameof(Rows), BindingFlags.NonPublic | BindingFlags.Static)!;
    private static readonly MethodInfo _papers = typeof(RowsOfVillage).GetMethod(nameof(PapersOf), BindingFlags.NonPublic | BindingFlags.Static)!;

    public static async Task<IReadOnlyList<VillageRow>> Of(AppDb db, Guid villageId, CancellationToken stop)
    {
        var all = new List<VillageRow>();
        foreach (var type in Kinds(db))
        {
            all.AddRange(await (Task<List<VillageRow>>)_rows.MakeGenericMethod(type).Invoke(null, [db, villageId, stop])!);
        }

        return all;
    }

    /// <summary>The papers that rows of these villages ever stood on, one query for each kind of row.</summary>
    public static IEnumerable<IQueryable<Guid?>> Papers(AppDb db, IQueryable<Guid> villages) =>
        Kinds(db).Select(type => (IQueryable<Guid?>)_papers.MakeGenericMethod(type).Invoke(null, [db, villages])!);

    /// <summary>What is recorded at a village and goes on under another entry for the same village: of the rooms above, and establishments. That a list is complete was said of the one entry only.</summary>
    public static bool GoesAlong(this VillageRow row) => row is VillageRecord and not ListCompletion;

    private static IEnumerable<Type> Kinds(AppDb db) => db.Model.GetEntityTypes().Select(t => t.ClrType).Where(t => t.IsSubclassOf(typeof(VillageRow)) && !t.IsAbstract);

    private static IQueryable<Guid?> PapersOf<T>(AppDb db, IQueryable<Guid> villages) where T : VillageRow =>
        db.Set<T>().Where(r => r.SourceDocumentId != null && villages.Contains(r.VillageId)).Select(r => r.SourceDocumentId);

    private static async Task<List<VillageRow>> Rows<T>(AppDb db, Guid villageId, CancellationToken stop) where T : VillageRow =>
        [.. await db.Set<T>().Where(r => r.VillageId == villageId && r.WithdrawnAt == null).ToListAsync(stop)];
}
