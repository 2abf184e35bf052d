using LangNghe.Foundation.Rules;
using LangNghe.Foundation.Text;
using LangNghe.Registry.Domain;

namespace LangNghe.Products.Domain;

/// <summary>What a person writes down about one renewal of an IP right.</summary>
public sealed record RenewalFacts
{
    public DateOnly? RenewedOn { get; init; }

    public string? DecisionNumber { get; init; }

    public ActFacts Why { get; init; } = new();

    public Problems Check(IpRight right, IpTerms terms, DateOnly today)
    {
        var problems = new Problems();
        problems.When(!right.CanBeRenewed(terms), "", right.FiledOn is null
            ? "Chưa rõ ngày nộp đơn nên chưa tính được thời hạn. Hãy đính chính để ghi ngày nộp đơn trước."
            : "Loại quyền này không gia hạn được nữa.");
        problems.When(RenewedOn is null, nameof(RenewedOn), "Nhập ngày gia hạn (ngày/tháng/năm).");
        problems.When(RenewedOn > today, nameof(RenewedOn), "Ngày gia hạn chưa tới.");
        problems.When(RenewedOn < right.From, nameof(RenewedOn), "Ngày gia hạn không thể trước ngày cấp.");
        problems.When(right.Until?.AddMonths(terms.LateRenewalMonths ?? 0) < RenewedOn, nameof(RenewedOn),
            $"Quyền đã hết hạn ngày {Vi.Day(right.Until, "")}; chỉ còn gia hạn muộn được trong {terms.LateRenewalMonths ?? 0} tháng.");
        problems.When(string.IsNullOrWhiteSpace(DecisionNumber), nameof(DecisionNumber), "Nhập số quyết định gia hạn.");
        problems.When(DecisionNumber is { Length: > 100 }, nameof(DecisionNumber), "Số quyết định dài quá 100 ký tự.");
        return problems;
    }
}
