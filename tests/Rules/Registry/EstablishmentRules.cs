using LangNghe.Foundation.Rules;
using LangNghe.Foundation.Time;
using LangNghe.Registry.Domain;

namespace LangNghe.Tests.Rules.Registry;

public sealed class EstablishmentRules
{
    private static readonly DateOnly _today = new(2026, 3, 2);

    private static readonly EstablishmentFacts _facts = new() { Name = "Nguyễn Văn Mẫu", Kind = EstablishmentKind.Household, From = new DateOnly(2020, 1, 15) };

    [Fact]
    public void A_name_a_kind_and_a_day_are_enough() => Assert.True(Made(_facts).Ok);

    [Fact]
    public void All_that_is_wrong_is_told_at_once() =>
        Assert.Equal(["From", "Kind", "Name"], new EstablishmentFacts().Check(_today).Select(p => p.Field).Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("0912 345 678", true)]
    [InlineData("+84 912 345 678", true)]
    [InlineData("912345678", false)]
    [InlineData("gọi anh Ba", false)]
    [InlineData("", true)]
    public void A_phone_has_ten_or_eleven_digits_from_0(string phone, bool right) => Assert.Equal(right, Made(_facts with { Phone = phone }).Ok);

    [Theory]
    [InlineData(EstablishmentKind.Household, "035123456789", false)]
    [InlineData(EstablishmentKind.Household, "0701234567", true)]
    [InlineData(EstablishmentKind.Household, "06A8001234", true)]
    [InlineData(EstablishmentKind.Enterprise, "035123456789", true)]
    public void The_identity_number_of_an_owner_is_no_number_of_a_household(EstablishmentKind kind, string number, bool right) =>
        Assert.Equal(right, Made(_facts with { Kind = kind, RegistrationNumber = number }).Ok);

    [Theory]
    [InlineData(0, true)]
    [InlineData(100_000, true)]
    [InlineData(-1, false)]
    [InlineData(100_001, false)]
    public void Workers_are_a_number_that_can_be(int workers, bool right) => Assert.Equal(right, Made(_facts with { Workers = workers }).Ok);

    [Fact]
    public void It_cannot_begin_tomorrow()
    {
        Assert.True(Made(_facts with { From = _today }).Ok);
        Assert.Equal("From", Assert.Single(Made(_facts with { From = _today.AddDays(1) }).Problems).Field);
    }

    [Fact]
    public void A_corrected_period_that_a_change_closed_stays_closed()
    {
        var first = Made(_facts).Value.EndingOn(new DateOnly(2022, 12, 31));
        var corrected = Establishment.Of(first.VillageId, _facts with { Name = "Nguyễn Văn Mậu" }, _today, first).Value;
        Assert.Equal((first.EstablishmentId, new DateOnly(2022, 12, 31)), (corrected.EstablishmentId, corrected.Until));
    }

    [Fact]
    public void Erasing_its_owner_leaves_what_is_counted()
    {
        var household = Made(_facts with { Phone = "0912345678", Address = "Xóm 1", Workers = 3, Craft = "thêu" }).Value;
        household.ErasePerson([]);
        Assert.Equal((3, "thêu", (string?)null, (string?)null, ""), (household.Workers, household.Craft, household.Phone, household.Address, household.SearchKey));
        Assert.DoesNotContain("Mẫu", household.Name, StringComparison.Ordinal);
    }

    [Fact]
    public void The_numbers_of_a_household_go_with_its_owner_and_those_of_an_enterprise_stay()
    {
        var facts = _facts with { RegistrationNumber = "8123456789", Licences = "Giấy phép 12" };
        var household = Made(facts).Value;
        var (kept, own) = (Made(facts with { Kind = EstablishmentKind.Enterprise }).Value, Made(facts with { Kind = EstablishmentKind.Enterprise, RegistrationNumber = "0700123456", Licences = null }).Value);
        kept.ErasePerson([household]);
        own.ErasePerson([household]);
        household.ErasePerson([]);
        Assert.Equal(((string?)null, (string?)null), (household.RegistrationNumber, household.Licences));
        Assert.Equal(((string?)null, (string?)null), (kept.RegistrationNumber, kept.Licences));
        Assert.Equal("0700123456", own.RegistrationNumber);
    }

    [Theory]
    [InlineData("household", EstablishmentKind.Household)]
    [InlineData("Tổ hợp tác", EstablishmentKind.CooperativeGroup)]
    [InlineData("cooperative-group", EstablishmentKind.CooperativeGroup)]
    [InlineData("công ty", null)]
    public void A_kind_is_read_by_code_and_by_name(string text, EstablishmentKind? kind) => Assert.Equal(kind, EstablishmentWords.KindOf(text));

    [Theory]
    [InlineData("2025-01-01", null, true)]
    [InlineData("2025-01-01", "2025-01-01", true)]
    [InlineData("2025-01-02", "2025-01-01", false)]
    [InlineData("2026-03-02", null, true)]
    [InlineData("2026-03-03", null, false)]
    [InlineData("2025-01-01", "2026-03-03", false)]
    public void A_list_is_complete_in_days_that_were(string from, string? until, bool right) =>
        Assert.Equal(right, !new CompletionFacts { From = DateOnly.ParseExact(from, "yyyy-MM-dd"), Until = until is null ? null : DateOnly.ParseExact(until, "yyyy-MM-dd") }.Check(_today).Any);

    private static Outcome<Establishment> Made(EstablishmentFacts facts) => Establishment.Of(Guid.NewGuid(), facts, _today);
}
