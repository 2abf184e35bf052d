using LangNghe.Foundation.Text;

namespace LangNghe.Plan.Domain;

/// <summary>The one rule by which a target gets its status. <see cref="Sentences"/> is printed on the page.</summary>
public static class TargetRule
{
    /// <summary>Yearly reporting: older knowledge decides nothing. An internal default, said so on the page.</summary>
    public const int FreshMonths = 12;

    /// <summary>Of the way that the wanted path asks for. An internal default.</summary>
    public const decimal AtRiskShare = 0.5m;

    public static readonly IReadOnlyList<string> Sentences =
    [
        "Đạt: giá trị thỏa điều kiện của mục tiêu; cao hơn mức trên là “đạt, vượt mức”. Mục tiêu “duy trì” chỉ kết luận đạt sau mốc.",
        "Đúng tiến độ: chưa đến mốc và giá trị không kém đường cần có (đường thẳng từ số gốc đến mức dưới của mục tiêu).",
        "Nguy cơ: chưa đến mốc, đã đi được từ một nửa quãng đường cần có trở lên; hoặc số phải đúng bằng mà đã vượt quá (“cần xem lại”).",
        "Chậm: chưa đến mốc, mới đi được dưới một nửa quãng đường cần có.",
        "Không đạt: mốc đã qua và điều kiện chưa thỏa.",
        "Chưa đủ dữ liệu: không có giá trị; hoặc kết luận còn tùy những mục cần xác minh; hoặc số liệu được xác nhận lần cuối sớm hơn 12 tháng trước ngày xem (ngày mốc, nếu đã qua mốc).",
        "Hai ngưỡng 12 tháng và một nửa quãng đường là mặc định nội bộ của chương trình, không phải quy định của Kế hoạch.",
    ];

    public static Verdict Judge(TargetTerms terms, Standing standing)
    {
        if (standing.Value is not { } value)
        {
            return new Verdict(TargetStatus.Unknown, standing.Why ?? "chưa có số liệu");
        }

        var met = terms.IsMetBy(value);
        if (standing.Upper is { } upper && upper != value && (terms.IsMetBy(upper) != met || terms.IsOvershotBy(upper)))
        {
            return new Verdict(TargetStatus.Unknown, "kết luận còn tùy những mục cần xác minh");
        }

        // What acts have already fulfilled stays fulfilled, whoever confirms the rest.
        var settled = met && terms.CountsEvents && terms.Comparison != Comparison.Exactly;
        return !settled && IsStale(terms, standing) is { } stale ? new Verdict(TargetStatus.Unknown, stale)
            : terms.IsOvershotBy(value) ? new Verdict(TargetStatus.AtRisk, $"cần xem lại: mục tiêu là đúng {Vi.Number(terms.Low, 2)}")
            : met ? Met(terms, standing, value)
            : standing.Day > terms.Milestone ? new Verdict(TargetStatus.Missed, "mốc đã qua", Math.Abs(terms.Low - value))
            : OnTheWay(terms, standing, value);
    }

    private static string? IsStale(TargetTerms terms, Standing standing)
    {
        var judged = standing.Day < terms.Milestone ? standing.Day : terms.Milestone;
        return standing.ConfirmedOn is null ? "chưa ai xác nhận sổ đã ghi đủ"
            : standing.Day > terms.Milestone && standing.ConfirmedOn < terms.Milestone ? $"mốc đã qua, số liệu xác nhận lần cuối {Vi.Day(standing.ConfirmedOn.Value)}"
            : standing.ConfirmedOn.Value.AddMonths(FreshMonths) < judged ? $"số liệu xác nhận lần cuối {Vi.Day(standing.ConfirmedOn.Value)}"
            : null;
    }

    private static Verdict Met(TargetTerms terms, Standing standing, decimal value) =>
        terms.Comparison == Comparison.Keep && standing.Day <= terms.Milestone ? new Verdict(TargetStatus.OnTrack, "đang duy trì; kết luận sau mốc")
        : terms.IsExceededBy(value) ? new Verdict(TargetStatus.Reached, "đạt, vượt mức")
        : new Verdict(TargetStatus.Reached, "đạt");

    private static Verdict OnTheWay(TargetTerms terms, Standing standing, decimal value)
    {
        var missing = Math.Abs(terms.Low - value);
        if (terms.WantedOn(standing.Day) is not { } wanted)
        {
            return new Verdict(TargetStatus.AtRisk, "chưa đạt; Kế hoạch không nêu số gốc nên không có đường cần có", missing);
        }

        var due = Math.Abs(wanted - terms.Baseline!.Value);
        // Villages come whole: half a village is not yet due.
        due = terms.CountsEvents ? Math.Floor(due) : due;
        var gone = terms.IsDownward ? terms.Baseline.Value - value : value - terms.Baseline.Value;
        return gone >= due ? new Verdict(TargetStatus.OnTrack, "không kém đường cần có", missing)
            : gone >= due * AtRiskShare && gone > 0 ? new Verdict(TargetStatus.AtRisk, "kém đường cần có", missing)
            : new Verdict(TargetStatus.Late, "kém xa đường cần có", missing);
    }
}
