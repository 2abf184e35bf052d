using LangNghe.Foundation.Rules;
using LangNghe.Foundation.Text;

namespace LangNghe.Access.Domain;

/// <summary>Long and not known to everybody; no composition rules, which only bring forth "Matkhau@123456".</summary>
public sealed class PasswordRules(IReadOnlySet<string> common)
{
    public const int Shortest = 12;
    public const int Longest = 128;

    private const int FewestDifferent = 5;

    private static readonly string[] _runs = ["01234567890123456789", "98765432109876543210", "abcdefghijklmnopqrstuvwxyz", "qwertyuiopasdfghjklzxcvbnm"];

    /// <param name="accountName">May not make up the password.</param>
    public Problems Check(string? password, string accountName, string field = "Password")
    {
        var problems = new Problems();
        if (string.IsNullOrEmpty(password))
        {
            problems.Add(field, "Nhập mật khẩu mới.");
            return problems;
        }

        var text = VietnameseText.Nfc(password);
        var plain = VietnameseText.SearchKey(password).Replace(" ", "", StringComparison.Ordinal);
        problems.When(text.Length < Shortest, field, $"Mật khẩu dài ít nhất {Shortest} ký tự. Một câu ngắn dễ nhớ là tốt nhất.");
        problems.When(text.Length > Longest, field, $"Mật khẩu dài nhiều nhất {Longest} ký tự.");
        problems.When(text.Length >= Shortest && IsCommon(text, plain, accountName), field,
            "Mật khẩu này quá dễ đoán. Hãy ghép vài từ không liên quan đến nhau, hoặc viết một câu ngắn.");
        return problems;
    }

    private bool IsCommon(string text, string plain, string accountName) =>
        text.Distinct().Count() < FewestDifferent
        || common.Contains(plain)
        || common.Contains(plain.TrimEnd('0', '1', '2', '3', '4', '5', '6', '7', '8', '9'))
        || Array.Exists(_runs, run => plain.Length > 0 && run.Contains(plain, StringComparison.Ordinal))
        || Rest(plain, accountName.Replace(".", "", StringComparison.Ordinal)) < FewestDifferent;

    /// <summary>How many letters are left when the account's own name is taken out; all when it does not occur.</summary>
    private static int Rest(string plain, string name) =>
        name.Length > 0 && plain.Contains(name, StringComparison.Ordinal) ? plain.Replace(name, "", StringComparison.Ordinal).Length : int.MaxValue;
}
