using System.Text.Json;

namespace LangNghe.Upkeep.Backups;

/// <summary>The last comparison of each backup, a file beside it.</summary>
public sealed class ComparisonShelf(BackupShelf shelf)
{
    private const string Ending = ".comparison.json";

    /// <returns>Null when the backup was not compared yet.</returns>
    public async Task<BackupComparison?> Of(BackupFile backup, CancellationToken stop)
    {
        var path = PathOf(backup);
        if (!File.Exists(path))
        {
            return null;
        }

        await using var file = File.OpenRead(path);
        return await JsonSerializer.DeserializeAsync<BackupComparison>(file, JsonSerializerOptions.Web, stop);
    }

    /// <summary>Whole or not at all.</summary>
    public async Task Keep(BackupFile backup, BackupComparison comparison, CancellationToken stop)
    {
        var draft = Path.Combine(shelf.Folder, $".half-{Guid.NewGuid():N}");
        await using (var file = File.Create(draft))
        {
            await JsonSerializer.SerializeAsync(file, comparison, JsonSerializerOptions.Web, stop);
        }

        File.Move(draft, PathOf(backup), overwrite: true);
    }

    internal static string PathOf(BackupFile backup) => backup.Path + Ending;
}
