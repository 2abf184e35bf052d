using LangNghe.Foundation.Time;
using LangNghe.Registry.Domain;
using LangNghe.Visits.Domain;

namespace LangNghe.Tests.Rules.Registry;

public sealed class CorrectingWhatNeverWas
{
    private static readonly DateOnly _today = new(2026, 3, 2);
    private static readonly DateOnly _day = new(2024, 7, 1);
    private static readonly Guid _village = Guid.NewGuid();

    [Theory]
    [InlineData(Known.Day, "2024-02-15", "2024-02-15")]
    [InlineData(Known.Month, "2024-02-01", "2024-02-29")]
    [InlineData(Known.Year, "2024-01-01", "2024-12-31")]
    [InlineData(Known.Attested, "2024-02-15", "2024-02-15")]
    public void A_beginning_can_be_any_day_of_its_month_or_year(Known known, string first, string last)
    {
        var beginning = new Beginning(new DateOnly(2024, 2, 15), known);
        Assert.Equal((DateOnly.Parse(first), DateOnly.Parse(last)), (beginning.First, beginning.Last));
    }

    [Fact]
    public void How_well_a_day_is_known_is_one_of_four() =>
        Assert.Equal(["Since"], Beginning.Check(_day, (Known)9, _today, "Since", "ngày bắt đầu").Select(p => p.Field));

    [Theory]
    [InlineData("2026-02-01", 0)]
    [InlineData("2026-02-02", 1)]
    public void A_corrected_record_stays_ended_and_cannot_begin_after_its_end(string since, int problems)
    {
        var ended = Tie("2024-07-01").EndingOn(new DateOnly(2026, 2, 1));
        ended.EndBy("6/QĐ", "Đóng cửa");
        var right = Tie(since);
        Assert.Equal(problems, right.EndLike(ended).Count);
        Assert.Equal(problems == 0 ? (new DateOnly(2026, 2, 1), "6/QĐ") : (null, null), (right.Until, right.EndNumber));
    }

    [Fact]
    public void A_record_that_no_act_ended_gives_no_end_on()
    {
        var right = Tie("2024-07-01");
        Assert.Empty(right.EndLike(Tie("2023-01-01")));
        Assert.Null(right.Until);
    }

    [Fact]
    public void A_restoration_is_corrected_to_a_day_that_called_for_one()
    {
        Operation[] operations =
        [
            new Operation(_village, OperationState.Operating).With(new Span(new(2021, 12, 31), Until: new(2024, 6, 30))),
            new Operation(_village, OperationState.Ceased).With(new Span(_day, Until: new(2024, 12, 31))),
            new Operation(_village, OperationState.Operating).With(new Span(new(2025, 1, 1))),
        ];
        Assert.Equal(["Day"], Fields(new DateOnly(2024, 6, 30)));
        Assert.Empty(Fields(new DateOnly(2024, 7, 1)));
        Assert.Empty(Fields(new DateOnly(2025, 1, 1)));
        Assert.Equal(["Day"], Fields(new DateOnly(2025, 1, 2)));
        Assert.Equal(["Day"], Fields(_today.AddDays(1)));
        Assert.Equal(["Day"], Fields(null));
        Assert.Empty(new RestorationCorrection { NeverWas = true }.Check(operations, [], [], _today));
        Assert.Equal(["Day"], new RestorationCorrection { Day = _day }.Check(operations, [], [new Restoration(_village, null).With(new Span(_day))], _today).Select(p => p.Field));

        IEnumerable<string> Fields(DateOnly? day) => new RestorationCorrection { Day = day }.Check(operations, [], [], _today).Select(p => p.Field);
    }

    [Fact]
    public void A_link_that_never_was_needs_nothing_else()
    {
        Assert.Empty(new LinkCorrection { NeverWas = true }.Check(14, _today));
        Assert.Equal(["Link.Kind", "Link.OtherNumber", "Link.Day"], new LinkCorrection().Check(14, _today).Select(p => p.Field));
    }

    [Theory]
    [InlineData("2024-07-01", "Day")]
    [InlineData("2024-07-02", "")]
    [InlineData("2026-03-02", "")]
    [InlineData("2026-03-03", "Day")]
    public void A_craft_is_revoked_after_its_recognition_and_not_in_the_future(string day, string field) =>
        Assert.Equal(field, string.Join(' ', new CraftRevocation { DecisionNumber = "9/QĐ", Day = DateOnly.Parse(day) }.Check(Craft(), _today).Select(p => p.Field)));

    [Fact]
    public void A_craft_is_revoked_once_and_by_a_decision()
    {
        Assert.Equal(["Day"], new CraftRevocation { DecisionNumber = "9/QĐ", Day = _today }.Check(Craft().EndingOn(new(2025, 1, 1)), _today).Select(p => p.Field));
        Assert.Equal(["DecisionNumber", "Day"], new CraftRevocation().Check(Craft(), _today).Select(p => p.Field));
    }

    [Fact]
    public void A_corrected_craft_is_asked_as_a_new_one_is_unless_it_never_was()
    {
        var standing = CraftCorrection.Of(Craft());
        Assert.Empty(standing.Check(_today));
        Assert.Empty(new CraftCorrection { NeverWas = true }.Check(_today));
        Assert.Equal(["Craft", "CommuneId", "From"], Fields(new CraftCorrection()));
        Assert.Equal(["RevocationNumber"], Fields(standing with { RevokedFrom = _today }));
        Assert.Equal(["RevokedFrom"], Fields(standing with { RevocationNumber = "9/QĐ" }));
        Assert.Equal(["RevokedFrom"], Fields(standing with { RevocationNumber = "9/QĐ", RevokedFrom = _day }));
        Assert.Empty(Fields(standing with { RevocationNumber = "9/QĐ", RevokedFrom = _day.AddDays(1) }));

        static IEnumerable<string> Fields(CraftCorrection what) => what.Check(_today).Select(p => p.Field);
    }

    [Fact]
    public void All_rows_of_a_craft_are_one_thing_in_the_history()
    {
        var craft = Craft();
        Assert.Equal(craft.Subject, craft.EndingOn(_today).Subject);
        Assert.Equal(craft.Subject, craft.Corrected(CraftCorrection.Of(craft) with { Craft = "múa rối" }).Subject);
        Assert.NotEqual(craft.Subject, Craft().Subject);
    }

    private static TourismLink Tie(string since) => TourismLink.Of(_village, new TourismFacts { Tie = "Điểm tham quan", DecisionNumber = "88/QĐ", Since = DateOnly.Parse(since) }, _today).Value;

    private static CraftRecognition Craft() => new CraftRecognition("múa rối nước", null, "xã cũ", "5/QĐ").With(new Span(_day));
}
