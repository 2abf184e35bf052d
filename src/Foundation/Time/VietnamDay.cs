using System.Globalization;

namespace LangNghe.Foundation.Time;

/// <summary>Days as they are lived in Asia/Ho_Chi_Minh (UTC+7 without summer time since 1975).</summary>
public static class VietnamDay
{
    private static readonly TimeSpan _offset = TimeSpan.FromHours(7);

    private static readonly string[] _written = ["d/M/yyyy", "dd/MM/yyyy", "d-M-yyyy", "d.M.yyyy", "yyyy-MM-dd"];

    public static DateOnly Today(this TimeProvider clock) => Of(clock.GetUtcNow().UtcDateTime);

    public static DateTime UtcNow(this TimeProvider clock) => clock.GetUtcNow().UtcDateTime;

    public static DateOnly Of(DateTime utc) => DateOnly.FromDateTime(utc.Add(_offset));

    public static DateTime Local(DateTime utc) => utc.Add(_offset);

    /// <summary>The last instant of the day, in UTC.</summary>
    public static DateTime EndOf(DateOnly day) =>
        day == DateOnly.MaxValue ? AsOf.Everything : DateTime.SpecifyKind(day.AddDays(1).ToDateTime(TimeOnly.MinValue) - _offset, DateTimeKind.Utc).AddTicks(-1);

    /// <summary>Reads what a person types (dd/mm/yyyy) and what a program writes (yyyy-mm-dd).</summary>
    public static bool TryParse(string? text, out DateOnly day) =>
        DateOnly.TryParseExact(text?.Trim(), _written, CultureInfo.InvariantCulture, DateTimeStyles.None, out day);
}
