using LangNghe.Foundation.Rules;

namespace LangNghe.Access.Passkeys;

internal static class PasskeyName
{
    public static Problems Check(string? name)
    {
        var problems = new Problems();
        problems.When(string.IsNullOrWhiteSpace(name), "Name", "Đặt tên để sau này nhận ra thiết bị, ví dụ “Điện thoại của tôi”.");
        problems.When(name?.Trim().Length > Passkey.LongestTitle, "Name", $"Tên dài quá {Passkey.LongestTitle} ký tự.");
        return problems;
    }
}
