using LangNghe.Foundation.Rules;
using LangNghe.Foundation.Text;

namespace LangNghe.Registry.Domain;

/// <summary>What a person writes down to end a record: withdrawn, taken off a list, replaced.</summary>
public sealed record EndFacts
{
    /// <summary>The first day on which the record no longer holds.</summary>
    public DateOnly? EndsOn { get; init; }

    public string? DecisionNumber { get; init; }

    public ActFacts Why { get; init; } = new();

    public Problems Check(VillageRecord record, DateOnly today, bool needsDecision)
    {
        var problems = new Problems();
        problems.When(EndsOn is null, nameof(EndsOn), "Nhập ngày thôi hiệu lực (ngày/tháng/năm).");
        problems.When(EndsOn > today, nameof(EndsOn), "Ngày thôi hiệu lực chưa tới. Ghi vào sổ khi việc đã xảy ra.");
        problems.When(EndsOn <= record.From, nameof(EndsOn), $"Mục này chỉ được ghi từ ngày {Vi.Day(record.From)}. Nếu chưa từng có thì hãy đính chính và đánh dấu “Chưa từng có (ghi nhầm)”.");
        problems.When(EndsOn > record.Until && !record.NeedsVerifyingAfter(today), nameof(EndsOn), $"Mục này đã hết hiệu lực sau ngày {Vi.Day(record.Until, "")}.");
        problems.When(needsDecision && string.IsNullOrWhiteSpace(DecisionNumber), nameof(DecisionNumber), "Nhập số văn bản quyết định việc này.");
        problems.When(DecisionNumber is { Length: > 100 }, nameof(DecisionNumber), "Số văn bản dài quá 100 ký tự.");
        return problems;
    }
}
