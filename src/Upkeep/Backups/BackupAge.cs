namespace LangNghe.Upkeep.Backups;

/// <summary>How the last good backup stands to the wish of the configuration.</summary>
public enum BackupAge
{
    Fresh,
    Old,
    Alarming,

    /// <summary>There is none at all.</summary>
    None,
}
