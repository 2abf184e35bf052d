using Quartz;

namespace LangNghe.Foundation.Jobs;

/// <summary>Orders a job of a kind whenever its time comes round, in the name of the program. Declared with <c>AddSchedule</c>.</summary>
/// <param name="Code">Stable, as "upkeep.backup".</param>
/// <param name="Cron">As Quartz reads it: seconds first, "0 30 2 * * ?" is half past two at night; by the clock of Hà Nội.</param>
/// <param name="JobKind">The code of a declared <see cref="Jobs.JobKind"/>.</param>
public sealed record Schedule(string Code, string Cron, string JobKind)
{
    // Not by name: a machine without time zone data would not know it.
    internal static readonly TimeZoneInfo Hanoi = TimeZoneInfo.CreateCustomTimeZone("Asia/Ho_Chi_Minh", TimeSpan.FromHours(7), "Hà Nội", "Hà Nội");

    public static bool Reads(string cron) => CronExpression.TryParse(cron, out _);

    /// <summary>The latest due time after the one and not after the other instant; null when none was due between.</summary>
    public DateTime? LatestDue(DateTime after, DateTime now)
    {
        var cron = new CronExpression(Cron, Hanoi);
        // From near to far, so that a schedule of every minute that slept for a year is not counted through.
        for (var back = TimeSpan.FromMinutes(2); ; back *= 30)
        {
            var from = now - after > back ? now - back : after;
            DateTime? latest = null;
            for (var due = Next(from); due is { } at && at <= now; due = Next(at))
            {
                latest = at;
            }

            if (latest is not null || from == after)
            {
                return latest;
            }
        }

        DateTime? Next(DateTime instant) => cron.GetNextValidTimeAfter(new DateTimeOffset(instant, TimeSpan.Zero))?.UtcDateTime;
    }
}
