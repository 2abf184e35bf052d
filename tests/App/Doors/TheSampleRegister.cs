using System.Globalization;
using System.Net;
using System.Text.Json;
using LangNghe.Cli;
using LangNghe.Cli.Running;
using LangNghe.Foundation.Acts;
using LangNghe.Foundation.Data;
using LangNghe.Foundation.Running;
using LangNghe.Foundation.Time;
using LangNghe.Persons.Domain;
using LangNghe.Plan.Domain;
using LangNghe.Plan.Figures;
using LangNghe.Registry;
using LangNghe.Registry.Domain;
using LangNghe.Tests.App.Harness;
using LangNghe.Tests.App.Registry;
using Microsoft.EntityFrameworkCore;

namespace LangNghe.Tests.App.Doors;

/// <summary>`langnghe demo`: the Plan's totals to the last one, twice over here, and marked on whatever leaves it.</summary>
public sealed class TheSampleRegister(SampleSite site) : IClassFixture<SampleSite>
{
    private const string Mark = "DỮ LIỆU MẪU";

    private static readonly DateOnly _planDay = new(2021, 12, 31);

    [Theory]
    [InlineData("establishments.total", 7_831)]
    [InlineData("establishments.household", 7_717)]
    [InlineData("establishments.enterprise", 112)]
    [InlineData("establishments.cooperative", 2)]
    [InlineData("workers.total", 18_200)]
    [InlineData("workers.regular", 15_976)]
    [InlineData("revenue.year", 1_779.5)]
    public async Task A_total_of_the_villages_is_the_Plans_times_the_scale_and_whole(string code, double once)
    {
        var value = await site.Do<FigureBook, FigureValue>(book => book.Value(code, AsOf.On(_planDay), default));
        Assert.Equal(((decimal)once * 2, FigureState.Known), (value.InUnit, value.State));
        Assert.Equal((decimal)once, value.Reported / value.Figure.Unit.Scale);
    }

    [Fact]
    public async Task The_villages_of_the_Plan_alone_add_up_to_the_Plan_by_their_rows_and_by_their_year()
    {
        var day = AsOf.On(_planDay);
        Assert.Equal((7_831, 18_200), await site.Read(async db =>
        {
            var rows = db.Establishments.InForce(day).Where(e => db.Set<Village>().Any(v => v.Id == e.VillageId && v.Number <= 65));
            return (await rows.CountAsync(), await rows.SumAsync(e => e.Workers ?? 0));
        }));
        Assert.Equal(29, await site.Read(db => db.ListCompletions.CountAsync(c => db.Set<Village>().Any(v => v.Id == c.VillageId && v.Number <= 65))));
    }

    [Fact]
    public async Task Later_years_go_on_and_figures_count_from_lists_and_years_alike()
    {
        var value = await site.Do<FigureBook, FigureValue>(book => book.Value("establishments.total", AsOf.On(TestClock.Today), default));
        Assert.Equal((TestClock.Today.Year - 1, FigureState.Known), (value.Year, value.State));
        Assert.Contains("làng đếm từ danh sách cơ sở", value.Coverage, StringComparison.Ordinal);
    }

    /// <summary>With lists that are complete, reviews and years, on a day of the Plan, in between and today.</summary>
    [Theory]
    [InlineData("2021-12-31")]
    [InlineData("2023-06-30")]
    [InlineData("2026-03-02")]
    public async Task Every_number_is_that_of_the_rows_in_the_database(string day) =>
        Assert.Contains(await site.NumbersHeldAgainstRows(AsOf.On(DateOnly.Parse(day, CultureInfo.InvariantCulture))), v => v.Figure is YearlyTotal && v.Value > 0);

    [Fact]
    public async Task Every_screen_and_every_download_says_what_it_is()
    {
        var officer = await site.Officer();
        foreach (var url in new[] { "/", "/lang-nghe", "/lang-nghe/14", "/ke-hoach", "/co-so-san-xuat", "/dang-nhap" })
        {
            Assert.Contains(Mark, (await (url == "/dang-nhap" ? site.Stranger() : officer).Get(url)).Text, StringComparison.Ordinal);
        }

        foreach (var url in new[] { "/lang-nghe/tai-ve.csv", "/ke-hoach/so-lieu/tai-ve.csv", "/co-so-san-xuat/tai-ve.csv?loai=cooperative" })
        {
            var file = await officer.Get(url);
            Assert.Equal(HttpStatusCode.OK, file.Status);
            Assert.Contains(Mark, file.Text.Split('\n')[0], StringComparison.Ordinal);
            Assert.Contains("du-lieu-mau-", file.Response.Content.Headers.ContentDisposition!.ToString(), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task What_programs_read_says_it_too()
    {
        var officer = await site.Officer();
        foreach (var url in new[] { "/api/lang-nghe", "/lang-nghe/ban-do.json", "/nhat-ky/tai-ve.json?viec=registry.seed" })
        {
            using var body = JsonDocument.Parse((await officer.Get(url, "application/json")).Text);
            Assert.StartsWith(Mark, body.RootElement.GetProperty("sample").GetString(), StringComparison.Ordinal);
        }

        Assert.Contains("du-lieu-mau-", (await officer.Get("/nhat-ky/tai-ve.json")).Response.Content.Headers.ContentDisposition!.ToString(), StringComparison.Ordinal);
        Assert.Equal("true", (await officer.Get("/ban-do/don-vi.json")).Response.Headers.GetValues(SampleData.Header).Single());
        var (said, beside) = (new StringWriter(), new StringWriter());
        Assert.Equal(0, await CommandLine.Run(["units", "--json"], new Workplace(() => site.Database, said, beside, site.Clock)));
        Assert.StartsWith(Mark, beside.ToString(), StringComparison.Ordinal);
        Assert.Equal(JsonValueKind.Array, JsonDocument.Parse(said.ToString()).RootElement.ValueKind);
    }

    [Fact]
    public async Task Nobody_can_be_called_or_known_by_what_it_holds()
    {
        Assert.Equal(0, await site.Read(db => db.Establishments.CountAsync(e => e.Phone == null || !e.Phone.StartsWith("000"))));
        Assert.Equal(0, await site.Read(db => db.Establishments.CountAsync(e => !e.Name.Contains("mẫu"))));
        Assert.Equal(0, await site.Read(db => db.Set<Person>().CountAsync()));
    }

    [Fact]
    public async Task It_is_loaded_once_and_never_where_somebody_worked()
    {
        var again = new StringWriter();
        Assert.Equal(1, await CommandLine.Run(["demo"], new Workplace(() => site.Database, new StringWriter(), again, site.Clock)));
        Assert.Contains("đã có", again.ToString(), StringComparison.Ordinal);
        Assert.Equal(2, await site.Read(db => db.Acts.CountAsync(a => a.Kind == SampleActs.Load.Code)));
        Assert.Contains("130 làng", site.Said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_written_past_the_tracker_is_found_by_its_words()
    {
        var page = await (await site.Officer()).Get("/co-so-san-xuat?q=mau+00123");
        Assert.Contains("Hộ mẫu 00123", page.Words("main table"), StringComparison.Ordinal);
    }
}
