using System.Text.RegularExpressions;
using LangNghe.Foundation.Rules;
using LangNghe.Foundation.Text;

namespace LangNghe.Access.Domain;

/// <summary>What an administrator writes down about a person who is to have an account.</summary>
public sealed partial record AccountFacts
{
    /// <summary>What the person signs in with; kept for ever and never given to another.</summary>
    public string? Name { get; init; }

    public string? DisplayName { get; init; }

    public string? Organisation { get; init; }

    public AccountFacts Tidied() => new() { Name = VietnameseText.Tidy(Name), DisplayName = PlainName.Of(DisplayName), Organisation = PlainName.Of(Organisation) };

    public Problems Check()
    {
        var problems = new Problems();
        problems.When(Name is null, nameof(Name), "Nhập tên đăng nhập.");
        problems.When(Name is { Length: < 3 or > 32 }, nameof(Name), "Tên đăng nhập dài từ 3 đến 32 ký tự.");
        problems.When(Name is not null && !NameForm().IsMatch(Name), nameof(Name),
            "Tên đăng nhập chỉ gồm chữ thường không dấu, chữ số và dấu chấm, bắt đầu bằng chữ. Ví dụ: nguyen.van.a");
        problems.When(DisplayName is null, nameof(DisplayName), "Nhập họ và tên.");
        problems.When(DisplayName is { Length: > 200 }, nameof(DisplayName), "Họ và tên dài quá 200 ký tự.");
        problems.When(Organisation is { Length: > 200 }, nameof(Organisation), "Tên cơ quan dài quá 200 ký tự.");
        return problems;
    }

    [GeneratedRegex(@"^[a-z][a-z0-9]*(\.[a-z0-9]+)*\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex NameForm();
}
