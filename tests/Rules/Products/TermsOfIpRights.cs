using LangNghe.Foundation.Time;
using LangNghe.Products.Domain;
using LangNghe.Products.IpRights;
using LangNghe.Tests.Rules.Reading;

namespace LangNghe.Tests.Rules.Products;

public sealed class TermsOfIpRights
{
    private static readonly DateOnly _today = new(2026, 3, 1);
    private static readonly DateOnly _filed = new(2015, 3, 15);
    private static readonly IpTerms _terms = LawFromFiles.Read().IpOn(_today, _today);

    private static readonly IpRight _attested = IpRight.Attested(Guid.NewGuid(), new DateOnly(2021, 12, 31), new DateOnly(2022, 11, 4), new Source());

    [Theory]
    [InlineData(IpKind.Trademark, 0, "2025-03-15")]
    [InlineData(IpKind.CollectiveMark, 0, "2025-03-15")]
    [InlineData(IpKind.CertificationMark, 1, "2035-03-15")]
    [InlineData(IpKind.Trademark, 3, "2055-03-15")]
    [InlineData(IpKind.IndustrialDesign, 0, "2020-03-15")]
    [InlineData(IpKind.IndustrialDesign, 2, "2030-03-15")]
    public void A_term_runs_from_the_filing_whenever_the_right_was_granted(IpKind kind, int renewals, string last)
    {
        var right = IpRight.Of(Guid.NewGuid(), Facts(kind) with { Renewals = renewals }, _terms, _today).Value;

        Assert.Equal((new DateOnly(2016, 6, 1), DateOnly.Parse(last)), (right.From, right.Until!.Value));
        Assert.True(right.HoldsOn(DateOnly.Parse(last)));
        Assert.False(right.HoldsOn(DateOnly.Parse(last).AddDays(1)));
    }

    [Fact]
    public void A_geographical_indication_never_runs_out() =>
        Assert.Null(IpRight.Of(Guid.NewGuid(), Facts(IpKind.GeographicalIndication) with { FiledOn = null }, _terms, _today).Value.Until);

    [Theory]
    [InlineData(IpKind.IndustrialDesign, 2, true)]
    [InlineData(IpKind.IndustrialDesign, 3, false)]
    [InlineData(IpKind.Trademark, 9, true)]
    [InlineData(IpKind.GeographicalIndication, 1, false)]
    public void Marks_are_renewed_without_limit_and_designs_up_to_15_years(IpKind kind, int renewals, bool allowed) =>
        Assert.Equal(allowed, _terms.AllowsRenewals(kind, renewals));

    [Fact]
    public void A_renewal_adds_one_term()
    {
        var right = IpRight.Of(Guid.NewGuid(), Facts(IpKind.Trademark), _terms, _today).Value;
        var renewed = right.Renewed(Renewal(new DateOnly(2025, 1, 10)), _terms, _today).Value;

        Assert.Equal((1, new DateOnly(2035, 3, 15), right.From), (renewed.Renewals, renewed.Until!.Value, renewed.From));
    }

    [Theory]
    [InlineData("2025-03-15", true)]
    [InlineData("2025-09-15", true)]
    [InlineData("2025-09-16", false)]
    public void A_mark_can_be_renewed_late_for_six_months(string day, bool accepted)
    {
        var right = IpRight.Of(Guid.NewGuid(), Facts(IpKind.Trademark), _terms, _today).Value;
        Assert.Equal(accepted, right.Renewed(Renewal(DateOnly.Parse(day)), _terms, _today).Ok);
    }

    [Fact]
    public void A_right_of_unknown_days_counts_on_the_attested_day_alone()
    {
        var right = IpRight.Of(Guid.NewGuid(), Facts(IpKind.CollectiveMark) with { FiledOn = null, GrantedOn = null, AttestedOn = new DateOnly(2024, 5, 1) }, _terms, _today).Value;

        Assert.True(right.HoldsOn(new DateOnly(2024, 5, 1)));
        Assert.False(right.HoldsOn(new DateOnly(2024, 5, 2)));
        Assert.True(right.NeedsVerifyingAfter(new DateOnly(2024, 5, 2)));
    }

    [Theory]
    [InlineData("2026-02-01", "2021-12-31", "2026-02-01")]
    [InlineData("2022-01-01", "2021-12-31", "2022-11-04")]
    [InlineData("2020-05-01", "2020-05-01", "2022-11-04")]
    public void A_correction_without_the_days_keeps_what_was_attested_and_adds_to_it(string seen, string from, string until)
    {
        var right = Corrected(Undated() with { AttestedOn = DateOnly.Parse(seen) });
        Assert.Equal((DateOnly.Parse(from), DateOnly.Parse(until)), (right.From, right.Until!.Value));
        Assert.True(right.NeedsVerifyingAfter(right.Until.Value.AddDays(1)));
    }

    [Fact]
    public void The_form_of_an_attested_right_holds_its_last_attested_day() =>
        Assert.Equal(new DateOnly(2022, 11, 4), _attested.ToFacts().AttestedOn);

    [Fact]
    public void A_day_of_grant_begins_the_right_whatever_was_attested() =>
        Assert.Equal(new DateOnly(2022, 3, 1), Corrected(Undated() with { GrantedOn = new DateOnly(2022, 3, 1), AttestedOn = new DateOnly(2022, 5, 1) }).From);

    [Fact]
    public void Days_that_are_known_take_the_place_of_attested_ones() =>
        Assert.Equal((new DateOnly(2016, 6, 1), new DateOnly(2025, 3, 15)), Corrected(Facts(IpKind.CollectiveMark)) is var right ? (right.From, right.Until!.Value) : default);

    [Fact]
    public void Without_days_and_without_a_source_a_right_is_refused() =>
        Assert.Single((Facts(IpKind.Trademark) with { FiledOn = null }).Check(_terms, _today), p => p.Field == nameof(IpFacts.FiledOn));

    [Fact]
    public void A_right_is_not_granted_before_it_was_filed() =>
        Assert.Single((Facts(IpKind.Trademark) with { GrantedOn = _filed.AddDays(-1) }).Check(_terms, _today), p => p.Field == nameof(IpFacts.GrantedOn));

    [Fact]
    public void A_right_older_than_the_law_we_know_is_judged_by_the_law_of_today() =>
        Assert.Equal(10, LawFromFiles.Read().IpOn(new DateOnly(2004, 1, 1), _today).MarkYears);

    private static IpRight Corrected(IpFacts facts) => IpRight.Of(Guid.NewGuid(), facts, _terms, _today, _attested).Value;

    private static IpFacts Undated() => Facts(IpKind.CollectiveMark) with { FiledOn = null, GrantedOn = null };

    private static IpFacts Facts(IpKind kind) => new()
    {
        Kind = kind, ProductName = "Lụa Nha Xá", FiledOn = _filed, GrantedOn = new DateOnly(2016, 6, 1), CertificateNumber = "4-0263456",
    };

    private static RenewalFacts Renewal(DateOnly day) => new() { RenewedOn = day, DecisionNumber = "77/QĐ-SHTT" };
}
