using LangNghe.Foundation.Text;

namespace LangNghe.Tests.Rules.Foundation;

public sealed class KeysInOneText
{
    private static readonly KeyText _text = new([["nha xa", "det lua"], ["may tre dan"], [], ["go mong lua", "lua"]]);

    [Theory]
    [InlineData("nha", new[] { 0 })]
    [InlineData("lua", new[] { 0, 3 })]
    [InlineData("may tre", new[] { 1 })]
    [InlineData("a", new[] { 0, 1, 3 })]
    [InlineData("gom", new int[0])]
    public void Each_thing_that_has_the_word_is_found_once_and_in_order(string word, int[] places) => Assert.Equal(places, _text.With(word));

    [Theory]
    [InlineData("xadet")]
    [InlineData("xa det")]
    [InlineData("luamay")]
    public void No_word_is_found_across_two_keys(string word) => Assert.Empty(_text.With(word));

    [Fact]
    public void Nothing_holds_nothing() => Assert.Empty(new KeyText([]).With("lua"));
}
