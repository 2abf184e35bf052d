using LangNghe.Foundation.Rules;
using LangNghe.Foundation.Text;
using LangNghe.Registry.Domain;

namespace LangNghe.Environment.Domain;

/// <summary>What a person writes down about an approved environment plan.</summary>
public sealed record EnvironmentPlanFacts
{
    public string? ApprovedBy { get; init; }

    public string? DecisionNumber { get; init; }

    public DateOnly? ApprovedOn { get; init; }

    public ActFacts Why { get; init; } = new();

    public Problems Check(PlanApproval law, DateOnly today)
    {
        var problems = new Problems();
        problems.When(string.IsNullOrWhiteSpace(DecisionNumber), nameof(DecisionNumber), "Nhập số quyết định phê duyệt.");
        problems.When(DecisionNumber is { Length: > 100 }, nameof(DecisionNumber), "Số quyết định dài quá 100 ký tự.");
        problems.When(ApprovedOn is null, nameof(ApprovedOn), "Nhập ngày phê duyệt (ngày/tháng/năm).");
        problems.When(ApprovedOn > today, nameof(ApprovedOn), "Ngày phê duyệt chưa tới.");
        problems.When(string.IsNullOrWhiteSpace(ApprovedBy), nameof(ApprovedBy), "Chọn cơ quan phê duyệt.");
        if (ApprovedOn is { } day && !string.IsNullOrWhiteSpace(ApprovedBy))
        {
            problems.When(law.Approver is { } right && right != ApprovedBy, nameof(ApprovedBy), $"Ngày {Vi.Day(day)}, phương án bảo vệ môi trường làng nghề do {law.Approver} phê duyệt ({law.Cited}).");
        }

        return problems;
    }
}
