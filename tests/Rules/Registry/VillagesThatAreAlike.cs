using LangNghe.Foundation.Text;
using LangNghe.Registry.Domain;
using LangNghe.Registry.Villages;

namespace LangNghe.Tests.Rules.Registry;

public sealed class VillagesThatAreAlike
{
    private static readonly VillageRoll _roll = new([Entry(1, "Rượu Vọc"), Entry(2, "Làng nghề truyền thống mây tre đan Ngọc Động"), Entry(3, "Thôn 1"), Entry(4, "Dệt lụa Nha Xá")]);

    [Theory]
    [InlineData("Làng Rượu Vọc", "1")]
    [InlineData("LANG NGHE RUOU VOC", "1")]
    [InlineData("Làng nghề truyền thống Rượu Vộc", "1")]
    [InlineData("Thôn Rượu Vcọ", "1")]
    [InlineData("Mây tre đan Ngọc Động", "2")]
    [InlineData("Làng mây tre đan Ngọc Đông", "2")]
    [InlineData("Làng nghề 1", "3")]
    [InlineData("Làng nghề 2", "")]
    [InlineData("Dệt lụa Nha Xa", "")]
    [InlineData("Làng", "")]
    [InlineData("Gốm Vọc", "")]
    public void What_a_name_begins_with_does_not_hide_that_it_is_the_same(string name, string numbers) =>
        Assert.Equal(numbers, string.Join(' ', _roll.AlmostNamed(name).Select(e => e.Number)));

    private static RollEntry Entry(int number, string name)
    {
        var village = new Village(number);
        return new RollEntry(village, new VillageProfile(village.Id, new VillageFacts { Name = name }), VietnameseText.SearchKey(name));
    }
}
