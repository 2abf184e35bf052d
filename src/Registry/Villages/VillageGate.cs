using LangNghe.Foundation.Data;
using LangNghe.Foundation.Time;
using LangNghe.Foundation.Who;
using LangNghe.Law.Attachments;
using LangNghe.Registry.Domain;
using Microsoft.EntityFrameworkCore;

namespace LangNghe.Registry.Villages;

/// <summary>Who may read a village may read its files and the papers that its records and acts cite.</summary>
internal static class VillageGate
{
    public static ReadingGate Make(TimeProvider clock) => new("village",
        (db, actor, id, stop) => MayRead(db, actor, id, clock.Today(), stop),
        (db, actor, stop) => Cited(db, actor, clock.Today(), stop));

    /// <summary>A merged entry is read as the kept one; a retired one only by who sees the whole area, through the journal.</summary>
    private static async Task<bool> MayRead(AppDb db, Actor actor, Guid id, DateOnly today, CancellationToken stop)
    {
        if (!actor.May(RegistryPermissions.Read))
        {
            return false;
        }

        if (await db.VillagesAt(AsOf.On(today)).VisibleTo(actor).AnyAsync(v => v.Id == id, stop))
        {
            return true;
        }

        return await db.VillageEndings.AsNoTracking().Where(e => e.VillageId == id && e.WithdrawnAt == null).FirstOrDefaultAsync(stop) is { } ending
            && (ending.KeptId is { } kept ? await MayRead(db, actor, kept, today, stop) : actor.Units is null);
    }

    private static async Task<IReadOnlyCollection<Guid>> Cited(AppDb db, Actor actor, DateOnly today, CancellationToken stop)
    {
        if (!actor.May(RegistryPermissions.Read))
        {
            return [];
        }

        var seen = db.VillagesAt(AsOf.On(today)).VisibleTo(actor).Select(v => v.Id);
        var subjects = (await seen.ToListAsync(stop)).ConvertAll(Village.SubjectOf);
        var units = actor.Units?.Select(u => (Guid?)u).ToArray() ?? [];
        var about = db.ActSubjects;
        // What is about the whole area, as a reported figure, everybody reads.
        var papers = db.Acts.Where(a => a.DocumentId != null && about.Any(s => s.ActId == a.Id && (subjects.Contains(s.Subject) || s.Subject.StartsWith("area:")))).Select(a => a.DocumentId)
            .Union(db.CraftRecognitions.Where(c => units.Contains(c.CommuneId)).Select(c => c.SourceDocumentId));
        foreach (var cited in RowsOfVillage.Papers(db, seen))
        {
            papers = papers.Union(cited);
        }

        return [.. (await papers.ToListAsync(stop)).OfType<Guid>()];
    }
}
