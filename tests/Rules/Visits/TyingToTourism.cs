using LangNghe.Foundation.Time;
using LangNghe.Registry.Domain;
using LangNghe.Visits.Domain;

namespace LangNghe.Tests.Rules.Visits;

public sealed class TyingToTourism
{
    private static readonly DateOnly _today = new(2026, 3, 1);

    [Fact]
    public void A_tie_holds_from_its_day_until_an_act_ends_it()
    {
        var link = TourismLink.Of(Guid.NewGuid(), Facts(), _today).Value;
        Assert.Equal((false, true, null), (link.HoldsOn(new DateOnly(2023, 5, 31)), link.HoldsOn(_today), link.Until));
    }

    [Fact]
    public void A_tie_says_what_it_is_by_which_paper_and_since_when() => Assert.Equal(
        [nameof(TourismFacts.Tie), nameof(TourismFacts.DecisionNumber), nameof(TourismFacts.Since)],
        new TourismFacts().Check(_today).Select(p => p.Field));

    [Fact]
    public void A_tie_does_not_begin_tomorrow() =>
        Assert.Equal(nameof(TourismFacts.Since), Assert.Single((Facts() with { Since = _today.AddDays(1) }).Check(_today)).Field);

    [Theory]
    [InlineData(Known.Month, "2023-06-01", "từ tháng 06/2023")]
    [InlineData(Known.Year, "2023-01-01", "từ năm 2023")]
    [InlineData(Known.Attested, "2023-06-15", "chậm nhất 15/06/2023, xác nhận lần cuối 15/06/2023")]
    public void A_tie_begins_as_well_as_its_day_is_known(Known known, string from, string words)
    {
        var link = TourismLink.Of(Guid.NewGuid(), Facts() with { Since = new DateOnly(2023, 6, 15), SinceKnown = known }, _today).Value;
        Assert.Equal((DateOnly.Parse(from), known, words), (link.From, link.FromKnown, link.Days));
        Assert.Equal(known, link.ToFacts().SinceKnown);
    }

    private static TourismFacts Facts() =>
        new() { Tie = "Điểm tham quan làng dệt lụa", DecisionNumber = "88/QĐ-UBND", Since = new DateOnly(2023, 6, 1) };
}
