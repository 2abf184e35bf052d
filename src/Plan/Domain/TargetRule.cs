using LangNghe.Foundation.Text;

namespace LangNghe.Plan.Domain;

/// <summary>The one rule by which a target gets its status. <see cref="Sentences"/> is printed on the page: each branch below has its sentence there.</summary>
public static class TargetRule
{
    /// <summary>Yearly reporting: older knowledge decides nothing. An internal default, said so on the page.</summary>
    public const int FreshMonths = 12;

    /// <summary>Of the way that is due. An internal default.</summary>
    public const decimal AtRiskShare = 0.5m;

    public static readonly IReadOnlyList<string> Sentences =
    [
        "Đạt: giá trị thỏa điều kiện của mục tiêu, kể cả khi chưa đến mốc; cao hơn mức trên là “đạt, vượt mức”. “Khoảng” một số: từ số đó trừ dung sai trở lên; “khoảng” một quãng: từ mức dưới trở lên, không có dung sai.",
        "Mục tiêu “duy trì”: đến hết ngày mốc, còn giữ được là đúng tiến độ; sau mốc mới kết luận đạt.",
        "Mục tiêu đếm việc đã làm từ một ngày (công nhận mới, khôi phục, gắn với du lịch): đã đủ số thì vẫn là đạt, dù số liệu được xác nhận lần cuối đã lâu. Số phải đúng bằng thì không được hưởng điều này.",
        "Đúng tiến độ: chưa qua mốc và giá trị không kém phần đã đến hạn của đường cần có (đường thẳng theo ngày, từ số gốc đến mức dưới của mục tiêu).",
        "Làng được đếm nguyên: phần lẻ của đường cần có chưa đến hạn. Ví dụ T25-05: chưa thu hồi bằng nào khi đường cần có mới đến 0,87 bằng vẫn là đúng tiến độ; từ 1 bằng trở lên mới đến hạn.",
        "Nguy cơ: chưa qua mốc, kém phần đã đến hạn nhưng đã đi được từ một nửa phần đó trở lên; hoặc chưa đạt mà văn bản không nêu số gốc, nên không có đường cần có.",
        "Chậm: chưa qua mốc, mới đi được dưới một nửa phần đã đến hạn, hoặc đã tụt lùi so với số gốc.",
        "Không đạt: mốc đã qua và điều kiện chưa thỏa.",
        "Số phải đúng bằng mà đã vượt quá: chưa qua mốc là nguy cơ, “cần xem lại”; mốc đã qua là không đạt, kèm “cần xem lại”. Riêng số đếm việc đã làm (T25-05: thu hồi quá 7 bằng) thì sau mốc vẫn là nguy cơ, “cần xem lại”: việc được giao đã làm đủ, phần dư phải có người xem.",
        "Chưa đủ dữ liệu: không có giá trị; chưa ai xác nhận sổ đã ghi đủ; chưa qua mốc mà số liệu được xác nhận lần cuối sớm hơn 12 tháng trước ngày xem; hoặc mốc đã qua mà chưa ai xác nhận đến hết ngày mốc.",
        "Mục cần xác minh không bị coi là mất: kết luận được thử với mọi giá trị có thể có, từ không mục nào đến mọi mục còn hiệu lực. Các kết luận khác nhau thì là chưa đủ dữ liệu; nhịp và dự báo không tính từ những giá trị ấy.",
        "Mốc đã qua: giá trị tính tại ngày mốc.",
        "Mục tiêu gồm hai tỷ lệ (T25-12, T30-09): mỗi tỷ lệ một kết luận, không cộng; lấy kết luận đứng trước trong thứ tự không đạt, chậm, nguy cơ, chưa đủ dữ liệu, đúng tiến độ, đạt.",
        "Hai ngưỡng 12 tháng và một nửa phần đến hạn là mặc định nội bộ của chương trình, không phải quy định của văn bản.",
    ];

    public static Verdict Judge(TargetTerms terms, Standing standing)
    {
        if (standing.Value is not { } value)
        {
            return new Verdict(TargetStatus.Unknown, standing.Why ?? "chưa có số liệu");
        }

        var verdicts = Possible(terms, value, standing.Upper ?? value).ConvertAll(v => Judge(terms, standing, v));
        var first = verdicts[0];
        if (verdicts.Count == 1 || verdicts.TrueForAll(v => v.Status == TargetStatus.Unknown))
        {
            return first;
        }

        var missing = verdicts.ConvertAll(v => v.Missing ?? 0);
        var verdict = verdicts.TrueForAll(v => v.Status == first.Status) ? first : new Verdict(TargetStatus.Unknown, "kết luận còn tùy những mục cần xác minh");
        return missing.Max() == 0 ? verdict : verdict with { Missing = missing.Min(), MissingAtMost = missing.Max() };
    }

    /// <summary>Between its ends a verdict only gets better with the value, but for an exact number that lies between them.</summary>
    private static List<decimal> Possible(TargetTerms terms, decimal value, decimal upper) =>
        upper == value ? [value]
        : terms.Comparison == Comparison.Exactly && value < terms.Low && terms.Low < upper ? [value, terms.Low, upper]
        : [value, upper];

    private static Verdict Judge(TargetTerms terms, Standing standing, decimal value)
    {
        var met = terms.IsMetBy(value);
        // What acts have already fulfilled stays fulfilled, whoever confirms the rest.
        var settled = met && terms.CountsEvents && terms.Comparison != Comparison.Exactly;
        return !settled && IsStale(terms, standing) is { } stale ? new Verdict(TargetStatus.Unknown, stale)
            : met ? Met(terms, standing, value)
            : terms.IsOvershotBy(value) ? Overshot(terms, standing)
            : standing.Day > terms.Milestone ? Wanting(TargetStatus.Missed, "mốc đã qua", terms, value)
            : OnTheWay(terms, standing, value);
    }

    private static string? IsStale(TargetTerms terms, Standing standing) =>
        standing.ConfirmedOn is not { } confirmed ? "chưa ai xác nhận sổ đã ghi đủ"
        : standing.Day > terms.Milestone ? confirmed < terms.Milestone ? $"mốc đã qua, số liệu xác nhận lần cuối {Vi.Day(confirmed)}" : null
        : confirmed.AddMonths(FreshMonths) < standing.Day ? $"số liệu xác nhận lần cuối {Vi.Day(confirmed)}"
        : null;

    private static Verdict Met(TargetTerms terms, Standing standing, decimal value) =>
        terms.Comparison == Comparison.Keep && standing.Day <= terms.Milestone ? new Verdict(TargetStatus.OnTrack, "đang duy trì; kết luận sau mốc")
        : terms.IsExceededBy(value) ? new Verdict(TargetStatus.Reached, "đạt, vượt mức")
        : new Verdict(TargetStatus.Reached, "đạt");

    private static Verdict Overshot(TargetTerms terms, Standing standing)
    {
        var look = $"cần xem lại: mục tiêu là đúng {Vi.Number(terms.Low, 2)}";
        return standing.Day > terms.Milestone && !terms.CountsEvents ? new Verdict(TargetStatus.Missed, $"mốc đã qua; {look}") : new Verdict(TargetStatus.AtRisk, look);
    }

    private static Verdict OnTheWay(TargetTerms terms, Standing standing, decimal value)
    {
        if (terms.DueOn(standing.Day) is not { } due)
        {
            return Wanting(TargetStatus.AtRisk, $"chưa đạt; {terms.SetBy} không nêu số gốc nên không có đường cần có", terms, value);
        }

        var gone = terms.Gone(value);
        var wanted = Math.Round(terms.WantedOn(standing.Day)!.Value, 2);
        return gone >= due && terms.ComesWhole && gone < terms.Gone(wanted) ? Wanting(TargetStatus.OnTrack, $"đường cần có là {Vi.Number(wanted, 2)}; phần lẻ chưa đến hạn", terms, value)
            : gone >= due ? Wanting(TargetStatus.OnTrack, "không kém đường cần có", terms, value)
            : gone >= due * AtRiskShare ? Wanting(TargetStatus.AtRisk, "kém đường cần có", terms, value)
            : Wanting(TargetStatus.Late, "kém xa đường cần có", terms, value);
    }

    private static Verdict Wanting(TargetStatus status, string reason, TargetTerms terms, decimal value)
    {
        var missing = Math.Abs(terms.Low - value);
        return new Verdict(status, reason, missing, missing);
    }
}
