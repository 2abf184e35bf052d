using LangNghe.Foundation.Text;

namespace LangNghe.Access.Accounts;

/// <summary>How an account stands, in words; the codes are those of the filter.</summary>
public static class AccountState
{
    public const string Open = "dang-dung";
    public const string Waiting = "chua-dat-mat-khau";
    public const string Over = "da-ket-thuc";

    public static readonly IReadOnlyList<(string Code, string Words)> Filters =
        [(Open, "Đang dùng"), (Waiting, "Chưa đặt mật khẩu"), (Over, "Đã kết thúc")];

    public static string Of(Account account, DateOnly today, DateTime now) => account switch
    {
        _ when account.IsEnded(today) => $"đã kết thúc ngày {Vi.Day(account.EndedOn!.Value)}",
        _ when account.IsLocked(now) => $"tạm khóa đến {Vi.Instant(account.LockoutEnd!.Value.UtcDateTime)}",
        { HasPassword: false } => "chưa đặt mật khẩu",
        { EndedOn: { } last } => $"dùng đến hết ngày {Vi.Day(last)}",
        _ => "đang dùng",
    };
}
