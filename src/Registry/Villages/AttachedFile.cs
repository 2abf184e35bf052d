using LangNghe.Foundation.Data;
using LangNghe.Foundation.Files;
using LangNghe.Foundation.Text;
using Microsoft.EntityFrameworkCore;

namespace LangNghe.Registry.Villages;

/// <param name="Size">Bytes.</param>
public sealed record AttachedFile(Guid Id, string Name, string ContentType, long Size)
{
    public string Url => $"/tep/{Id}";

    public string SizeWords => Size < 1024 * 1024 ? $"{Vi.Number(Math.Max(1, Size / 1024))} kB" : $"{Vi.Number(Size / 1024m / 1024m)} MB";

    /// <summary>The files of these attachments, by what they are attached to, in the order in which they were attached.</summary>
    public static async Task<ILookup<string, AttachedFile>> Of(AppDb db, IQueryable<Attachment> attachments, CancellationToken stop) =>
        (await attachments.Join(db.StoredFiles, a => a.FileId, f => f.Id, (a, f) => new { a.Id, a.Subject, File = f }).OrderBy(x => x.Id)
            .Select(x => new { x.Subject, File = new AttachedFile(x.File.Id, x.File.Name, x.File.ContentType, x.File.Size) }).ToListAsync(stop))
        .ToLookup(x => x.Subject, x => x.File, StringComparer.Ordinal);
}
