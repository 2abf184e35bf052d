using LangNghe.Foundation.Rules;
using LangNghe.Foundation.Text;

namespace LangNghe.Registry.Domain;

/// <summary>What a person writes down about a recognition.</summary>
public sealed record RecognitionFacts
{
    public const string NotChecked = "Sổ chưa có đủ bằng chứng cho mọi điều kiện. Hãy kiểm tra hồ sơ giấy rồi đánh dấu ở đây.";

    public VillageKind? Kind { get; init; }

    public string? DecisionNumber { get; init; }

    /// <summary>The day of the decision.</summary>
    public DateOnly? Day { get; init; }

    public int? CraftYears { get; init; }

    /// <summary>"Đã kiểm tra hồ sơ giấy", for conditions on which the register is silent.</summary>
    public bool PaperChecked { get; init; }

    public Problems Check(IEnumerable<Recognition> recognitions, IReadOnlyList<Condition> conditions, DateOnly today)
    {
        var problems = new Problems();
        problems.When(Kind is null, nameof(Kind), "Chọn loại công nhận.");
        problems.When(string.IsNullOrWhiteSpace(DecisionNumber), nameof(DecisionNumber), "Nhập số quyết định công nhận.");
        problems.When(DecisionNumber is { Length: > 100 }, nameof(DecisionNumber), "Số quyết định dài quá 100 ký tự.");
        problems.When(Day is null, nameof(Day), "Nhập ngày của quyết định (ngày/tháng/năm).");
        problems.When(Day > today, nameof(Day), "Ngày của quyết định chưa tới.");
        problems.When(CraftYears is < 0 or > 2000, nameof(CraftYears), "Số năm phải từ 0 đến 2.000.");
        if (Day is { } day && recognitions.FirstOrDefault(r => r.Kind == Kind && !(r.Until < day)) is { } standing)
        {
            problems.Add(nameof(Day), standing.HoldsOn(day)
                ? $"Làng đang có công nhận {standing.Kind.Words.ToLowerInvariant()} từ {Vi.Day(standing.From, standing.FromKnown)}. Muốn ghi số hoặc ngày quyết định của công nhận đó thì hãy đính chính."
                : $"Sổ đã có công nhận cùng loại từ {Vi.Day(standing.From, standing.FromKnown)}, sau ngày này. Muốn ghi ngày đúng thì hãy đính chính công nhận đó.");
        }

        foreach (var broken in conditions.Where(c => c.Finding == Finding.NotMet))
        {
            problems.Add(broken.Demand.StartsWith("Nghề đã có", StringComparison.Ordinal) ? nameof(CraftYears) : nameof(Kind), $"Chưa đủ điều kiện: {broken.Demand.ToLowerInvariant()}. {broken.Found} ({broken.Law}).");
        }

        problems.When(!PaperChecked && conditions.Any(c => c.Finding == Finding.Missing), nameof(PaperChecked), NotChecked);
        return problems;
    }
}
