using System.Net;
using System.Text.Json;
using LangNghe.Foundation.Acts;
using LangNghe.Foundation.Data;
using LangNghe.Foundation.Rules;
using LangNghe.Foundation.Time;
using LangNghe.Registry;
using LangNghe.Registry.Domain;
using LangNghe.Registry.Villages;
using LangNghe.Tests.App.Harness;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LangNghe.Tests.App.Registry;

/// <summary>Figures of one year, entered by several hands.</summary>
public sealed class FiguresOfAYear(Site site) : IClassFixture<Site>
{
    private static readonly (string, string) _why = ("Why.Reason", "Báo cáo năm");

    [Theory]
    [InlineData("/so-lieu-nam", 2019)]
    [InlineData("/lang-nghe/20/so-lieu", 2019)]
    public async Task Of_six_officers_at_once_one_writes_and_five_are_told(string url, int year)
    {
        var forms = new List<(Visitor Officer, Answer Form)>();
        for (var i = 0; i < 6; i++)
        {
            var officer = await site.Officer();
            forms.Add((officer, await officer.Get($"{url}?nam={year}")));
        }

        var answers = await Task.WhenAll(forms.Select((f, i) => f.Officer.PostAgain(f.Form, url, (Field("workers.total"), $"{100 + i}"), _why)));
        Assert.Single(answers, a => a.Status == HttpStatusCode.Redirect);
        Assert.All(answers.Where(a => a.Status != HttpStatusCode.Redirect), a =>
        {
            Assert.Equal(HttpStatusCode.UnprocessableEntity, a.Status);
            Assert.Contains("Có người vừa sửa mục này", a.Words(".error-summary"), StringComparison.Ordinal);
            Assert.Contains("Sổ đang ghi 10", a.Words("form.form"), StringComparison.Ordinal);
        });
        Assert.Equal(1, await site.Read(db => db.YearlyFigures.CountAsync(f => f.Year == year && f.WithdrawnAt == null && f.VillageId == null == (url == "/so-lieu-nam"))));

        var again = await forms[0].Officer.PostForm($"{url}?nam={year}", (Field("workers.total"), "200"), _why);
        Assert.Equal(HttpStatusCode.Redirect, again.Status);
        Assert.Equal(200, await site.Read(db => db.YearlyFigures.Where(f => f.Year == year && f.WithdrawnAt == null && f.VillageId == null == (url == "/so-lieu-nam")).Select(f => f.Value).SingleAsync()));
        var first = await site.Read(db => db.Acts.Where(a => a.Reason == _why.Item2 && a.Changes.Contains(year.ToString(System.Globalization.CultureInfo.InvariantCulture))).OrderBy(a => a.Id).Select(a => a.Id).FirstAsync());
        Assert.Matches("giá trị chưa có 10. người", (await forms[0].Officer.Get($"/nhat-ky/{first}")).Words("main"));
        var act = await site.Read(db => db.Acts.Where(a => a.Changes.Contains("200") && a.Reason == _why.Item2).OrderByDescending(a => a.Id).Select(a => a.Id).FirstAsync());
        Assert.Matches($"Số liệu năm {year}, tổng số lao động: giá trị 10. người 200 người", (await forms[0].Officer.Get($"/nhat-ky/{act}")).Words("main"));
    }

    [Theory]
    [InlineData("/so-lieu-nam")]
    [InlineData("/lang-nghe/22/so-lieu")]
    public async Task A_measure_that_is_none_is_told_and_what_was_typed_stays(string url)
    {
        var answer = await (await site.Officer()).PostForm($"{url}?nam=2016", ("What.Values[0].Measure", "weather"), (Field("workers.total"), "123"), _why);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
        Assert.Contains("không có trong danh mục", answer.Words(".error-summary"), StringComparison.Ordinal);
        Assert.Equal("123", Typed(answer, "workers.total"));
    }

    [Fact]
    public async Task Two_who_enter_different_measures_of_one_year_are_still_checked_together()
    {
        const string Url = "/so-lieu-nam?nam=2018";
        var (first, second) = (await site.Officer(), await site.Officer());
        var (mine, theirs) = (await first.Get(Url), await second.Get(Url));
        Assert.Equal(HttpStatusCode.Redirect, (await first.PostAgain(mine, Url, (Field("workers.total"), "100"), _why)).Status);

        var stale = await second.PostAgain(theirs, Url, (Field("workers.regular"), "101"), _why);
        Assert.Contains("Có người vừa sửa mục này", stale.Words(".error-summary"), StringComparison.Ordinal);
        Assert.Equal(("100", "101"), (Typed(stale, "workers.total"), Typed(stale, "workers.regular")));
        Assert.Contains("lớn hơn", (await second.PostAgain(stale, Url, _why)).Words(".error-summary"), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, (await second.PostAgain(stale, Url, (Field("workers.regular"), "90"), _why)).Status);
        Assert.Equal(2, await site.Read(db => db.YearlyFigures.CountAsync(f => f.Year == 2018 && f.WithdrawnAt == null)));
    }

    [Theory]
    [InlineData("/so-lieu-nam", 2017)]
    [InlineData("/lang-nghe/21/so-lieu", 2017)]
    public async Task A_value_that_never_was_is_dropped_by_saying_so(string url, int year)
    {
        var officer = await site.Officer();
        var page = $"{url}?nam={year}";
        Assert.Equal(HttpStatusCode.Redirect, (await officer.PostForm(page, (Field("workers.total"), "100"), (Field("households.total"), "50"), _why)).Status);

        var emptied = await officer.PostForm(page, (Field("households.total"), ""), _why);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, emptied.Status);
        Assert.Contains("sổ đang ghi 50 hộ", emptied.Words(".error-summary"), StringComparison.Ordinal);

        Assert.Equal(HttpStatusCode.Redirect, (await officer.PostForm(page, (Field("workers.total"), "110"), (Field("households.total"), ""), (Tick("households.total"), "true"), _why)).Status);
        var rows = await site.Read(db => db.YearlyFigures.Where(f => f.Year == year && f.VillageId == null == (url == "/so-lieu-nam")).ToListAsync());
        Assert.Equal([("workers.total", 110)], rows.Where(f => f.WithdrawnAt == null).Select(f => (f.Measure, (int)f.Value)));
        Assert.Equal("", Typed(await officer.Get(page), "households.total"));

        // The history tells each measure by itself: 100 became 110, 50 became nothing.
        var act = await site.Read(db => db.Acts.Where(a => a.Kind == RegistryActs.EnterFigure.Code).OrderByDescending(a => a.Id).FirstAsync());
        var changes = JsonSerializer.Deserialize<List<Change>>(act.Changes)!.Where(c => c.Field == "Value").Select(c => (c.From, c.To));
        Assert.Equal([("100", "110"), ("50", null)], changes);
    }

    [Fact]
    public async Task Dropping_what_does_not_stand_is_refused()
    {
        var refused = await (await site.Officer()).PostForm("/so-lieu-nam?nam=2016", (Tick("workers.total"), "true"), _why);
        Assert.Contains("không có số nào", refused.Words(".error-summary"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_form_of_one_year_writes_nothing_over_another_that_it_did_not_show()
    {
        var officer = await site.Officer();
        var refused = await officer.PostForm("/so-lieu-nam?nam=2015", ("What.Year", "2021"), (Field("workers.total"), "1"), _why);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Contains("Hãy mở số liệu của năm 2021", refused.Words(".error-summary"), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, (await officer.PostForm("/so-lieu-nam?nam=2015", ("What.Year", "2014"), (Field("workers.total"), "1"), _why)).Status);
    }

    [Fact]
    public async Task What_stood_final_stays_final_when_a_provisional_year_gets_one_more()
    {
        Assert.Empty(await Write(null, 2013, ("workers.total", 50, false), ("households.total", 50, true)));
        Assert.Equal(HttpStatusCode.Redirect, (await (await site.Officer()).PostForm("/so-lieu-nam?nam=2013", (Field("establishments.cooperative"), "3"), _why)).Status);
        Assert.Equal(["establishments.cooperative", "households.total"], await site.Read(db =>
            db.YearlyFigures.Where(f => f.Year == 2013 && f.WithdrawnAt == null && f.IsProvisional).Select(f => f.Measure).OrderBy(m => m).ToListAsync()));
        Assert.Equal(3, await site.Read(db => db.YearlyFigures.CountAsync(f => f.Year == 2013)));
    }

    [Theory]
    [InlineData(null)]
    [InlineData(22)]
    public async Task The_database_itself_holds_one_standing_figure_a_measure_and_year(int? number)
    {
        var village = await site.Read(db => db.Villages.Where(v => v.Number == number).Select(v => (Guid?)v.Id).SingleOrDefaultAsync());
        Assert.Empty(await Write(village, 2012, ("workers.total", 1, false)));
        Assert.Equal([Saving.Stale], (await Write(village, 2012, ("workers.total", 2, false))).Select(p => p.Sentence));
    }

    [Fact]
    public async Task The_sum_of_the_villages_is_of_those_that_were_active_at_the_end_of_the_year()
    {
        var officer = await site.Officer();
        var day = AsOf.On(new DateOnly(2022, 12, 31));
        var (active, ceased) = await site.Read(async db => (
            await db.VillagesAt(day).Active().Select(v => v.Number).FirstAsync(),
            await db.VillagesAt(day).Ceased().Select(v => v.Number).FirstAsync()));
        foreach (var (number, workers) in new[] { (active, "30"), (ceased, "500") })
        {
            Assert.Equal(HttpStatusCode.Redirect, (await officer.PostForm($"/lang-nghe/{number}/so-lieu?nam=2022", (Field("workers.total"), workers), ("What.IsProvisional", "true"), _why)).Status);
        }

        var row = (await officer.Get("/so-lieu-nam")).AllWords("table tbody tr").Single(r => r.StartsWith("Tổng số lao động 2022", StringComparison.Ordinal));
        Assert.Equal("Tổng số lao động 2022 người 30 số sơ bộ 1 trong 58", row);
    }

    /// <summary>Past every rule, into the database itself.</summary>
    private Task<Problems> Write(Guid? village, int year, params (string Measure, long Value, bool IsProvisional)[] figures) => site.Do<IServiceProvider, Problems>(services =>
    {
        var db = services.GetRequiredService<AppDb>();
        db.AddRange(figures.Select(f => new YearlyFigure(f.Measure, year, f.Value, village) { IsProvisional = f.IsProvisional }.With(new Span(new DateOnly(year, 12, 31), Known.Year))));
        services.GetRequiredService<CurrentAct>().Begin(RegistryActs.EnterFigure, new ActReason("Báo cáo năm"));
        return db.Save("", Saving.Stale, default);
    });

    private static string Field(string measure) => $"What.Values[{Index(measure)}].Value";

    private static string Tick(string measure) => $"What.Values[{Index(measure)}].IsDropped";

    private static int Index(string measure) => YearlyMeasures.All.Index().Single(m => m.Item.Code == measure).Index;

    private static string? Typed(Answer page, string measure) => page.Page.QuerySelector($"input[name='{Field(measure)}']")!.GetAttribute("value");
}
