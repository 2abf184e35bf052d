using LangNghe.Foundation.Running;

namespace LangNghe.Upkeep.Backups;

/// <summary>Unpacks an archive into a place and compares what came out with the manifest. What the drill and the real restoring share.</summary>
public sealed class Restoring(IEnumerable<IDatabaseDump> dumps)
{
    public IDatabaseDump Dump(string kind) => dumps.Single(d => d.Kind == kind);

    /// <param name="work">Where the copy of the database lies until it is loaded.</param>
    /// <param name="keep">Gets each file and key; null in a drill, which only proves them.</param>
    /// <returns>The manifest, and what does not agree with it.</returns>
    public async Task<(Manifest Manifest, List<string> Faults)> Run(string archive, BackupKey key, DatabaseOptions into, string work, Func<string, Stream, CancellationToken, Task>? keep, CancellationToken stop)
    {
        string? copy = null;
        var manifest = await new ArchiveReader(key).Read(archive, async (name, content, stop) =>
        {
            if (name.StartsWith(TakeBackup.FilesPart, StringComparison.Ordinal) || name.StartsWith(TakeBackup.KeysPart, StringComparison.Ordinal))
            {
                await (keep?.Invoke(name, content, stop) ?? Task.CompletedTask);
                return;
            }

            copy = Path.Combine(work, "copy");
            await using var file = File.Create(copy);
            await content.CopyToAsync(file, stop);
        }, stop);
        var dump = Dump(manifest.Database);
        await dump.Restore(copy ?? throw new BrokenBackupException("Bản sao lưu không có cơ sở dữ liệu."), into, stop);
        File.Delete(copy);
        var (found, unsound) = await dump.Look(into, stop);
        return (manifest, [.. unsound is null ? [] : new[] { unsound }, .. Differences(manifest, found)]);
    }

    private static IEnumerable<string> Differences(Manifest told, DatabaseCopy found)
    {
        foreach (var table in told.Counts.Keys.Union(found.Counts.Keys, StringComparer.Ordinal).Where(t => told.Counts.GetValueOrDefault(t, -1) != found.Counts.GetValueOrDefault(t, -1)))
        {
            yield return $"Bảng {table}: bản kê có {told.Counts.GetValueOrDefault(table)} dòng, khôi phục được {found.Counts.GetValueOrDefault(table)}.";
        }

        if (told.Migration != found.Migration)
        {
            yield return $"Cấu trúc theo bản kê là {told.Migration}, khôi phục được {found.Migration}.";
        }

        foreach (var mark in told.Marks.Where(m => found.Marks.TryGetValue(m.Key, out var now) && now != m.Value))
        {
            yield return $"Dấu {mark.Key} khác với bản kê.";
        }

        var there = told.Parts.Select(p => p.Name.Split('/')[^1]).Concat(told.Damaged).ToHashSet(StringComparer.Ordinal);
        foreach (var file in found.Files.Where(f => !there.Contains(f)))
        {
            yield return $"Thiếu tệp {file}.";
        }
    }
}
