using LangNghe.Foundation.Text;
using LangNghe.Intake.Domain;
using LangNghe.Registry.Journal;
using Microsoft.EntityFrameworkCore;

namespace LangNghe.Intake.Imports;

/// <summary>The journal can be asked what an import wrote.</summary>
internal static class FoundImports
{
    public static readonly JournalThing Thing = new("import", "Lần nhập tệp", async (_, db, text, stop) =>
        [.. (await db.Imports.AsNoTracking().Where(i => i.FileName.Contains(text)).OrderByDescending(i => i.At).Take(JournalThing.Most).ToListAsync(stop))
            .Select(i => new FoundThing(Import.SubjectOf(i.Id), $"{i.FileName}, {i.ActorName}, {Vi.Instant(i.At)}"))]);
}
