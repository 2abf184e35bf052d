using LangNghe.Foundation.Rules;
using LangNghe.Persons.Domain;

namespace LangNghe.Tests.Rules.Persons;

public sealed class ReadingIdentityNumbers
{
    private static readonly DateOnly _today = new(2026, 3, 2);

    [Theory]
    [InlineData("035057001234", 1957, Gender.Male)]
    [InlineData("035157001234", 1957, Gender.Female)]
    [InlineData("037203001234", 2003, Gender.Male)]
    [InlineData("001303001234", 2003, Gender.Female)]
    public void The_fourth_digit_tells_century_and_gender(string digits, int year, Gender gender) => Assert.True(Read(digits, year, gender).Ok);

    [Fact]
    public void Spaces_dots_and_dashes_are_left_out() => Assert.Equal("035057001234", Read("035 057.001-234").Value.Digits);

    [Fact]
    public void The_nine_digits_of_the_old_card_are_taken_as_they_are() => Assert.Equal("168123456", Read("168123456", 1957, Gender.Female).Value.Digits);

    [Theory]
    [InlineData("03505700123")]
    [InlineData("0350570012345")]
    [InlineData("0350570012a4")]
    [InlineData("")]
    [InlineData(null)]
    public void Another_length_or_a_letter_is_no_number(string? text) => Assert.Contains("12 chữ số", Sentence(text), StringComparison.Ordinal);

    [Theory]
    [InlineData("000057001234")]
    [InlineData("003057001234")]
    [InlineData("097057001234")]
    public void The_first_three_digits_are_a_province_of_the_list(string digits) => Assert.Contains("mã nơi đăng ký khai sinh", Sentence(digits), StringComparison.Ordinal);

    [Fact]
    public void Somebody_born_abroad_has_the_code_of_a_country() => Assert.True(Read("127057001234").Ok);

    [Fact]
    public void A_year_to_come_is_refused_and_this_year_is_not()
    {
        Assert.Contains("2027", Sentence("035227001234"), StringComparison.Ordinal);
        Assert.True(Read("035226001234").Ok);
    }

    [Fact]
    public void Year_and_gender_must_be_those_that_were_written_down()
    {
        Assert.Contains("sinh năm 1957", Sentence("035057001234", 1958), StringComparison.Ordinal);
        Assert.Contains("giới tính nam", Sentence("035057001234", 1957, Gender.Female), StringComparison.Ordinal);
    }

    [Fact]
    public void Its_text_is_masked() => Assert.Equal("•••••••••234", Read("035057001234").Value.ToString());

    private static Outcome<IdentityNumber> Read(string? text, int? year = null, Gender? gender = null) => IdentityNumber.Read(text, year, gender, _today, "Number");

    private static string Sentence(string? text, int? year = null, Gender? gender = null) => Assert.Single(Read(text, year, gender).Problems).Sentence;
}
