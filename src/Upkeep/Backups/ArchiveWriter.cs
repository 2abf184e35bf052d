using System.Formats.Tar;
using System.IO.Compression;
using System.Security.Cryptography;

namespace LangNghe.Upkeep.Backups;

/// <summary>Writes the parts of an archive one after the other: a tar, compressed, and sealed when a key is given. Without a key any tar opens it.</summary>
internal sealed class ArchiveWriter : IAsyncDisposable
{
    private readonly FileStream _file;
    private readonly Stream? _sealing;
    private readonly GZipStream _zip;
    private readonly TarWriter _tar;
    private readonly DateTime _at;
    private readonly List<Manifest.Part> _parts = [];

    public ArchiveWriter(string path, BackupKey key, DateTime at)
    {
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write, Share = FileShare.None, BufferSize = 256 * 1024 };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        (_at, _file) = (at, new FileStream(path, options));
        _sealing = key.IsGiven ? new SealingStream(_file, key) : null;
        _zip = new GZipStream(_sealing ?? _file, CompressionLevel.Fastest, leaveOpen: true);
        _tar = new TarWriter(_zip, TarEntryFormat.Pax, leaveOpen: true);
    }

    public IReadOnlyList<Manifest.Part> Parts => _parts;

    /// <param name="sha256">When it is known already.</param>
    public async Task Add(string name, Stream content, string? sha256, CancellationToken stop)
    {
        if (sha256 is null)
        {
            sha256 = Convert.ToHexStringLower(await SHA256.HashDataAsync(content, stop));
            content.Position = 0;
        }

        await Write(name, content, stop);
        _parts.Add(new Manifest.Part(name, content.Length, sha256));
    }

    /// <summary>Writes the manifest and everything else through to the disk.</summary>
    public async Task Finish(Manifest manifest, CancellationToken stop)
    {
        await Write(Manifest.Name, new MemoryStream(manifest.Written()), stop);
        await _tar.DisposeAsync();
        await _zip.DisposeAsync();
        if (_sealing is not null)
        {
            await _sealing.DisposeAsync();
        }

        _file.Flush(flushToDisk: true);
    }

    public async ValueTask DisposeAsync() => await _file.DisposeAsync();

    private Task Write(string name, Stream content, CancellationToken stop) =>
        _tar.WriteEntryAsync(new PaxTarEntry(TarEntryType.RegularFile, name) { DataStream = content, ModificationTime = new DateTimeOffset(_at, TimeSpan.Zero) }, stop);
}
