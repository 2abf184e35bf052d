using LangNghe.Foundation.Rules;
using LangNghe.Foundation.Text;

namespace LangNghe.Registry.Domain;

/// <summary>What a person writes down about the revocation of a certificate.</summary>
public sealed record RevocationFacts
{
    public string? DecisionNumber { get; init; }

    /// <summary>The first day without recognition; the recognition holds through the day before.</summary>
    public DateOnly? Day { get; init; }

    /// <summary>The recognitions that a revocation on that day ends.</summary>
    public IReadOnlyList<Recognition> Ended(IEnumerable<Recognition> recognitions) =>
        Day is { } day ? [.. recognitions.Where(r => r.From < day && (r.Until is null || r.Until >= day) && !r.IsRevoked)] : [];

    public Problems Check(IReadOnlyList<Recognition> recognitions, DateOnly today)
    {
        var problems = new Problems();
        problems.When(string.IsNullOrWhiteSpace(DecisionNumber), nameof(DecisionNumber), "Nhập số quyết định thu hồi.");
        problems.When(DecisionNumber is { Length: > 100 }, nameof(DecisionNumber), "Số quyết định dài quá 100 ký tự.");
        problems.When(Day is null, nameof(Day), "Nhập ngày đầu tiên không còn công nhận (ngày/tháng/năm).");
        problems.When(Day > today, nameof(Day), "Ngày thu hồi chưa tới. Ghi vào sổ khi quyết định có hiệu lực.");
        if (problems.Any || Ended(recognitions).Count > 0)
        {
            return problems;
        }

        problems.Add(nameof(Day), recognitions.MinBy(r => r.From) switch
        {
            null => "Làng này chưa được công nhận nên không có bằng để thu hồi.",
            var first when first.From >= Day => $"Sổ chỉ ghi công nhận từ {Vi.Day(first.From)}; không thể thu hồi trước khi công nhận. Nếu chưa từng được công nhận thì hãy đính chính.",
            _ => "Vào ngày này không có công nhận nào còn hiệu lực: đã thu hồi trước đó. Nếu ngày thu hồi ghi sai thì hãy đính chính.",
        });
        return problems;
    }
}
