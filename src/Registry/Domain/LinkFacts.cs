using LangNghe.Foundation.Rules;

namespace LangNghe.Registry.Domain;

/// <summary>What another village is to this one, and since when.</summary>
public sealed record LinkFacts
{
    public VillageLinkKind? Kind { get; init; }

    /// <summary>The public number of the other village.</summary>
    public int? OtherNumber { get; init; }

    public DateOnly? Day { get; init; }

    public Problems Check(int number, DateOnly today)
    {
        var problems = new Problems();
        problems.When(Kind is null, nameof(Kind), "Chọn kiểu liên kết.");
        problems.When(OtherNumber is null, nameof(OtherNumber), "Nhập số của làng nghề kia, như trong địa chỉ /lang-nghe/15.");
        problems.When(OtherNumber == number, nameof(OtherNumber), "Một làng không liên kết với chính nó.");
        problems.When(Day is null, nameof(Day), "Nhập ngày (ngày/tháng/năm).");
        problems.When(Day > today, nameof(Day), "Ngày này chưa tới.");
        return problems;
    }
}
