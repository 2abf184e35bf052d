using LangNghe.Foundation.Data;
using LangNghe.Foundation.Text;
using Microsoft.EntityFrameworkCore;

namespace LangNghe.Registry.Villages;

/// <param name="Size">Bytes.</param>
public sealed record AttachedFile(Guid Id, string Name, string ContentType, long Size)
{
    public string Url => $"/tep/{Id}";

    public string SizeWords => Size < 1024 * 1024 ? $"{Vi.Number(Math.Max(1, Size / 1024))} kB" : $"{Vi.Number(Size / 1024m / 1024m)} MB";

    public static async Task<IReadOnlyList<AttachedFile>> Of(AppDb db, string subject, CancellationToken stop) =>
        await db.Attachments.Where(a => a.Subject == subject)
            .Join(db.StoredFiles, a => a.FileId, f => f.Id, (a, f) => new { a.Id, File = f })
            .OrderBy(x => x.Id).Select(x => new AttachedFile(x.File.Id, x.File.Name, x.File.ContentType, x.File.Size)).ToListAsync(stop);
}
