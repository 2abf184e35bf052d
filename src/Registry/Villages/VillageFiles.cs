using LangNghe.Registry.Domain;

namespace LangNghe.Registry.Villages;

/// <summary>The files of the village whose page is open, and of its records; the rooms above show those of theirs from here.</summary>
public sealed class VillageFiles
{
    private ILookup<string, AttachedFile> _files = Array.Empty<AttachedFile>().ToLookup(_ => "", StringComparer.Ordinal);
    private string? _url;

    public void Open(VillageHead village, ILookup<string, AttachedFile> files) => (_url, _files) = (village.Url, files);

    public IEnumerable<AttachedFile> Of(VillageRow row) => _files[row.FilesUnder];

    /// <summary>Where a file is attached to the record; null where no village is open, and for a row that is not the latest word.</summary>
    public string? Door(VillageRow row) => _url is null || row.IsWithdrawn ? null : $"{_url}/dinh-kem?muc={row.Id}";
}
