using LangNghe.Foundation.Rules;
using LangNghe.Foundation.Text;

namespace LangNghe.Registry.Domain;

/// <summary>What a person writes down about the revocation of a recognised craft.</summary>
public sealed record CraftRevocation
{
    public string? DecisionNumber { get; init; }

    /// <summary>The first day without recognition; it holds through the day before.</summary>
    public DateOnly? Day { get; init; }

    public Problems Check(CraftRecognition craft, DateOnly today)
    {
        var problems = new Problems();
        problems.When(string.IsNullOrWhiteSpace(DecisionNumber), nameof(DecisionNumber), "Nhập số quyết định thu hồi.");
        problems.When(DecisionNumber is { Length: > 100 }, nameof(DecisionNumber), "Số quyết định dài quá 100 ký tự.");
        problems.When(Day is null, nameof(Day), "Nhập ngày đầu tiên không còn công nhận (ngày/tháng/năm).");
        problems.When(Day > today, nameof(Day), "Ngày thu hồi chưa tới. Ghi vào sổ khi quyết định có hiệu lực.");
        problems.When(Day <= craft.From, nameof(Day), $"Sổ chỉ ghi công nhận từ {Vi.Day(craft.From, craft.FromKnown)}. Nếu chưa từng được công nhận thì hãy đính chính.");
        problems.When(craft.Until is not null, nameof(Day), $"Nghề này chỉ được công nhận đến hết {Vi.Day(craft.Until, "")}. Nếu ngày thu hồi ghi sai thì hãy đính chính.");
        return problems;
    }
}
