using System.Globalization;

namespace LangNghe.Upkeep.Backups;

/// <summary>A backup in its folder. It got its name only after it was read back and proved, so each that is there is good.</summary>
public sealed record BackupFile(string Path, DateTime TakenAt, long Size, bool IsSealed)
{
    public const string Open = ".tar.gz";
    public const string Sealed = ".sealed";

    private const string Prefix = "langnghe-";
    private const string Stamp = "yyyyMMdd-HHmmss";

    public string Name => System.IO.Path.GetFileName(Path);

    public static string NameOf(DateTime at, bool isSealed) =>
        $"{Prefix}{at.ToString(Stamp, CultureInfo.InvariantCulture)}-{Guid.NewGuid().ToString("N")[..6]}{(isSealed ? Sealed : Open)}";

    /// <summary>The newest first; nothing when the folder is not there yet.</summary>
    public static IReadOnlyList<BackupFile> In(string folder) => !Directory.Exists(folder) ? [] :
        [.. Directory.EnumerateFiles(folder, $"{Prefix}*").Select(Read).OfType<BackupFile>().OrderByDescending(b => b.TakenAt).ThenByDescending(b => b.Path, StringComparer.Ordinal)];

    private static BackupFile? Read(string path)
    {
        var (file, isSealed) = (new FileInfo(path), path.EndsWith(Sealed, StringComparison.Ordinal));
        var stamp = file.Name[Prefix.Length..];
        return (isSealed || file.Name.EndsWith(Open, StringComparison.Ordinal)) && stamp.Length > Stamp.Length
            && DateTime.TryParseExact(stamp[..Stamp.Length], Stamp, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var at)
            ? new BackupFile(path, at, file.Length, isSealed)
            : null;
    }
}
