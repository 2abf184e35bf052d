using LangNghe.Foundation.Data;
using LangNghe.Foundation.Text;
using LangNghe.Intake.Domain;
using LangNghe.Persons;
using LangNghe.Persons.Held;
using LangNghe.Persons.Restricting;
using LangNghe.Registry;
using Microsoft.EntityFrameworkCore;

namespace LangNghe.Intake.Keeping;

/// <summary>The kept files from which an establishment of somebody was written, for the book of people.</summary>
internal static class FilesOfPerson
{
    public const string DataSet = "import-files";

    private const int MostAsked = 500;

    public static async Task<IReadOnlyList<HeldRow>> Rows(AppDb db, Guid personId, CancellationToken stop) =>
        [.. (await Imports(db, db.Establishments.Where(e => e.PersonId == personId).Select(e => e.EstablishmentId), stop)).Select(i => new HeldRow("Tệp đã nạp", $"{i.FileName}, {i.ActorName} nạp", Vi.Instant(i.At), i.Url))];

    /// <summary>The file goes with <see cref="ForgetFiles"/>, in the next night: it must not be gone when the deletion is taken back by a failed save. What waits for a decision is blanked at once.</summary>
    public static async Task Erase(AppDb db, Guid personId, CancellationToken stop)
    {
        var things = await db.Establishments.Where(e => e.PersonId == personId).Select(e => e.EstablishmentId).Distinct().ToListAsync(stop);
        IQueryable<AlikeRow> all = db.AlikeRows;
        var rows = await all.Where(r => all.Any(o => o.ImportId == r.ImportId && o.Round == r.Round && o.Row == r.Row && things.Contains(o.ThingId))).ToListAsync(stop);
        var told = rows.Where(r => things.Contains(r.ThingId)).Select(r => r.ThingId).Concat(rows.Select(r => RowThing.Of(r.RowKey))).ToHashSet();
        var imports = rows.Select(r => r.ImportId).ToHashSet();
        foreach (var row in rows.Union(await all.Where(r => imports.Contains(r.ImportId) && told.Contains(r.ThingId)).ToListAsync(stop)))
        {
            row.ErasePerson(told.Contains(row.ThingId));
        }
    }

    /// <summary>What may not be told in the queue: establishments of people whose data is restricted, and the rows of the file that may be they.</summary>
    public static async Task<IReadOnlySet<Guid>> Restricted(AppDb db, Import import, CancellationToken stop)
    {
        var restricted = db.RestrictedPeople;
        var theirs = db.Establishments.Where(e => e.WithdrawnAt == null && e.PersonId != null && restricted.Contains(e.PersonId.Value));
        var rows = await db.AlikeRows.AsNoTracking().Where(r => r.ImportId == import.Id && r.Round == import.Round && theirs.Any(e => e.EstablishmentId == r.ThingId)).ToListAsync(stop);
        return rows.SelectMany(r => new[] { r.ThingId, RowThing.Of(r.RowKey) }).ToHashSet();
    }

    /// <summary>A file keeps nobody in the book.</summary>
    public static IQueryable<Guid> HeldSince(AppDb db, DateOnly day) => db.Persons.Where(_ => false).Select(p => p.Id);

    public static Task<IReadOnlyList<Import>> OfErased(AppDb db, CancellationToken stop) =>
        Imports(db, db.Establishments.Join(db.Persons.Where(p => p.ErasedAt != null), e => e.PersonId, p => p.Id, (e, _) => e.EstablishmentId), stop);

    /// <summary>Any row of an establishment tells, also one from before it was tied to the person.</summary>
    private static async Task<IReadOnlyList<Import>> Imports(AppDb db, IQueryable<Guid> establishments, CancellationToken stop)
    {
        var subjects = await db.Establishments.Where(e => establishments.Contains(e.EstablishmentId))
            .Join(db.ActSubjects.Where(s => s.Subject.StartsWith(Import.SubjectPrefix)), e => e.RecordedBy, s => s.ActId, (_, s) => s.Subject).Distinct().ToListAsync(stop);
        var found = new List<Import>();
        foreach (var ids in subjects.Select(s => Guid.Parse(s[Import.SubjectPrefix.Length..])).Chunk(MostAsked))
        {
            found.AddRange(await db.Imports.AsNoTracking().Where(i => ids.Contains(i.Id) && i.Sha256 != "").OrderBy(i => i.Id).ToListAsync(stop));
        }

        return found;
    }
}
