namespace LangNghe.Upkeep.Backups;

/// <summary>Where a backup, or one that is restored to be looked at, is while it is half done. It disappears with its maker: at once when it ends, and when its process was killed, at the next time.</summary>
internal sealed class WorkFolder : IDisposable
{
    private const string Prefix = ".half-";
    private const string TakesNone = "thư mục này không cho ghi tệp mới.";
    private const string LockEnding = ".lock";

    private readonly FileStream _lock;

    private WorkFolder(string path, FileStream held) => (Path, _lock) = (path, held);

    public string Path { get; }

    public static WorkFolder In(string folder)
    {
        if (File.Exists(folder))
        {
            throw new IOException(TakesNone);
        }

        Directory.CreateDirectory(folder);
        foreach (var left in Directory.EnumerateDirectories(folder, $"{Prefix}*").ToList())
        {
            if (Hold(left) is { } dead)
            {
                new WorkFolder(left, dead).Dispose();
            }
        }

        var path = System.IO.Path.Combine(folder, $"{Prefix}{Guid.NewGuid():N}");
        var work = new WorkFolder(path, Hold(path) ?? throw new IOException(TakesNone));
        Directory.CreateDirectory(path);
        return work;
    }

    public void Dispose()
    {
        Directory.Delete(Path, recursive: true);
        _lock.Dispose();
    }

    /// <summary>Beside the folder, so that it is held before the folder is there. Null while another process holds it; the system lets go when that one dies.</summary>
    private static FileStream? Hold(string path)
    {
        try
        {
            return new FileStream(path + LockEnding, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, 1, FileOptions.DeleteOnClose);
        }
        catch (IOException)
        {
            return null;
        }
    }
}
