using LangNghe.Foundation.Time;
using LangNghe.Law.Domain;
using LangNghe.Products.Domain;
using LangNghe.Products.Ocop;
using LangNghe.Registry.Domain;
using LangNghe.Tests.Rules.Reading;

namespace LangNghe.Tests.Rules.Products;

public sealed class GradingUnderOcop
{
    private const string District = "Ủy ban nhân dân cấp huyện";
    private const string Province = "Ủy ban nhân dân cấp tỉnh";

    private static readonly DateOnly _today = new(2026, 3, 1);
    private static readonly LawBook _law = LawFromFiles.Read();

    [Theory]
    [InlineData("0", 1)]
    [InlineData("29.99", 1)]
    [InlineData("30", 2)]
    [InlineData("49.99", 2)]
    [InlineData("50", 3)]
    [InlineData("69", 3)]
    [InlineData("69.5", 3)]
    [InlineData("69.99", 3)]
    [InlineData("70", 4)]
    [InlineData("89.99", 4)]
    [InlineData("90", 5)]
    [InlineData("100", 5)]
    public void A_score_has_reached_the_highest_star_whose_threshold_it_does_not_miss(string score, int stars)
    {
        Assert.Equal(stars, _law.OcopOn(new DateOnly(2024, 1, 1)).StarsOf(decimal.Parse(score)));
        Assert.Equal(stars, _law.OcopOn(new DateOnly(2020, 1, 1)).StarsOf(decimal.Parse(score)));
    }

    [Theory]
    [InlineData("2022-03-15", "2025-03-15")]
    [InlineData("2024-02-29", "2027-02-28")]
    [InlineData("2021-08-31", "2024-08-31")]
    public void A_certificate_lasts_36_months_to_the_day(string issued, string last)
    {
        var grading = OcopGrading.Of(Guid.NewGuid(), Facts(DateOnly.Parse(issued)), _law.OcopOn(DateOnly.Parse(issued)), _today).Value;

        Assert.Equal(DateOnly.Parse(last), grading.Until);
        Assert.True(grading.HoldsOn(DateOnly.Parse(last)));
        Assert.False(grading.HoldsOn(DateOnly.Parse(last).AddDays(1)));
    }

    [Fact]
    public void A_grade_without_certificate_has_no_term_that_we_know() =>
        Assert.Null(OcopGrading.Of(Guid.NewGuid(), Facts(new DateOnly(2024, 1, 1)) with { Score = 45 }, _law.OcopOn(new DateOnly(2024, 1, 1)), _today).Value.Until);

    [Theory]
    [InlineData("2022-01-01", Province)]
    [InlineData("2023-02-23", Province)]
    [InlineData("2023-02-24", District)]
    [InlineData("2025-07-05", District)]
    [InlineData("2025-07-06", Province)]
    public void Three_stars_are_given_by_the_level_that_the_law_names_on_the_day(string day, string grader)
    {
        var terms = _law.OcopOn(DateOnly.Parse(day));
        var facts = Facts(DateOnly.Parse(day)) with { GradedBy = grader == District ? Province : District };

        Assert.Equal(grader, terms.GraderOf(3));
        var problem = Assert.Single(facts.Check(terms, _today));
        Assert.Equal(nameof(OcopFacts.GradedBy), problem.Field);
        Assert.Contains(grader, problem.Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void Stars_must_agree_with_the_score()
    {
        var problem = Assert.Single((Facts(new DateOnly(2024, 1, 1)) with { Score = 69.5m, Stars = 4, GradedBy = Province }).Check(_law.OcopOn(new DateOnly(2024, 1, 1)), _today), p => p.Field == nameof(OcopFacts.Stars));
        Assert.Contains("69,5 điểm là hạng 3 sao", problem.Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void Stars_alone_are_enough()
    {
        var grading = OcopGrading.Of(Guid.NewGuid(), Facts(new DateOnly(2024, 1, 1)) with { Score = null, Stars = 3 }, _law.OcopOn(new DateOnly(2024, 1, 1)), _today).Value;
        Assert.Equal((3, null), (grading.Stars, grading.Score));
    }

    [Fact]
    public void Groups_are_those_of_the_day()
    {
        Assert.Empty((Facts(new DateOnly(2024, 1, 1)) with { Group = "Hàng thủ công mỹ nghệ" }).Check(_law.OcopOn(new DateOnly(2024, 1, 1)), _today));
        Assert.Single((Facts(new DateOnly(2022, 1, 1)) with { Group = "Hàng thủ công mỹ nghệ" }).Check(_law.OcopOn(new DateOnly(2022, 1, 1)), _today), p => p.Field == nameof(OcopFacts.Group));
    }

    [Fact]
    public void Before_the_first_rules_nothing_can_be_graded() =>
        Assert.Equal(nameof(OcopFacts.IssuedOn), Assert.Single(Facts(new DateOnly(2019, 8, 20)).Check(_law.OcopOn(new DateOnly(2019, 8, 20)), _today)).Field);

    [Fact]
    public void All_that_is_missing_is_told_at_once() => Assert.Equal(
        [nameof(OcopFacts.ProductName), nameof(OcopFacts.DecisionNumber), nameof(OcopFacts.IssuedOn), nameof(OcopFacts.Stars)],
        new OcopFacts().Check(_law.OcopOn(_today), _today).Select(p => p.Field));

    [Fact]
    public void A_score_is_kept_to_the_hundredth()
    {
        Assert.Equal(66.67m, OcopGrading.Of(Guid.NewGuid(), Facts(new DateOnly(2024, 1, 1)) with { Score = 66.67m }, _law.OcopOn(new DateOnly(2024, 1, 1)), _today).Value.Score);
        Assert.Single((Facts(new DateOnly(2024, 1, 1)) with { Score = 66.667m }).Check(_law.OcopOn(new DateOnly(2024, 1, 1)), _today), p => p.Field == nameof(OcopFacts.Score));
    }

    [Fact]
    public void What_the_Plan_says_counts_on_its_attested_days_and_must_be_verified_after()
    {
        var attested = OcopGrading.Attested(Guid.NewGuid(), 3, new DateOnly(2021, 12, 31), new DateOnly(2022, 11, 4), new Source());

        Assert.Equal((true, true, false), (attested.HoldsOn(new DateOnly(2021, 12, 31)), attested.HoldsOn(new DateOnly(2022, 11, 4)), attested.HoldsOn(new DateOnly(2022, 11, 5))));
        Assert.True(attested.NeedsVerifyingAfter(new DateOnly(2022, 11, 5)));
        Assert.Equal("từ 3 sao", attested.StarsInWords);
    }

    [Theory]
    [InlineData("2024-05-20", Known.Month, "2024-05-01", "2027-05-01", "từ tháng 05/2024 đến tháng 05/2027")]
    [InlineData("2024-05-20", Known.Year, "2024-01-01", "2027-01-01", "từ năm 2024 đến năm 2027")]
    [InlineData("2024-05-20", Known.Attested, "2024-05-20", "2024-05-20", "có nguồn nói đến ngày 20/05/2024, chưa rõ thời hạn")]
    public void A_grading_is_known_as_well_as_its_day(string issued, Known known, string from, string until, string words)
    {
        var facts = Facts(DateOnly.Parse(issued)) with { IssuedOnKnown = known };
        var grading = OcopGrading.Of(Guid.NewGuid(), facts, _law.OcopFor(facts, _today), _today).Value;
        Assert.Equal((DateOnly.Parse(from), DateOnly.Parse(until), words), (grading.From, grading.Until!.Value, grading.Days));
        Assert.Equal((known, known), (grading.FromKnown, grading.UntilKnown));
    }

    [Theory]
    [InlineData("2023-11-01", Known.Year, Province, "Thực phẩm", true)]
    [InlineData("2023-11-01", Known.Year, District, "Hàng thủ công mỹ nghệ", true)]
    [InlineData("2023-11-01", Known.Month, Province, "Thực phẩm", false)]
    [InlineData("2025-09-01", Known.Attested, District, "Thực phẩm", false)]
    [InlineData("2024-06-01", Known.Attested, Province, "Thực phẩm", true)]
    public void A_grading_keeps_the_rules_of_one_of_the_days_that_it_can_be(string day, Known known, string grader, string group, bool kept)
    {
        var facts = Facts(DateOnly.Parse(day)) with { IssuedOnKnown = known, GradedBy = grader, Group = group };
        Assert.Equal(kept, !facts.Check(_law.OcopFor(facts, _today), _today).Any);
    }

    [Fact]
    public void A_correction_without_the_day_keeps_the_attested_days()
    {
        var attested = OcopGrading.Attested(Guid.NewGuid(), 3, new DateOnly(2021, 12, 31), new DateOnly(2022, 11, 4), new Source());
        var facts = attested.ToFacts() with { ProductName = "Bánh đa nem", Group = "Thực phẩm", Stars = 3, GradedBy = Province, DecisionNumber = "9/QĐ" };
        var right = OcopGrading.Of(Guid.NewGuid(), facts, _law.OcopFor(facts, _today), _today, attested).Value;
        Assert.Equal((new DateOnly(2021, 12, 31), new DateOnly(2022, 11, 4), Known.Attested), (right.From, right.Until!.Value, right.UntilKnown));
    }

    private static OcopFacts Facts(DateOnly issued) => new()
    {
        ProductName = "Bánh đa nem làng Chều",
        Group = "Thực phẩm",
        Score = 66,
        GradedBy = _law.OcopOn(issued).GraderOf(3),
        DecisionNumber = "12/QĐ-UBND",
        IssuedOn = issued,
    };
}
