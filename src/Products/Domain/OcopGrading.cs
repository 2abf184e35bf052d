using LangNghe.Foundation.Rules;
using LangNghe.Foundation.Text;
using LangNghe.Foundation.Time;
using LangNghe.Registry.Domain;

namespace LangNghe.Products.Domain;

/// <summary>A product of the village graded under OCOP, from the day of its certificate through the last day of it.</summary>
public sealed class OcopGrading : VillageRecord
{
    private OcopGrading() { }

    private OcopGrading(Guid villageId, int stars)
    {
        BelongTo(villageId);
        Stars = stars;
    }

    /// <summary>Null while no source names it.</summary>
    public string? ProductName { get; private init; }

    public string? ProductGroup { get; private init; }

    /// <summary>The grade, or the lowest it can be.</summary>
    public int Stars { get; private set; }

    /// <summary>The source says only "from so many stars on".</summary>
    public bool OrMoreStars { get; private init; }

    /// <summary>Hundredths of a point; null while unknown.</summary>
    public int? ScoreHundredths { get; private init; }

    public string? GradedBy { get; private init; }

    public string? CertificateNumber { get; private init; }

    public decimal? Score => ScoreHundredths / 100m;

    /// <param name="wrong">The row that is corrected, if any.</param>
    public static Outcome<OcopGrading> Of(Guid villageId, OcopFacts facts, OcopTerms terms, DateOnly today, OcopGrading? wrong = null)
    {
        if (facts.Check(terms, today) is { Any: true } problems)
        {
            return problems;
        }

        var stars = facts.Stars ?? terms.StarsOf(facts.Score!.Value)!.Value;
        return new OcopGrading(villageId, stars)
        {
            ProductName = VietnameseText.Tidy(facts.ProductName),
            ProductGroup = facts.Group,
            ScoreHundredths = (int?)(facts.Score * 100),
            GradedBy = VietnameseText.Tidy(facts.GradedBy),
            DecisionNumber = VietnameseText.Tidy(facts.DecisionNumber),
            CertificateNumber = VietnameseText.Tidy(facts.CertificateNumber),
        }.With(facts.Began!.UntilRunOut(issued => terms.ExpiresOn(issued, stars), wrong));
    }

    /// <summary>A source says that the village has a product of at least so many stars, and no more.</summary>
    public static OcopGrading Attested(Guid villageId, int stars, DateOnly from, DateOnly until, Source source) =>
        new OcopGrading(villageId, stars) { OrMoreStars = true }.With(Span.AttestedOnly(from, until), source);

    /// <summary>What is wrong when the register has the grading of this product by this decision already.</summary>
    public Problems Twice(IEnumerable<OcopGrading> standing)
    {
        var other = standing.FirstOrDefault(o => RecordWords.AreAlike(ProductName, o.ProductName) && RecordWords.AreAlike(DecisionNumber, o.DecisionNumber));
        return other is null
            ? new Problems()
            : Problems.Of(nameof(DecisionNumber), $"Quyết định này đã ghi cho sản phẩm ấy: {other.Name}, {other.StarsInWords}, {other.Days}. Nếu cần sửa thì đính chính mục ấy.");
    }

    public OcopFacts ToFacts() => new()
    {
        ProductName = ProductName, Group = ProductGroup, Score = Score, Stars = OrMoreStars ? null : Stars, GradedBy = GradedBy,
        DecisionNumber = DecisionNumber, CertificateNumber = CertificateNumber, IssuedOn = UntilKnown == Known.Attested ? Until : From, IssuedOnKnown = FromKnown,
    };
}
