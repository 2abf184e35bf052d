using LangNghe.Foundation.Rules;

namespace LangNghe.Persons.Domain;

/// <summary>A reason is asked wherever somebody's data is touched.</summary>
public static class ReasonRules
{
    public const int Longest = 2000;

    public static Problems Check(string? reason, string field)
    {
        var problems = new Problems();
        problems.When(string.IsNullOrWhiteSpace(reason), field, "Nêu lý do; lý do đứng trong nhật ký.");
        problems.When(reason is { Length: > Longest }, field, "Lý do dài quá 2.000 ký tự.");
        return problems;
    }
}
