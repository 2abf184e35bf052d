using LangNghe.Access.Accounts;
using LangNghe.Access.Domain;
using LangNghe.Foundation.Rules;
using LangNghe.Foundation.Text;
using Microsoft.AspNetCore.Identity;

namespace LangNghe.Access.Credentials;

/// <summary>Makes and compares password hashes, in one spelling of Vietnamese whatever the keyboard sends.</summary>
public sealed class Passwords(IPasswordHasher<Account> hasher, PasswordRules rules)
{
    private static readonly AccountFacts _nobody = new() { Name = "khong.co.ai", DisplayName = "Không có ai" };

    private static string? _anyHash;

    public Problems Check(NewPasswordFacts facts, Account account)
    {
        var problems = rules.Check(facts.Password, account.UserName!, nameof(facts.Password));
        problems.When(!problems.Any && facts.Password != facts.Again, nameof(facts.Again), "Hai lần nhập mật khẩu không giống nhau.");
        return problems;
    }

    public string Hash(Account account, string password) => hasher.HashPassword(account, VietnameseText.Nfc(password));

    public bool Match(Account account, string password) =>
        password.Length <= PasswordRules.Longest * 2 && account.PasswordHash is { } hash
        && hasher.VerifyHashedPassword(account, hash, VietnameseText.Nfc(password)) != PasswordVerificationResult.Failed;

    /// <summary>Takes as long as a comparison, so that the time of an answer does not tell which names exist.</summary>
    public void PretendToMatch(string password)
    {
        var nobody = new Account(_nobody);
        _anyHash ??= hasher.HashPassword(nobody, "một mật khẩu không ai dùng");
        hasher.VerifyHashedPassword(nobody, _anyHash, password);
    }
}
