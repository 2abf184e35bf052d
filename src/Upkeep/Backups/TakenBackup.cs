namespace LangNghe.Upkeep.Backups;

/// <summary>A backup that was written, read back and proved.</summary>
public sealed record TakenBackup(BackupFile File, Manifest Manifest, TimeSpan Took)
{
    public int Files => Manifest.Parts.Count(p => p.Name.StartsWith(TakeBackup.FilesPart, StringComparison.Ordinal));
}
