using LangNghe.Foundation.Running;
using LangNghe.Foundation.Time;
using Microsoft.Extensions.Options;

namespace LangNghe.Upkeep.Backups;

/// <summary>The folder of the backups, and how fresh the last good one is.</summary>
public sealed class BackupShelf(IOptions<BackupOptions> options, DatabaseOptions database, TimeProvider clock)
{
    public string Folder => options.Value.Folder is { Length: > 0 } given ? Path.GetFullPath(given) : Path.Combine(database.DataFolder, "backups");

    public IReadOnlyList<BackupFile> All => BackupFile.In(Folder);

    /// <returns>Null when no backup of that name is on the shelf.</returns>
    public BackupFile? Find(string? name) => All.FirstOrDefault(b => b.Name == name);

    public BackupAge Age(BackupFile? last) => last is null ? BackupAge.None : (clock.UtcNow() - last.TakenAt) switch
    {
        var age when age > options.Value.WarnAfter * 3 => BackupAge.Alarming,
        var age when age > options.Value.WarnAfter => BackupAge.Old,
        _ => BackupAge.Fresh,
    };

    /// <summary>Leaves the newest of the shelf.</summary>
    public void Clear()
    {
        foreach (var old in All.Skip(options.Value.Keep))
        {
            File.Delete(old.Path);
            File.Delete(ComparisonShelf.PathOf(old));
        }
    }
}
