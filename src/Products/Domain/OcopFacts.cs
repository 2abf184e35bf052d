using LangNghe.Foundation.Rules;
using LangNghe.Foundation.Text;
using LangNghe.Foundation.Time;
using LangNghe.Registry.Domain;

namespace LangNghe.Products.Domain;

/// <summary>What a person writes down about a grading.</summary>
public sealed record OcopFacts : RecordFacts
{
    public string? ProductName { get; init; }

    public string? Group { get; init; }

    /// <summary>Out of 100, at most two decimals; the mean of jurors.</summary>
    public decimal? Score { get; init; }

    /// <summary>Null leaves it to the score.</summary>
    public int? Stars { get; init; }

    public string? GradedBy { get; init; }

    public string? DecisionNumber { get; init; }

    public string? CertificateNumber { get; init; }

    /// <summary>The day of the certificate, from which its term runs.</summary>
    public DateOnly? IssuedOn { get; init; }

    public Known IssuedOnKnown { get; init; }

    internal Beginning? Began => IssuedOn is { } day ? new Beginning(day, IssuedOnKnown) : null;

    public Problems Check(OcopTerms terms, DateOnly today)
    {
        var problems = new Problems();
        problems.When(string.IsNullOrWhiteSpace(ProductName), nameof(ProductName), "Nhập tên sản phẩm như trên giấy chứng nhận.");
        problems.When(ProductName is { Length: > 200 }, nameof(ProductName), "Tên sản phẩm dài quá 200 ký tự.");
        problems.When(string.IsNullOrWhiteSpace(DecisionNumber), nameof(DecisionNumber), "Nhập số quyết định công nhận kết quả phân hạng.");
        problems.When(DecisionNumber is { Length: > 100 }, nameof(DecisionNumber), "Số quyết định dài quá 100 ký tự.");
        problems.When(CertificateNumber is { Length: > 100 }, nameof(CertificateNumber), "Số giấy chứng nhận dài quá 100 ký tự.");
        problems.AddRange(Beginning.Check(IssuedOn, IssuedOnKnown, today, nameof(IssuedOn), "ngày cấp"));
        problems.When(Score is null && Stars is null, nameof(Stars), "Nhập điểm, hoặc chọn hạng sao.");
        problems.When(Score is < 0 or > 100, nameof(Score), "Điểm nằm trong khoảng 0 đến 100.");
        problems.When(Score is { } points && decimal.Round(points, 2) != points, nameof(Score), "Điểm ghi không quá hai chữ số thập phân.");
        problems.When(Stars is < 1 or > 5, nameof(Stars), "Hạng sao từ 1 đến 5.");
        if (!problems.Any)
        {
            problems.AddRange(Against(terms));
        }

        return problems;
    }

    private Problems Against(OcopTerms terms)
    {
        var problems = new Problems();
        if (!terms.AreKnown)
        {
            problems.Add(nameof(IssuedOn), $"Chưa có quy định phân hạng OCOP nào cho ngày {Vi.Day(terms.Day)} trong dữ liệu văn bản.");
            return problems;
        }

        var byScore = Score is { } score ? terms.StarsOf(score) : null;
        problems.When(Stars is not null && byScore is not null && Stars != byScore, nameof(Stars), $"{Vi.Number(Score ?? 0, 2)} điểm là hạng {byScore} sao theo quy định ngày {Vi.Day(terms.Day)}, không phải {Stars} sao.");
        problems.When(string.IsNullOrWhiteSpace(Group), nameof(Group), "Chọn nhóm sản phẩm.");
        problems.When(!string.IsNullOrWhiteSpace(Group) && !terms.Groups.Contains(Group, StringComparer.Ordinal), nameof(Group), $"Ngày {Vi.Day(terms.Day)} các nhóm sản phẩm là: {string.Join("; ", terms.Groups)}.");
        var graded = byScore ?? Stars;
        var right = graded is { } stars ? terms.GraderOf(stars) : null;
        problems.When(right is not null && GradedBy != right, nameof(GradedBy), $"Ngày {Vi.Day(terms.Day)}, sản phẩm {graded} sao do {right} phân hạng.");
        return problems;
    }
}
