using System.Globalization;
using System.Net;
using System.Text;
using LangNghe.Foundation.Time;
using LangNghe.Foundation.Who;
using LangNghe.Plan.Figures;
using LangNghe.Registry;
using LangNghe.Registry.Villages;
using LangNghe.Tests.App.Harness;
using Microsoft.EntityFrameworkCore;

namespace LangNghe.Tests.App.Plan;

/// <summary>A commune officer opens every figure: the counts are whole, the rows are those of the commune, and the page says what it leaves out.</summary>
public sealed class SeenFromACommune(Site site) : IClassFixture<Site>
{
    private const string Then = "tinh-den=31/12/2021";

    public static TheoryData<string> Questions => [Then, "tinh-den=04/11/2022&don-vi=01/07/2025", "", $"dong=khong-dem&{Then}", "dong=can-xac-minh"];

    [Theory]
    [MemberData(nameof(Questions))]
    public async Task Every_figure_opens(string question)
    {
        var officer = await site.SignedIn(Roles.CommuneOfficer, await Commune());
        var inspector = await site.SignedIn(Roles.Inspector);
        foreach (var figure in new FigureCatalogue().All)
        {
            var url = $"/ke-hoach/so-lieu/{figure.Code}?{question}";
            var (mine, whole) = (await officer.Get(url), await inspector.Get(url));
            Assert.True(mine.Status == HttpStatusCode.OK && whole.Status == HttpStatusCode.OK, $"{url}: {mine.Status}, {whole.Status}");
            Assert.Equal((whole.Heading, whole.Words("#dong-duoc-dem"), whole.Words(".formula")), (mine.Heading, mine.Words("#dong-duoc-dem"), mine.Words(".formula")));
        }
    }

    [Theory]
    [InlineData("csv")]
    [InlineData("xlsx")]
    public async Task Every_figure_downloads(string format)
    {
        var officer = await site.SignedIn(Roles.CommuneOfficer, await Commune());
        foreach (var figure in new FigureCatalogue().All)
        {
            Assert.NotEmpty(await officer.Download($"/ke-hoach/so-lieu/{figure.Code}/tai-ve.{format}?{Then}"));
        }
    }

    [Fact]
    public async Task The_rows_of_the_commune_are_listed_and_the_others_are_counted_with_the_reason()
    {
        var commune = await Commune();
        var officer = await site.SignedIn(Roles.CommuneOfficer, commune);
        var names = await site.Read(db => db.VillagesAt(AsOf.On(new DateOnly(2021, 12, 31))).Active().Where(v => v.Profile.Facts.CommuneId == commune).Select(v => v.Profile.Facts.Name!).ToListAsync());
        var page = await officer.Get($"/ke-hoach/so-lieu/villages.active.total?{Then}");
        Assert.Equal("58 làng được đếm", page.Words("#dong-duoc-dem"));
        Assert.Equal(names.Order(), page.AllWords("section[aria-labelledby=dong-duoc-dem] tbody td[data-label='Làng nghề']").Order());
        Assert.Contains($"{58 - names.Count} dòng được đếm mà không liệt kê, vì nằm ngoài địa bàn bạn được giao", page.Words("section[aria-labelledby=dong-duoc-dem]"), StringComparison.Ordinal);
        Assert.DoesNotContain("Đọi Tam", page.Words("main"), StringComparison.Ordinal);
        var file = Encoding.UTF8.GetString(await officer.Download($"/ke-hoach/so-lieu/villages.active.total/tai-ve.csv?{Then}"));
        Assert.Contains($"{58 - names.Count} dòng ngoài địa bàn", file, StringComparison.Ordinal);
        Assert.DoesNotContain("Đọi Tam", file, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_villages_that_do_not_count_are_listed_too()
    {
        var page = await (await site.SignedIn(Roles.Inspector)).Get($"/ke-hoach/so-lieu/villages.active.with-ip?dong=khong-dem&{Then}");
        Assert.Equal("44 làng không được đếm", page.Words("#dong-duoc-dem"));
        Assert.Equal(44, page.Page.QuerySelectorAll("section[aria-labelledby=dong-duoc-dem] tbody tr").Length);
    }

    [Fact]
    public async Task Every_row_leads_to_the_act_that_recorded_it_and_has_its_document()
    {
        var page = await (await site.SignedIn(Roles.Inspector)).Get($"/ke-hoach/so-lieu/villages.active.with-ip?{Then}");
        var rows = page.Page.QuerySelectorAll("section[aria-labelledby=dong-duoc-dem] tbody tr");
        Assert.Equal(14, rows.Length);
        Assert.All(rows, row => Assert.NotNull(page.Page.QuerySelector(row.QuerySelector("a[href^='#viec-']")!.GetAttribute("href")!)));
        Assert.All(rows, row => Assert.NotNull(row.QuerySelector("a[href^='/van-ban/']")));
    }

    [Fact]
    public async Task The_day_of_knowledge_is_chosen_on_the_page_and_the_rest_of_the_address_is_kept()
    {
        var inspector = await site.SignedIn(Roles.Inspector);
        var page = await inspector.Get($"/ke-hoach/so-lieu/villages.active.total?{Then}&don-vi=01/07/2025");
        var form = page.Page.QuerySelector("main dl.facts form")!;
        Assert.Equal(["tinh-den=31/12/2021", "don-vi=01/07/2025"], form.QuerySelectorAll("input[type=hidden]").Select(i => $"{i.GetAttribute("name")}={i.GetAttribute("value")}"));
        Assert.NotNull(form.QuerySelector("input[name=da-biet]"));
        var earlier = await inspector.Get($"/ke-hoach/so-lieu/villages.active.total?{Then}&da-biet={site.Clock.Today().AddDays(-3).ToString("dd/MM/yyyy", CultureInfo.InvariantCulture)}");
        Assert.Equal("Vì sao chưa có con số?", earlier.Heading);
        Assert.Contains("Viết ngày như", (await inspector.Get("/ke-hoach/so-lieu/villages.active.total?da-biet=hom-kia")).Words("main dl.facts .error"), StringComparison.Ordinal);
    }

    private Task<Guid> Commune() => site.Read(async db => (await db.VillageProfiles.Where(p => p.Facts.Name == "Dệt lụa Nha Xá" && p.WithdrawnAt == null && p.Facts.CommuneId != null).OrderBy(p => p.From).FirstAsync()).Facts.CommuneId!.Value);
}
