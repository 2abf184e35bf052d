using LangNghe.Foundation.Text;

namespace LangNghe.Tests.Rules.Foundation;

public sealed class SearchingNames
{
    [Theory]
    [InlineData("dệt lụa Nha Xá", "dệt lụa Nha Xá", NameMatch.Exact)]
    [InlineData("DET LUA nha xa", "dệt lụa Nha Xá", NameMatch.Exact)]
    [InlineData("det l", "dệt lụa Nha Xá", NameMatch.Prefix)]
    [InlineData("nha xa", "dệt lụa Nha Xá", NameMatch.WordPrefix)]
    [InlineData("lang cheu", "bánh đa nem làng Chều", NameMatch.WordPrefix)]
    [InlineData("ua nha", "dệt lụa Nha Xá", NameMatch.Contains)]
    [InlineData("cheu banh", "bánh đa nem làng Chều", NameMatch.Words)]
    [InlineData("nha sa", "dệt lụa Nha Xá", NameMatch.OneTypoWithin)]
    [InlineData("nah xa", "dệt lụa Nha Xá", NameMatch.OneTypoWithin)]
    [InlineData("nhaxa", "dệt lụa Nha Xá", NameMatch.OneTypoWithin)]
    [InlineData("n ha xa", "dệt lụa Nha Xá", NameMatch.OneTypoWithin)]
    [InlineData("doi tma", "trống Đọi Tam", NameMatch.OneTypoWithin)]
    [InlineData("Nha Sá", "Nha Xá", NameMatch.OneTypo)]
    [InlineData("chềuu", "bánh đa nem làng Chều", NameMatch.OneTypoWithin)]
    public void A_name_answers(string sought, string name, NameMatch match) =>
        Assert.Equal(match, new NameSearch(sought).Of(VietnameseText.SearchKey(name)));

    [Theory]
    [InlineData("nho so", "dệt lụa Nha Xá")]
    [InlineData("che", "trống Đọi Tam")]
    [InlineData("tan", "trống Đọi Tam")]
    [InlineData("gốm", "dệt lụa Nha Xá")]
    public void Two_typos_or_one_in_a_syllable_of_three_letters_find_nothing(string sought, string name) =>
        Assert.Null(new NameSearch(sought).Of(VietnameseText.SearchKey(name)));

    [Fact]
    public void The_better_match_has_the_lower_rank() => Assert.Equal(Enum.GetValues<NameMatch>().Order(), Enum.GetValues<NameMatch>());

    [Theory]
    [InlineData("", "", true)]
    [InlineData("a", "", true)]
    [InlineData("cheu", "chue", true)]
    [InlineData("cheu", "cheus", true)]
    [InlineData("cheu", "heu", true)]
    [InlineData("cheu", "cheo", true)]
    [InlineData("cheu", "hceo", false)]
    [InlineData("cheu", "cheuss", false)]
    [InlineData("ab", "cd", false)]
    public void One_typo_is_one_slip_of_the_finger(string one, string other, bool apart)
    {
        Assert.Equal(apart, OneTypo.Apart(one, other));
        Assert.Equal(apart, OneTypo.Apart(other, one));
    }
}
