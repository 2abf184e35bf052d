using LangNghe.Foundation.Data;
using LangNghe.Foundation.Text;
using LangNghe.Foundation.Time;
using LangNghe.Law.Attachments;
using LangNghe.Registry.Domain;
using LangNghe.Registry.Journal;
using LangNghe.Registry.Villages;
using Microsoft.EntityFrameworkCore;

namespace LangNghe.Registry.Establishments;

/// <summary>Establishments for the gate of files and for the journal.</summary>
internal static class EstablishmentGate
{
    /// <summary>Who may read the village may read the files of its establishments; the papers that they cite come with the village.</summary>
    public static ReadingGate Make(TimeProvider clock) => new("establishment",
        async (db, actor, id, stop) => actor.May(RegistryPermissions.Read) && await db.VillagesAt(AsOf.On(clock.Today())).VisibleTo(actor)
            .AnyAsync(v => RestrictedEstablishments.Open(db, db.Set<Establishment>()).Any(e => e.EstablishmentId == id && e.WithdrawnAt == null && e.VillageId == v.Id), stop),
        (_, _, _) => Task.FromResult<IReadOnlyCollection<Guid>>([]));

    public static readonly JournalThing Thing = new("establishment", "Cơ sở sản xuất", (_, db, text, stop) => Find(db, text, stop));

    private static async Task<IReadOnlyList<FoundThing>> Find(AppDb db, string text, CancellationToken stop)
    {
        var rows = EstablishmentSearch.Among(db, RestrictedEstablishments.Open(db, db.Establishments.AsNoTracking().Where(e => e.WithdrawnAt == null)), VietnameseText.SearchKey(text).Split(' ', StringSplitOptions.RemoveEmptyEntries));
        var found = await rows.Take(4 * JournalThing.Most).Select(e => new { e.EstablishmentId, e.Name, e.SortKey }).ToListAsync(stop);
        return [.. found.DistinctBy(e => e.EstablishmentId).OrderBy(e => e.SortKey, StringComparer.Ordinal).Take(JournalThing.Most).Select(e => new FoundThing(Establishment.SubjectOf(e.EstablishmentId), e.Name))];
    }
}
