using LangNghe.Registry.Domain;
using LangNghe.Registry.Villages;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;

namespace LangNghe.Tests.Rules.Registry;

public sealed class ReadingTheListsAddress
{
    private static readonly VillageFilter _room = new("ocop", "OCOP", 1, [("co", "Có"), ("khong", "Không")], (_, _, _) => _ => true);

    [Fact]
    public void Every_filter_stands_in_the_address()
    {
        var query = Read("?q=nha+xa&nhom=handicraft&nghe=theu+ren&loai=traditional&tinh-trang=ceased&xa=chua-ro&ocop=co&sap-xep=-so&trang=3");
        Assert.Equal(("nha xa", TradeGroup.Handicraft, "theu ren", "traditional"), (query.Search, query.Group, query.Craft, query.Kind));
        Assert.Equal(("ceased", VillageListQuery.None, "co", 3), (query.State, query.Unit, query.Rooms["ocop"], query.Page));
        Assert.Equal("-so", query.Sorting!.ToString());
        Assert.True(query.HasFilters);
    }

    [Fact]
    public void What_the_address_says_wrongly_is_not_asked()
    {
        var query = Read("?q=+&nhom=99&loai=x&tinh-trang=&xa=abc&ocop=nhieu&trang=-1");
        Assert.Null(query.Search);
        Assert.False(query.HasFilters);
        Assert.Equal(1, query.Page);
    }

    private static VillageListQuery Read(string query) => VillageListQuery.Read(
        new QueryCollection(Microsoft.AspNetCore.WebUtilities.QueryHelpers.ParseQuery(query).ToDictionary(p => p.Key, p => (StringValues)p.Value)), [_room]);
}
