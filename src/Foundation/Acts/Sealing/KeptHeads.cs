using System.Globalization;
using LangNghe.Foundation.Running;

namespace LangNghe.Foundation.Acts.Sealing;

/// <summary>
/// Heads of the chain in text files of the data folder, one a year, one line each: the instant in UTC and the head. Who can rewrite the
/// database cannot rewrite what was copied from here to elsewhere.
/// </summary>
public sealed class KeptHeads(DatabaseOptions options)
{
    private readonly string _folder = Path.Combine(options.DataFolder, "heads");

    public async Task Keep(KeptHead kept, CancellationToken stop)
    {
        Directory.CreateDirectory(_folder);
        await File.AppendAllTextAsync(Path.Combine(_folder, $"{kept.At:yyyy}.txt"), string.Create(CultureInfo.InvariantCulture, $"{kept.At:yyyy-MM-ddTHH:mm:ssZ} {kept.Head}\n"), stop);
    }

    /// <summary>The earliest first. A line that is no head is passed over.</summary>
    public async Task<IReadOnlyList<KeptHead>> All(CancellationToken stop)
    {
        if (!Directory.Exists(_folder))
        {
            return [];
        }

        var kept = new List<KeptHead>();
        foreach (var file in Directory.EnumerateFiles(_folder, "*.txt").Order(StringComparer.Ordinal))
        {
            kept.AddRange((await File.ReadAllLinesAsync(file, stop)).Select(Read).OfType<KeptHead>());
        }

        return kept;
    }

    private static KeptHead? Read(string line) =>
        line.Split(' ') is [var at, var head] && ChainHead.Read(head) is { } read
        && DateTime.TryParse(at, CultureInfo.InvariantCulture, DateTimeStyles.AdjustToUniversal | DateTimeStyles.AssumeUniversal, out var instant)
            ? new KeptHead(instant, read) : null;
}
