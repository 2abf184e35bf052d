using LangNghe.Foundation.Text;
using LangNghe.Foundation.Time;
using LangNghe.Registry.Domain;
using LangNghe.Registry.Villages;

namespace LangNghe.Tests.Rules.Registry;

public sealed class FindingVillages
{
    private static readonly VillageShelf _shelf = new(
    [
        Entry(1, "Bánh đa nem làng Chều", "làng Chều", "bánh đa nem"),
        Entry(2, "Dệt lụa Nha Xá", "Nha Xá", "dệt lụa"),
        Entry(3, "Nha Xá", "thôn 1", "mộc"),
        Entry(5, "Thêu ren An Hòa", "An Hòa", "thêu ren"),
        Entry(4, "Trống Đọi Tam", "Đọi Tam", "trống"),
        Entry(31, "Làng nghề chưa nêu tên số 5", "", ""),
    ], []);

    [Theory]
    [InlineData("nha xa", "3 2")]
    [InlineData("nha sa", "3 2")]
    [InlineData("lang cheu", "1")]
    [InlineData("lang chue", "1")]
    [InlineData("trống", "4")]
    [InlineData("DOI TAM", "4")]
    [InlineData("thêu", "5")]
    [InlineData("thều ran", "5")]
    [InlineData("không có", "")]
    [InlineData("31", "31")]
    [InlineData(" 5 ", "5 31")]
    [InlineData("1", "1 3")]
    [InlineData("số 5", "5 31")]
    [InlineData("05", "5")]
    [InlineData("99999999999", "")]
    public void The_best_match_comes_first(string sought, string numbers) =>
        Assert.Equal(numbers, string.Join(' ', _shelf.Search(new NameSearch(sought)).Select(e => e.Number)));

    [Fact]
    public void Who_lies_where_is_sought_comes_after_who_is_called_so_and_no_typo_is_looked_for() =>
        Assert.Equal([3, 2, 4], _shelf.Search(new NameSearch("nha xa"), e => e.Number is 4 or 2).Select(e => e.Number));

    private static VillageEntry Entry(int number, params string[] texts) =>
        new(Guid.CreateVersion7(), number, null, null, null, new VillageWords(new VillageFacts { Name = texts[0], Hamlet = texts[1], Crafts = texts[2] }, Sureness.Stated, false, texts[0]));
}
