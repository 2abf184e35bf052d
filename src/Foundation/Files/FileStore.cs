using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using LangNghe.Foundation.Running;

namespace LangNghe.Foundation.Files;

/// <summary>Keeps contents by their SHA-256 on disk. The seam for another store: replace this one type.</summary>
public class FileStore(DatabaseOptions options)
{
    private readonly string _folder = Path.Combine(options.DataFolder, "files");

    /// <summary>Writes the content under its hash, once; a half-written file never bears the final name.</summary>
    public virtual async Task<string> Keep(Stream content, CancellationToken stop)
    {
        Directory.CreateDirectory(_folder);
        var half = Path.Combine(_folder, $".{Guid.NewGuid():N}");
        try
        {
            string hash;
            await using (var file = File.Create(half))
            {
                await content.CopyToAsync(file, stop);
                await file.FlushAsync(stop);
                file.Position = 0;
                hash = Convert.ToHexStringLower(await SHA256.HashDataAsync(file, stop));
            }

            var path = PathOf(hash);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.Move(half, path, overwrite: true);
            return hash;
        }
        finally
        {
            File.Delete(half);
        }
    }

    public virtual Stream Open(string sha256) => File.OpenRead(PathOf(sha256));

    /// <summary>Every content there is, whether the register knows it or not; half-written ones are none.</summary>
    public virtual async IAsyncEnumerable<KeptFile> All([EnumeratorCancellation] CancellationToken stop)
    {
        if (!Directory.Exists(_folder))
        {
            yield break;
        }

        foreach (var path in Directory.EnumerateFiles(_folder, "*", SearchOption.AllDirectories))
        {
            stop.ThrowIfCancellationRequested();
            var file = new FileInfo(path);
            if (file.Name.Length == 2 * SHA256.HashSizeInBytes)
            {
                yield return new KeptFile(file.Name, file.Length, file.LastWriteTimeUtc);
            }
        }

        await Task.CompletedTask;
    }

    private string PathOf(string sha256) => Path.Combine(_folder, sha256[..2], sha256);
}
