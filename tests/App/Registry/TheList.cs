using System.Net;
using System.Text;
using System.Text.Json;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using LangNghe.Foundation.Who;
using LangNghe.Registry.Domain;
using LangNghe.Registry.Villages;
using LangNghe.Tests.App.Harness;
using Microsoft.EntityFrameworkCore;

namespace LangNghe.Tests.App.Registry;

public sealed class TheList(Site site) : IClassFixture<Site>
{
    private const string ThenOnTheMapOfThen = "tinh-den=31/12/2021&don-vi=31/12/2021";

    [Fact]
    public async Task All_villages_stand_in_it_in_the_order_of_the_alphabet()
    {
        var reader = await site.SignedIn(Roles.Inspector);
        var first = await reader.Get("/lang-nghe");
        Assert.Equal(HttpStatusCode.OK, first.Status);
        Assert.Equal(VillageList.PageSize, Names(first).Count);
        Assert.StartsWith("65 làng nghề", first.Words("table.villages caption"), StringComparison.Ordinal);
        var second = await reader.Get("/lang-nghe?trang=2");
        Assert.Equal(15, Names(second).Count);
        IReadOnlyList<string> all = [.. Names(first), .. Names(second)];
        Assert.Equal(all.OrderBy(Foundation.Text.VietnameseText.SortKey, StringComparer.Ordinal), all);
    }

    [Theory]
    [InlineData("nha xa", "Dệt lụa Nha Xá")]
    [InlineData("lang cheu", "Bánh đa nem làng Chều")]
    [InlineData("nha sa", "Dệt lụa Nha Xá")]
    [InlineData("Đọi Tma", "Trống Đọi Tam")]
    public async Task Search_needs_no_marks_and_bears_one_typo(string sought, string first)
    {
        var reader = await site.SignedIn(Roles.Inspector);
        Assert.Equal(first, Names(await reader.Get("/lang-nghe?q=" + Uri.EscapeDataString(sought)))[0]);
    }

    [Theory]
    [InlineData("15")]
    [InlineData("7")]
    public async Task A_number_finds_its_village_first(string number)
    {
        var reader = await site.SignedIn(Roles.Inspector);
        Assert.Equal($"/lang-nghe/{number}", (await reader.Get("/lang-nghe?q=" + number)).Page.QuerySelector("table.villages tbody th a")!.GetAttribute("href")!.Split('?')[0]);
    }

    [Theory]
    [InlineData("loai=traditional", 35)]
    [InlineData("loai=ordinary", 30)]
    [InlineData("tinh-trang=ceased", 7)]
    [InlineData("tinh-trang=operating", 58)]
    [InlineData("nhom=processing", 18)]
    [InlineData("xa=chua-ro", 37)]
    [InlineData("q=khong-co-lang-nao-ten-nay", 0)]
    public async Task Each_filter_narrows_it(string filter, int count)
    {
        var rows = await Rows($"{filter}&{ThenOnTheMapOfThen}");
        Assert.Equal(count, rows.Total);
    }

    [Fact]
    public async Task The_filters_of_the_rooms_above_are_among_its_own()
    {
        Assert.Equal(6, (await Rows($"ocop=3&{ThenOnTheMapOfThen}")).Total);
        Assert.True((await Rows($"ip=co&{ThenOnTheMapOfThen}")).Total > 0);
        Assert.Equal(0, (await Rows($"ip=co&loai=ordinary&tinh-trang=ceased&{ThenOnTheMapOfThen}")).Total);
    }

    [Fact]
    public async Task Communes_are_those_of_the_chosen_map()
    {
        Assert.Equal("xã Mộc Nam, thị xã Duy Tiên", (await Rows($"q=nha+xa&{ThenOnTheMapOfThen}")).Communes[0]);
        Assert.Equal("phường Duy Tân", (await Rows("q=nha+xa&tinh-den=31/12/2021&don-vi=01/07/2025")).Communes[0]);
    }

    [Fact]
    public async Task Before_the_first_attested_day_it_says_that_there_is_no_data()
    {
        var page = await (await site.SignedIn(Roles.Inspector)).Get("/lang-nghe?tinh-den=01/01/2020");
        Assert.Contains("Sổ chưa có dữ liệu", page.Words(".empty"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_day_that_cannot_be_read_is_refused_to_programs() =>
        Assert.Equal(HttpStatusCode.BadRequest, (await (await site.SignedIn(Roles.Inspector)).Get("/api/lang-nghe?tinh-den=hom-qua", "application/json")).Status);

    [Fact]
    public async Task The_csv_says_first_what_it_is()
    {
        var bytes = await (await site.SignedIn(Roles.Inspector)).Download("/lang-nghe/tai-ve.csv?loai=traditional&" + ThenOnTheMapOfThen);
        Assert.Equal(Encoding.UTF8.GetPreamble(), bytes[..3]);
        var lines = Encoding.UTF8.GetString(bytes[3..]).Split("\r\n");
        Assert.Contains("Sổ bộ làng nghề", lines[0], StringComparison.Ordinal);
        Assert.Equal("Tính đến: 31/12/2021", lines[1]);
        Assert.Equal("Theo đơn vị hành chính của ngày: 31/12/2021", lines[2]);
        Assert.Equal("Bộ lọc: Loại: Làng nghề truyền thống", lines[4]);
        Assert.Contains("Nguồn", lines[5], StringComparison.Ordinal);
        Assert.StartsWith("Số trong sổ,Làng nghề", lines[6], StringComparison.Ordinal);
        Assert.Equal(35, lines.Skip(7).Count(l => l.Length > 0));
    }

    [Fact]
    public async Task The_workbook_has_the_same_rows()
    {
        var bytes = await (await site.SignedIn(Roles.Inspector)).Download("/lang-nghe/tai-ve.xlsx?" + ThenOnTheMapOfThen);
        using var file = SpreadsheetDocument.Open(new MemoryStream(bytes), isEditable: false);
        Assert.Equal(6 + 1 + 65, file.WorkbookPart!.WorksheetParts.Single().Worksheet!.Descendants<Row>().Count());
    }

    [Fact]
    public async Task The_map_places_nobody_whose_commune_is_unknown()
    {
        var map = await (await site.SignedIn(Roles.Inspector)).Get("/lang-nghe/ban-do.json?" + ThenOnTheMapOfThen, "application/json");
        var points = JsonDocument.Parse(map.Text).RootElement.GetProperty("features").EnumerateArray().ToList();
        Assert.Equal(65 - 37, points.Count);
        Assert.All(points, p => Assert.True(p.GetProperty("properties").GetProperty("approximate").GetBoolean()));
    }

    [Fact]
    public async Task A_commune_officer_sees_the_villages_of_the_commune_and_no_other()
    {
        var (unit, mine, foreign) = await site.Read(async db =>
        {
            var placed = await db.Set<VillageProfile>().Where(p => p.Facts.CommuneId != null).Select(p => new { p.VillageId, p.Facts.Name, p.Facts.CommuneId }).ToListAsync();
            var silk = placed.Single(p => p.Name == "Dệt lụa Nha Xá");
            var drum = placed.Single(p => p.Name == "Trống Đọi Tam");
            var numbers = await db.Set<Village>().ToDictionaryAsync(v => v.Id, v => v.Number);
            return (silk.CommuneId!.Value, numbers[silk.VillageId], numbers[drum.VillageId]);
        });
        var officer = await site.SignedIn(Roles.CommuneOfficer, unit);
        var list = await officer.Get("/lang-nghe?q=nha+xa");
        Assert.Equal(["Dệt lụa Nha Xá"], Names(list));
        Assert.Equal(HttpStatusCode.OK, (await officer.Get($"/lang-nghe/{mine}")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await officer.Get($"/lang-nghe/{foreign}")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await officer.Get($"/lang-nghe/{foreign}/lich-su")).Status);
        Assert.DoesNotContain("Trống Đọi Tam", (await officer.Get("/lang-nghe?q=doi+tam")).Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Đọi Tam", Encoding.UTF8.GetString(await officer.Download("/lang-nghe/tai-ve.csv")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_stranger_is_led_to_the_door()
    {
        Assert.Equal(HttpStatusCode.Redirect, (await site.Stranger().Get("/lang-nghe")).Status);
        Assert.Equal(HttpStatusCode.Unauthorized, (await site.Stranger().Get("/api/lang-nghe", "application/json")).Status);
    }

    private static IReadOnlyList<string> Names(Answer page) => page.AllWords("table.villages tbody th");

    private async Task<(int Total, IReadOnlyList<string?> Communes)> Rows(string query)
    {
        var answer = await (await site.SignedIn(Roles.Inspector)).Get("/api/lang-nghe?" + query, "application/json");
        Assert.Equal(HttpStatusCode.OK, answer.Status);
        var list = JsonDocument.Parse(answer.Text).RootElement;
        return (list.GetProperty("total").GetInt32(), [.. list.GetProperty("villages").EnumerateArray().Select(v => v.GetProperty("commune").GetString())]);
    }
}
