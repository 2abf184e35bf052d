using LangNghe.Foundation.Data;
using LangNghe.Registry.Domain;

namespace LangNghe.Registry.Villages;

/// <summary>The files of a village and of its records, read once for its page; the rooms above show those of theirs from here.</summary>
public sealed class VillageFiles(AppDb db)
{
    private ILookup<string, AttachedFile> _files = Array.Empty<AttachedFile>().ToLookup(_ => "", StringComparer.Ordinal);
    private string? _url;

    public async Task<IReadOnlyList<AttachedFile>> Open(VillageHead village, CancellationToken stop)
    {
        var (subject, part) = (Village.SubjectOf(village.Id), Village.SubjectOf(village.Id) + ":");
        _files = await AttachedFile.Of(db, db.Attachments.Where(a => a.Subject == subject || a.Subject.StartsWith(part)), stop);
        _url = village.Url;
        return [.. _files[subject]];
    }

    public IEnumerable<AttachedFile> Of(VillageRow row) => _files[row.FilesUnder];

    /// <summary>Where a file is attached to the record; null where no village is open, and for a row that is not the latest word.</summary>
    public string? Door(VillageRow row) => _url is null || row.IsWithdrawn ? null : $"{_url}/dinh-kem?muc={row.Id}";
}
