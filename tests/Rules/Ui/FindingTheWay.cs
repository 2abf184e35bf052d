using LangNghe.Foundation.Web;
using LangNghe.Foundation.Who;
using LangNghe.Ui.Frame;
using LangNghe.Ui.Tables;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Time.Testing;

namespace LangNghe.Tests.Rules.Ui;

public sealed class FindingTheWay
{
    private static readonly Rail _rail = new(
    [
        new("Sổ bộ", "/lang-nghe", 30, "registry.village.read", KeepsDay: true),
        new("Bàn làm việc", "/", 10),
        new("Quản trị", "/quan-tri", 70, "access.account.read"),
    ]);

    private static readonly Actor _officer = new() { AccountId = Guid.NewGuid(), Permissions = new HashSet<string>(StringComparer.Ordinal) { "registry.village.read" } };

    [Fact]
    public void The_rail_shows_in_order_only_what_the_actor_may() =>
        Assert.Equal(["Bàn làm việc", "Sổ bộ"], _rail.For(_officer, "/", AsOf("")).Select(l => l.Label));

    [Fact]
    public void Nobody_sees_no_rail() => Assert.Empty(_rail.For(Actor.Nobody, "/", AsOf("")));

    [Theory]
    [InlineData("/lang-nghe", "page")]
    [InlineData("/lang-nghe/nha-xa", "true")]
    [InlineData("/lang-nghe-khac", null)]
    [InlineData("/", null)]
    public void A_page_stands_under_its_place(string path, string? current) =>
        Assert.Equal(current, _rail.For(_officer, path, AsOf("")).Single(l => l.Label == "Sổ bộ").Current);

    [Fact]
    public void The_chosen_day_goes_along_where_it_means_something()
    {
        var links = _rail.For(_officer, "/", AsOf("?tinh-den=31/12/2021")).ToDictionary(l => l.Label, l => l.Url, StringComparer.Ordinal);
        Assert.Equal("/", links["Bàn làm việc"]);
        Assert.StartsWith("/lang-nghe?tinh-den=31", links["Sổ bộ"], StringComparison.Ordinal);
    }

    [Fact]
    public void An_address_keeps_its_query_and_loses_the_page_number() =>
        Assert.Equal("/lang-nghe?tim=l%E1%BB%A5a&sap-xep=-ten", Request("?tim=lụa&trang=3&sap-xep=ten").With((Sorting.Key, "-ten")));

    [Fact]
    public void A_form_keeps_what_it_does_not_ask() =>
        Assert.Equal([("nhom", "a"), ("nhom", "b")], Request("?nhom=a&nhom=b&tim=x&trang=2").Kept("tim"));

    [Theory]
    [InlineData(null, "ten", false)]
    [InlineData("noi", "noi", false)]
    [InlineData("-noi", "noi", true)]
    [InlineData("mat-khau", "ten", false)]
    [InlineData("-", "ten", false)]
    public void Only_known_columns_sort(string? query, string by, bool descending) =>
        Assert.Equal(new Sorting(by, descending), Sorting.From(query, "ten", "noi"));

    [Fact]
    public void Today_needs_no_gold_line() => Assert.Null(AsOfWords.Line(AsOf(""), Request("")));

    [Fact]
    public void The_gold_line_names_every_way_in_which_the_page_is_not_today()
    {
        var query = "?tinh-den=31/12/2021&don-vi=01/07/2025&da-biet=01/01/2026";
        Assert.Equal(
            "Đang xem sổ bộ <b>tính đến 31/12/2021</b>, không phải hôm nay, theo những gì <b>đã biết đến 01/01/2026</b>, <b>theo đơn vị hành chính của ngày 01/07/2025</b>. Muốn sửa, <a href=\"/lang-nghe\">về hôm nay</a>.",
            AsOfWords.Line(AsOf(query), Request(query))?.ToString());
    }

    [Fact]
    public void Other_units_alone_are_said_too() => Assert.Equal(
        "Đang xem sổ bộ <b>theo đơn vị hành chính của ngày 01/07/2025</b>. <a href=\"/lang-nghe\">Xem theo đơn vị hôm nay</a>.",
        AsOfWords.Line(AsOf("?don-vi=01/07/2025"), Request("?don-vi=01/07/2025"))?.ToString());

    private static AsOfQuery AsOf(string query) =>
        new(new HttpContextAccessor { HttpContext = Request(query).HttpContext }, new FakeTimeProvider(new DateTimeOffset(2026, 11, 23, 12, 0, 0, TimeSpan.Zero)));

    private static HttpRequest Request(string query)
    {
        var request = new DefaultHttpContext().Request;
        (request.Path, request.QueryString) = ("/lang-nghe", new QueryString(query));
        return request;
    }
}
