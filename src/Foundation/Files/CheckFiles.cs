using LangNghe.Foundation.Data;
using LangNghe.Foundation.Time;
using Microsoft.EntityFrameworkCore;

namespace LangNghe.Foundation.Files;

/// <summary>Reads every stored file again, computes its SHA-256 anew, looks for contents that belong to nobody, and keeps the report.</summary>
public sealed class CheckFiles(AppDb db, FileStore store, TimeProvider clock)
{
    // A content is kept before its row is saved, and the page in between may take its time.
    private static readonly TimeSpan _young = TimeSpan.FromHours(1);

    /// <param name="tell">Done, of how many, in words.</param>
    public async Task<FileCheck> Run(Func<long, long?, string, Task> tell, CancellationToken stop)
    {
        var start = clock.UtcNow();
        var faults = new List<FileFault>();
        var wanted = await db.StoredFiles.GroupBy(f => f.Sha256)
            .Select(g => new { Sha256 = g.Key, Size = g.Max(f => f.Size), First = g.Min(f => f.Name) }).OrderBy(f => f.Sha256).ToListAsync(stop);
        var (done, bytes) = (0, 0L);
        foreach (var file in wanted)
        {
            await tell(done++, wanted.Count, "Đang đọc lại các tệp");
            if (await Look(file.Sha256, stop) is { } wrong)
            {
                var id = await db.StoredFiles.Where(f => f.Sha256 == file.Sha256).OrderBy(f => f.Id).Select(f => f.Id).FirstAsync(stop);
                faults.Add(new FileFault(wrong, file.Sha256, id, file.First));
            }
            else
            {
                bytes += file.Size;
            }
        }

        var known = wanted.Select(f => f.Sha256).ToHashSet(StringComparer.Ordinal);
        await foreach (var kept in store.All(stop))
        {
            if (!known.Contains(kept.Sha256) && kept.At < start - _young)
            {
                faults.Add(new FileFault(FileFaultKind.Orphan, kept.Sha256));
            }
        }

        var check = new FileCheck(start, clock.UtcNow(), wanted.Count, bytes, faults);
        db.Add(check);
        await db.SaveChangesAsync(stop);
        return check;
    }

    private async Task<FileFaultKind?> Look(string sha256, CancellationToken stop)
    {
        try
        {
            await using var content = await store.Open(sha256, stop);
            await content.CopyToAsync(Stream.Null, stop);
            return null;
        }
        catch (InvalidDataException)
        {
            return FileFaultKind.Altered;
        }
        catch (Exception gone) when (gone is FileNotFoundException or DirectoryNotFoundException)
        {
            return FileFaultKind.Missing;
        }
        catch (Exception shut) when (shut is IOException or UnauthorizedAccessException)
        {
            return FileFaultKind.Unreadable;
        }
    }
}
