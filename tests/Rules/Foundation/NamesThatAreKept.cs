using LangNghe.Access.Domain;
using LangNghe.Foundation.Text;

namespace LangNghe.Tests.Rules.Foundation;

public sealed class NamesThatAreKept
{
    [Theory]
    [InlineData("so\u202exslx.lieu", 20, "soxslx.lieu")]
    [InlineData("\u2066Số\u2069 liệu\u200e\u200f\u202a\u202c.csv", 20, "Số liệu.csv")]
    [InlineData("C:\\thư mục\\a\u0007.csv", 20, "a.csv")]
    [InlineData("\u202e", 20, "tep")]
    [InlineData(null, 20, "tep")]
    [InlineData("một cái tên dài.xlsx", 12, "tên dài.xlsx")]
    public void A_file_is_called_by_what_can_be_seen(string? given, int longest, string kept) => Assert.Equal(kept, PlainName.OfFile(given, longest));

    [Theory]
    [InlineData(" Rư\u200bợu\u202e Vọc\ufeff ", "Rượu Vọc")]
    [InlineData("dòng một\ndòng hai", "dòng một\ndòng hai")]
    [InlineData("Tie\u0302n", "Tiên")]
    [InlineData(" \u200e\u2067 ", null)]
    [InlineData(null, null)]
    public void Words_are_kept_as_they_are_seen(string? given, string? kept) => Assert.Equal(kept, VietnameseText.Tidy(given));

    [Fact]
    public void So_is_who_has_an_account()
    {
        var tidied = new AccountFacts { Name = "a", DisplayName = " Nguyễn \u202eVăn A", Organisation = "\u2067" }.Tidied();
        Assert.Equal(("Nguyễn Văn A", null), (tidied.DisplayName, tidied.Organisation));
    }
}
