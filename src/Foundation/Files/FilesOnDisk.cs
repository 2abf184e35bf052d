using System.Runtime.CompilerServices;
using LangNghe.Foundation.Running;

namespace LangNghe.Foundation.Files;

/// <summary>Contents in <c>files/</c> of the data folder.</summary>
public sealed class FilesOnDisk(DatabaseOptions options) : FileStore
{
    private const int HashLength = 64;

    private readonly string _folder = Path.Combine(options.DataFolder, "files");

    /// <summary>A half-written file never bears the final name.</summary>
    public override async Task<string> Keep(Stream content, CancellationToken stop)
    {
        var half = Half();
        try
        {
            string hash;
            await using (var file = File.Create(half))
            {
                await content.CopyToAsync(file, stop);
                file.Flush(flushToDisk: true);
                file.Position = 0;
                hash = await Hash(file, stop);
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

    public override async IAsyncEnumerable<KeptFile> All([EnumeratorCancellation] CancellationToken stop)
    {
        foreach (var path in Directory.Exists(_folder) ? Directory.EnumerateFiles(_folder, "*", SearchOption.AllDirectories) : [])
        {
            stop.ThrowIfCancellationRequested();
            if (new FileInfo(path) is { Name.Length: HashLength } file)
            {
                yield return new KeptFile(file.Name, file.Length, file.LastWriteTimeUtc);
            }
        }

        await Task.CompletedTask;
    }

    public override Task Forget(string sha256, CancellationToken stop)
    {
        try
        {
            File.Delete(PathOf(sha256));
        }
        catch (DirectoryNotFoundException)
        {
            // Nothing was ever kept beside it.
        }

        return Task.CompletedTask;
    }

    public override async Task Try(CancellationToken stop)
    {
        var half = Half();
        await File.WriteAllTextAsync(half, "", stop);
        File.Delete(half);
    }

    protected override Task<Stream?> Read(string sha256, CancellationToken stop)
    {
        try
        {
            return Task.FromResult<Stream?>(File.OpenRead(PathOf(sha256)));
        }
        catch (Exception gone) when (gone is FileNotFoundException or DirectoryNotFoundException)
        {
            return Task.FromResult<Stream?>(null);
        }
    }

    private string Half()
    {
        Directory.CreateDirectory(_folder);
        return Path.Combine(_folder, $".{Guid.NewGuid():N}");
    }

    private string PathOf(string sha256) => Path.Combine(_folder, sha256[..2], sha256);
}
