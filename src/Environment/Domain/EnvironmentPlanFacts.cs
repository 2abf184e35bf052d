using LangNghe.Foundation.Rules;
using LangNghe.Foundation.Time;
using LangNghe.Registry.Domain;

namespace LangNghe.Environment.Domain;

/// <summary>What a person writes down about an approved environment plan.</summary>
public sealed record EnvironmentPlanFacts : RecordFacts
{
    public string? ApprovedBy { get; init; }

    public string? DecisionNumber { get; init; }

    public DateOnly? ApprovedOn { get; init; }

    public Known ApprovedOnKnown { get; init; }

    internal Beginning? Began => ApprovedOn is { } day ? new Beginning(day, ApprovedOnKnown) : null;

    public Problems Check(PlanApproval law, DateOnly today)
    {
        var problems = new Problems();
        problems.When(string.IsNullOrWhiteSpace(DecisionNumber), nameof(DecisionNumber), "Nhập số quyết định phê duyệt.");
        problems.When(DecisionNumber is { Length: > 100 }, nameof(DecisionNumber), "Số quyết định dài quá 100 ký tự.");
        problems.AddRange(Beginning.Check(ApprovedOn, ApprovedOnKnown, today, nameof(ApprovedOn), "ngày phê duyệt"));
        problems.When(string.IsNullOrWhiteSpace(ApprovedBy), nameof(ApprovedBy), "Chọn cơ quan phê duyệt.");
        if (Began is { } began && !string.IsNullOrWhiteSpace(ApprovedBy))
        {
            problems.When(law.Approver is { } right && right != ApprovedBy, nameof(ApprovedBy), $"{began.Words}, phương án bảo vệ môi trường làng nghề do {law.Approver} phê duyệt ({law.Cited}).");
        }

        return problems;
    }
}
