using LangNghe.Foundation.Text;

namespace LangNghe.Tests.Rules.Foundation;

public sealed class VietnameseKeys
{
    [Theory]
    [InlineData("Làng Chều", "lang cheu")]
    [InlineData("ĐÔNG  ĐA", "dong da")]
    [InlineData("Nha Xá (Mộc Nam)", "nha xa moc nam")]
    [InlineData("Tổ dân phố số 3", "to dan pho so 3")]
    [InlineData("  ", "")]
    public void Finding_ignores_marks_and_the_bar_of_d(string name, string key) => Assert.Equal(key, VietnameseText.SearchKey(name));

    [Fact]
    public void Composed_and_decomposed_letters_are_one_text() => Assert.Equal("Tiên Hiệp", VietnameseText.Nfc("Tie\u0302n Hie\u0323\u0302p"));

    [Fact]
    public void The_alphabet_puts_d_before_the_barred_d_and_a_before_its_shapes()
    {
        string[] wanted = ["an", "ăn", "ân", "dân", "đa", "đà", "ông", "ơn"];
        Assert.Equal(wanted, wanted.Reverse().OrderBy(VietnameseText.SortKey, StringComparer.Ordinal));
    }

    [Fact]
    public void Letters_come_before_tones() =>
        Assert.Equal(["ma", "mà", "mả", "mã", "má", "mạ", "man"], new[] { "man", "mạ", "má", "mã", "mả", "mà", "ma" }.OrderBy(VietnameseText.SortKey, StringComparer.Ordinal));

    [Fact]
    public void Numbers_in_names_sort_by_value() =>
        Assert.Equal(["thôn 2", "thôn 10"], new[] { "thôn 10", "thôn 2" }.OrderBy(VietnameseText.SortKey, StringComparer.Ordinal));
}
