using LangNghe.Foundation.Jobs;

namespace LangNghe.Upkeep.Backups;

public sealed class BackupOptions
{
    public const string Section = "Backup";

    /// <summary>The environment variable that holds the key; in no file and on no screen.</summary>
    public const string KeyVariable = "LANGNGHE_BACKUP_KEY";

    /// <summary>Where backups are kept; by default <c>backups/</c> of the data folder. Better another disk, best another machine.</summary>
    public string? Folder { get; set; }

    /// <summary>When one is taken, as Quartz reads it: "0 30 1 * * ?" is half past one every night, by the clock of Hà Nội. Null: only when somebody asks.</summary>
    public string? Cron { get; set; }

    /// <summary>After a good scheduled one, only so many of the newest stay.</summary>
    public int Keep { get; set; } = 14;

    /// <summary>The administrator is warned when the last good one is older, and alarmed at three times that age.</summary>
    public TimeSpan WarnAfter { get; set; } = TimeSpan.FromHours(36);

    /// <summary>The folder of pg_dump and pg_restore, when they are not in a usual place.</summary>
    public string? PostgresTools { get; set; }

    public bool AreSound => Keep >= 1 && WarnAfter > TimeSpan.Zero && (Cron is null || Schedule.Reads(Cron));
}
