using LangNghe.Law.Domain;
using LangNghe.Law.Seeding;

namespace LangNghe.Tests.Rules.Law;

/// <summary>The parameters as data/law gives them, at the edges of their days.</summary>
public sealed class LawByDate
{
    private static readonly IReadOnlyList<LawText> _texts = LawFiles.Read();

    private static readonly LawBook _law = new(
        [.. _texts.Select(t => t.Document)], [.. _texts.SelectMany(t => t.Clauses)], [.. _texts.SelectMany(t => t.Parameters)]);

    [Theory]
    [InlineData("2018-05-31", 30)]
    [InlineData("2018-06-01", 20)]
    [InlineData("2026-01-01", 20)]
    public void The_least_share_of_craft_households_fell_on_the_first_day_of_Decree_52(string day, int percent) =>
        Assert.Equal(percent, _law.Number("recognition.minimum_craft_household_share", Day(day)));

    [Theory]
    [InlineData("2025-06-30", "Ủy ban nhân dân cấp huyện")]
    [InlineData("2025-07-01", "Ủy ban nhân dân cấp tỉnh")]
    public void The_approver_of_environment_plans_moved_with_the_end_of_districts(string day, string approver) =>
        Assert.Equal(approver, _law.Text("environment_plan.approver", Day(day)));

    [Theory]
    [InlineData("2025-07-05", "Ủy ban nhân dân cấp huyện")]
    [InlineData("2025-07-06", "Ủy ban nhân dân cấp tỉnh")]
    public void The_grader_of_three_stars_moved_five_days_later(string day, string grader) =>
        Assert.Equal(grader, _law.Text("ocop.grader.3_star", Day(day)));

    [Theory]
    [InlineData("2023-02-23", "1048/QĐ-TTg")]
    [InlineData("2023-02-24", "148/QĐ-TTg")]
    public void The_thresholds_of_the_stars_are_cited_from_the_decision_of_the_day(string day, string number) =>
        Assert.Contains(number, _law.Cite("ocop.star.3.minimum_score", Day(day)), StringComparison.Ordinal);

    [Fact]
    public void Thirty_working_days_two_years_and_more_than_fifty_years()
    {
        var day = Day("2022-01-01");
        Assert.Equal(30, _law.Number("recognition.decision.working_days", day));
        Assert.Equal(2, _law.Number("recognition.minimum_stable_years", day));
        Assert.Equal(50, _law.Number("recognition.traditional_craft.years_more_than", day));
        Assert.Equal(36, _law.Number("ocop.certificate.months", day));
    }

    [Fact]
    public void Article_4_has_seven_groups() => Assert.Equal(
        ["processing", "handicraft", "materials", "manufacture", "ornamental", "salt", "services"],
        _law.List("group", Day("2021-12-31")).Select(p => p.Parameter.Value));

    [Fact]
    public void A_day_on_which_the_law_says_nothing_gives_nothing()
    {
        Assert.Null(_law.Find("recognition.minimum_craft_household_share", Day("1990-01-01")));
        var missing = Assert.Throws<InvalidOperationException>(() => _law.Number("recognition.minimum_craft_household_share", Day("1990-01-01")));
        Assert.Contains("recognition.minimum_craft_household_share", missing.Message, StringComparison.Ordinal);
        Assert.Null(_law.Find("no.such.name", Day("2021-12-31")));
        Assert.Throws<InvalidOperationException>(() => _law.Text("no.such.name", Day("2021-12-31")));
    }

    [Fact]
    public void A_geographical_indication_has_no_end()
    {
        Assert.Null(_law.NumberOrNone("ip.geographical_indication.years", Day("2021-12-31")));
        Assert.Throws<InvalidOperationException>(() => _law.Number("ip.geographical_indication.years", Day("2021-12-31")));
    }

    [Fact]
    public void A_citation_names_clause_and_document() =>
        Assert.Equal("Điều 5 khoản 3 điểm a, Nghị định 52/2018/NĐ-CP", _law.Cite("recognition.minimum_craft_household_share", Day("2018-06-01")));

    [Fact]
    public void What_is_from_memory_says_so_in_its_citation() =>
        Assert.EndsWith("(chưa kiểm chứng)", _law.Cite("recognition.revocation.failing_years", Day("2022-01-01")), StringComparison.Ordinal);

    [Fact]
    public void Two_values_of_one_name_never_overlap() => Assert.Empty(
        from name in _law.Names
        from pair in _law.Through(name).Zip(_law.Through(name).Skip(1))
        where pair.First.Parameter.ValidThrough is not { } through || through >= pair.Second.Parameter.ValidFrom
        select name);

    [Fact]
    public void A_quote_stands_only_where_it_was_read_and_every_clause_says_something() => Assert.Empty(
        _texts.SelectMany(t => t.Clauses).Where(c => (c.Quote is not null && c.Confidence != Confidence.H) || (c.Quote is null) == (c.Summary is null)).Select(c => c.Code));

    [Fact]
    public void Codes_and_anchors_are_unique()
    {
        var clauses = _texts.SelectMany(t => t.Clauses).ToList();
        Assert.Equal(clauses.Count, clauses.Select(c => c.Anchor).Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(_texts.Count, _texts.Select(t => t.Document.Code).Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public void A_resolution_whose_number_nobody_read_says_so()
    {
        var resolution = _law.Document("nq-hanam-2025-01-01")!;
        Assert.Null(resolution.Number);
        Assert.Equal("chưa rõ số nghị quyết", resolution.NumberOrUnknown);
    }

    private static DateOnly Day(string text) => DateOnly.Parse(text);
}
