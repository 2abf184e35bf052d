using LangNghe.Foundation.Rules;

namespace LangNghe.Persons.Domain;

/// <summary>A consent is withdrawn.</summary>
public sealed record WithdrawalFacts
{
    public DateOnly? From { get; init; }

    public string? Reason { get; init; }

    public int Version { get; init; }

    public Problems Check(DateOnly given, DateOnly today)
    {
        var problems = ReasonRules.Check(Reason, nameof(Reason));
        problems.When(From is null, nameof(From), "Nhập ngày rút.");
        problems.When(From > today, nameof(From), "Rút đồng ý có hiệu lực ngay, không đặt cho ngày sau.");
        problems.When(From < given, nameof(From), "Ngày rút không thể trước ngày đồng ý.");
        return problems;
    }
}
