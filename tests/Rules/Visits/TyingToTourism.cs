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

    private static TourismFacts Facts() =>
        new() { Tie = "Điểm tham quan làng dệt lụa", DecisionNumber = "88/QĐ-UBND", Since = new DateOnly(2023, 6, 1) };
}
