using LangNghe.Access.Domain;

namespace LangNghe.Tests.Rules.Access;

public sealed class AccountFactsTests
{
    private static readonly AccountFacts _good = new() { Name = "nguyen.van.a", DisplayName = "Nguyễn Văn A", Organisation = "Sở Nông nghiệp và Môi trường" };

    [Fact]
    public void A_name_of_small_letters_digits_and_dots_is_good() => Assert.False(_good.Check().Any);

    [Theory]
    [InlineData(null)]
    [InlineData("ab")]
    [InlineData("Nguyen")]
    [InlineData("nguyễn")]
    [InlineData("nguyen van")]
    [InlineData("1nguyen")]
    [InlineData(".nguyen")]
    [InlineData("nguyen.")]
    [InlineData("nguyen..a")]
    [InlineData("nguyen\n")]
    [InlineData("a23456789012345678901234567890123")]
    public void Any_other_name_is_refused_at_its_field(string? name) =>
        Assert.Contains((_good with { Name = name }).Check(), p => p.Field == "Name");

    [Theory]
    [InlineData("abc", false)]
    [InlineData("a2345678901234567890123456789012", false)]
    [InlineData("a23456789012345678901234567890123", true)]
    [InlineData("ab", true)]
    public void A_name_has_3_to_32_characters(string name, bool refused) => Assert.Equal(refused, (_good with { Name = name }).Check().Any);

    [Fact]
    public void What_is_missing_is_told_all_at_once() =>
        Assert.Equal(["Name", "DisplayName"], new AccountFacts().Check().Select(p => p.Field));

    [Fact]
    public void Blanks_around_and_marks_apart_are_tidied_and_an_empty_organisation_is_none()
    {
        var tidy = new AccountFacts { Name = " an ", DisplayName = " Nguye\u0302\u0303n ", Organisation = "  " }.Tidied();
        Assert.Equal(("an", "Nguyễn", null), (tidy.Name, tidy.DisplayName, tidy.Organisation));
    }
}
