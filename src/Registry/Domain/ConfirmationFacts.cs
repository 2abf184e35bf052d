using LangNghe.Foundation.Rules;

namespace LangNghe.Registry.Domain;

/// <summary>In which matter, and for which days, somebody answers for it that the register is complete.</summary>
public sealed record ConfirmationFacts
{
    public string? Matter { get; init; }

    public DateOnly? From { get; init; }

    public DateOnly? Through { get; init; }

    public Problems Check(DateOnly today)
    {
        var problems = new Problems();
        problems.When(Matter is null || !RegisterMatters.Labels.ContainsKey(Matter), nameof(Matter), "Chọn phần sổ được xác nhận.");
        problems.When(From is null, nameof(From), "Nhập ngày đầu (ngày/tháng/năm).");
        problems.When(Through is null, nameof(Through), "Nhập ngày cuối (ngày/tháng/năm).");
        problems.When(Through > today, nameof(Through), "Không thể xác nhận cho những ngày chưa tới.");
        problems.When(From > Through, nameof(Through), "Ngày cuối phải từ ngày đầu trở đi.");
        return problems;
    }
}
