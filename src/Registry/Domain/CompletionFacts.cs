using LangNghe.Foundation.Rules;

namespace LangNghe.Registry.Domain;

/// <summary>In which days the list of establishments is complete, as a person declares it on a paper.</summary>
public sealed record CompletionFacts : RecordFacts
{
    public DateOnly? From { get; init; }

    /// <summary>The last day; null while the list is kept up.</summary>
    public DateOnly? Until { get; init; }

    public Problems Check(DateOnly today)
    {
        var problems = new Problems();
        problems.When(From is null, nameof(From), "Nhập ngày từ đó danh sách đã đủ (ngày/tháng/năm).");
        problems.When(From > today, nameof(From), "Ngày này chưa tới.");
        problems.When(From is { Year: < 2000 }, nameof(From), "Năm phải từ 2000.");
        problems.When(Until < From, nameof(Until), "Ngày cuối phải từ ngày đầu trở đi.");
        problems.When(Until > today, nameof(Until), "Ngày cuối chưa tới; để trống khi danh sách vẫn được giữ đủ.");
        return problems;
    }
}
