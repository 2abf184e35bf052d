using LangNghe.Foundation.Text;

namespace LangNghe.Tests.Rules.Foundation;

public sealed class VietnameseLettersTests
{
    [Theory]
    [InlineData("e\u0302\u0301", "ế")]
    [InlineData("e\u0301\u0302", "ế")]
    [InlineData("a\u0323\u0306", "ặ")]
    [InlineData("o\u031b\u0323", "ợ")]
    [InlineData("U\u031b\u0309", "Ử")]
    [InlineData("Đồng Phú", "Đồng Phú")]
    public void Marks_typed_apart_come_in_as_one_letter(string typed, string kept) => Assert.Equal(kept, VietnameseText.Nfc(typed));

    [Fact]
    public void A_mark_on_no_Vietnamese_letter_stays_as_it_was() => Assert.Equal("n\u0303", VietnameseText.Nfc("n\u0303"));

    [Theory]
    [InlineData("Đồng Phú", "dong phu")]
    [InlineData("ĐỌI TAM", "doi tam")]
    [InlineData("Ngo\u0323c Đo\u0323\u0302ng", "ngoc dong")]
    [InlineData("xóm 3+4", "xom 3 4")]
    public void A_search_key_has_no_marks_however_they_were_typed(string typed, string key) => Assert.Equal(key, VietnameseText.SearchKey(typed));

    [Fact]
    public void Names_sort_by_the_29_letters_then_the_tone_and_numbers_by_value()
    {
        string[] sorted = ["An", "Ăn", "Ân", "da", "dà", "dạ", "dă", "dâ", "đa", "xóm 2", "xóm 10"];
        Assert.Equal(sorted, sorted.Reverse().OrderBy(VietnameseText.SortKey, StringComparer.Ordinal));
    }
}
