using System.Formats.Tar;
using System.IO.Compression;

namespace LangNghe.Upkeep.Backups;

/// <summary>Reads an archive from its beginning to its end and proves every part against the manifest, which comes last.</summary>
internal sealed class ArchiveReader(BackupKey key)
{
    /// <param name="part">Gets every part as it passes by and reads as much of it as it wants; null to prove only.</param>
    /// <exception cref="BrokenBackupException">The archive is broken, altered, cut off or sealed with another key.</exception>
    public Task<Manifest> Read(string path, Func<string, Stream, CancellationToken, Task>? part, CancellationToken stop) => Within(path, tar => Read(tar, part, stop));

    /// <summary>The kind of database that the archive holds, which its first part says.</summary>
    public Task<string> Kind(string path, CancellationToken stop) => Within(path, async tar =>
    {
        var first = (await tar.GetNextEntryAsync(copyData: false, stop))?.Name;
        return new[] { Manifest.Sqlite, Manifest.Postgres }.FirstOrDefault(kind => DatabaseCopy.PartOf(kind) == first) ?? throw new BrokenBackupException("Tệp này không phải bản sao lưu của LangNghe.");
    });

    private async Task<T> Within<T>(string path, Func<TarReader, Task<T>> look)
    {
        try
        {
            await using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, 256 * 1024, FileOptions.SequentialScan | FileOptions.Asynchronous);
            await using var open = Unsealed(file);
            await using var zip = new GZipStream(open, CompressionMode.Decompress);
            await using var tar = new TarReader(zip);
            return await look(tar);
        }
        catch (Exception broken) when (broken is InvalidDataException or EndOfStreamException or FormatException)
        {
            throw new BrokenBackupException("Tệp này không phải bản sao lưu của LangNghe, hoặc đã bị hỏng hay bị cắt giữa chừng.", broken);
        }
        catch (Exception gone) when (gone is FileNotFoundException or DirectoryNotFoundException or UnauthorizedAccessException)
        {
            throw new BrokenBackupException($"Không mở được tệp {path}.", gone);
        }
    }

    private static async Task<Manifest> Read(TarReader tar, Func<string, Stream, CancellationToken, Task>? part, CancellationToken stop)
    {
        var found = new Dictionary<string, Manifest.Part>(StringComparer.Ordinal);
        Manifest? manifest = null;
        while (await tar.GetNextEntryAsync(copyData: false, stop) is { } entry)
        {
            if (manifest is not null || entry.EntryType != TarEntryType.RegularFile)
            {
                throw new BrokenBackupException($"Bản sao lưu có phần lạ: {entry.Name}.");
            }

            var content = entry.DataStream ?? Stream.Null;
            if (entry.Name == Manifest.Name)
            {
                manifest = Manifest.Read(content);
                continue;
            }

            await using var hashed = new HashedStream(content);
            if (part is not null)
            {
                await part(entry.Name, hashed, stop);
            }

            await hashed.CopyToAsync(Stream.Null, stop);
            found[entry.Name] = new Manifest.Part(entry.Name, entry.Length, hashed.Sha256());
        }

        return Proved(manifest ?? throw new BrokenBackupException("Bản sao lưu bị cắt giữa chừng: thiếu bản kê ở cuối."), found);
    }

    private static Manifest Proved(Manifest manifest, Dictionary<string, Manifest.Part> found)
    {
        if (manifest.Format > Manifest.CurrentFormat)
        {
            throw new BrokenBackupException("Bản sao lưu do phiên bản mới hơn của chương trình viết; hãy dùng phiên bản đó.");
        }

        foreach (var told in manifest.Parts)
        {
            if (!found.Remove(told.Name, out var there) || there != told)
            {
                throw new BrokenBackupException(there is null ? $"Bản sao lưu thiếu phần {told.Name}." : $"Phần {told.Name} của bản sao lưu khác với bản kê.");
            }
        }

        return found.Count == 0 ? manifest : throw new BrokenBackupException($"Bản sao lưu có phần không nằm trong bản kê: {found.Keys.First()}.");
    }

    private Stream Unsealed(FileStream file)
    {
        if (!StartsSealed(file))
        {
            file.Position = 0;
            return file;
        }

        return key.IsGiven ? new UnsealingStream(file, key) : throw new BrokenBackupException($"Bản sao lưu này được mã hóa. Hãy đặt khóa vào biến môi trường {BackupOptions.KeyVariable}.");
    }

    /// <summary>Leaves the stream after the mark.</summary>
    private static bool StartsSealed(FileStream file)
    {
        var head = new byte[Seal.Mark.Length];
        return file.ReadAtLeast(head, head.Length, throwOnEndOfStream: false) == head.Length && head.AsSpan().SequenceEqual(Seal.Mark);
    }
}
