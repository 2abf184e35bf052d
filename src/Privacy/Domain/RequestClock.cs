using LangNghe.Foundation.Text;
using LangNghe.Law.Domain;

namespace LangNghe.Privacy.Domain;

/// <summary>A term of the law that runs on a request.</summary>
/// <param name="Due">Null where the law, as far as it is known, sets no term.</param>
/// <param name="MetOn">When it was met; null while it runs.</param>
/// <param name="Stopped">The request ended otherwise.</param>
/// <param name="Provision">What the term is taken from.</param>
public sealed record RequestClock(string Label, Deadline? Due, DateOnly? MetOn, bool Stopped, Provision? Provision)
{
    public bool IsLate(DateOnly today) => Due is { } due && due.IsPast(MetOn ?? today) && !(Stopped && MetOn is null);

    /// <summary>A code of a status mark.</summary>
    public string Status(DateOnly today) => Due is null || (Stopped && MetOn is null) ? "unknown"
        : IsLate(today) ? (MetOn is null ? "late" : "missed")
        : MetOn is not null ? "reached"
        : Due.Value.Day == today ? "at_risk" : "on_track";

    public string Words(DateOnly today) => Due is not { } due ? "chưa rõ thời hạn"
        : MetOn is { } met ? (IsLate(today) ? $"xong {Vi.Day(met)}, quá hạn {Vi.Day(due.Day)}" : $"xong {Vi.Day(met)}, hạn {Vi.Day(due.Day)}")
        : Stopped ? "không còn chạy"
        : due.IsPast(today) ? $"quá hạn từ {Vi.Day(due.Day)}"
        : due.Day == today ? $"hết hạn hôm nay, {Vi.Day(due.Day)}" : $"hạn {Vi.Day(due.Day)}";
}
