using System.Text.Json;
using LangNghe.Cli;
using LangNghe.Cli.Running;
using LangNghe.Foundation.Acts;
using LangNghe.Foundation.Data;
using LangNghe.Foundation.Rules;
using LangNghe.Foundation.Time;
using LangNghe.Foundation.Who;
using LangNghe.Plan.Domain;
using LangNghe.Plan.Figures;
using LangNghe.Plan.Targets;
using LangNghe.Registry;
using LangNghe.Registry.Domain;
using LangNghe.Registry.Villages;
using LangNghe.Tests.App.Harness;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LangNghe.Tests.App.Plan;

/// <summary>Which of several years and sources gives a total, and what is said beside it.</summary>
public sealed class TotalsOfYears(Site site) : IClassFixture<Site>
{
    [Fact]
    public async Task A_newer_year_that_is_known_in_part_stands_beside_the_last_whole_one()
    {
        var day = new DateOnly(2022, 12, 31);
        var some = (await Active(2022)).Take(3).ToList();
        await Enter(2022, "revenue.year", 1_500m, provisional: true, [.. some]);

        var value = await Value("revenue.year", day);
        Assert.Equal((1779.5m, 2021, FigureState.Reported, false), (value.InUnit, value.Year, value.State, value.IsProvisional));
        Assert.Equal(new PartialSum(2022, 4_500_000_000, 55, 58, IsProvisional: true), value.Newer);
        Assert.Contains("thiếu 55/58 làng, năm 2022", value.Coverage, StringComparison.Ordinal);

        var inspector = await site.SignedIn(Roles.Inspector);
        var page = await inspector.Get("/ke-hoach/so-lieu/revenue.year?tinh-den=31/12/2022");
        Assert.Contains("Năm 2022 mới có một phần: 4,5 tỷ đồng, thiếu 55/58 làng, năm 2022. số sơ bộ", page.Words(".proof"), StringComparison.Ordinal);
        Assert.Contains("Năm mới hơn mới có một phần các làng được ghi bên cạnh", page.Words("dl.facts"), StringComparison.Ordinal);
        Assert.Equal(3, (await inspector.Get("/ke-hoach/so-lieu/revenue.year?tinh-den=31/12/2022&dong=nam-moi-hon")).Page.QuerySelectorAll("section[aria-labelledby=dong-duoc-dem] tbody tr").Length);

        foreach (var told in new[] { (await Json("figures", "--as-of", "2022-12-31")).EnumerateArray().Single(f => f.GetProperty("figure").GetString() == "revenue.year"), await Json("explain", "revenue.year", "--as-of", "2022-12-31") })
        {
            Assert.Equal((1779.5m, "reported", false), (told.GetProperty("value").GetDecimal(), told.GetProperty("status").GetString(), told.GetProperty("provisional").GetBoolean()));
            var newer = told.GetProperty("newer");
            Assert.Equal((2022, 4.5m, 55, 58, true), (newer.GetProperty("year").GetInt32(), newer.GetProperty("value").GetDecimal(), newer.GetProperty("missing").GetInt32(), newer.GetProperty("among").GetInt32(), newer.GetProperty("provisional").GetBoolean()));
        }
    }

    [Fact]
    public async Task A_sum_is_provisional_when_a_part_is_whatever_the_area_reported()
    {
        var all = await Active(2023);
        await Enter(2023, "workers.total", 10, provisional: false, [.. all.Skip(1)]);
        await Enter(2023, "workers.total", 10, provisional: true, all[0]);
        await Enter(2023, "workers.total", 600, provisional: false);

        var value = await Value("workers.total", new DateOnly(2023, 12, 31));
        Assert.Equal((580m, FigureState.Known, true, 600m), (value.Value, value.State, value.IsProvisional, value.Reported));
        Assert.True((await Json("explain", "workers.total", "--as-of", "2023-12-31")).GetProperty("provisional").GetBoolean());

        var inspector = await site.SignedIn(Roles.Inspector);
        Assert.Contains("580 số sơ bộ đủ 58 -20", (await inspector.Get("/so-lieu-nam?tinh-den=31/12/2023")).AllWords("table tbody tr").Single(r => r.StartsWith("Tổng số lao động 2023", StringComparison.Ordinal)).Replace('−', '-'), StringComparison.Ordinal);
        Assert.Contains("số sơ bộ", (await inspector.Get("/ke-hoach/so-lieu?tinh-den=31/12/2023")).AllWords("table tbody tr").Single(r => r.StartsWith("Tổng số lao động ", StringComparison.Ordinal)), StringComparison.Ordinal);

        // Until the last village has a value the area's own figure stands, and that one is final.
        await Enter(2024, "workers.total", 10, provisional: true, all[0]);
        await Enter(2024, "workers.total", 610, provisional: false);
        var reported = await Value("workers.total", new DateOnly(2024, 12, 31));
        Assert.Equal((610m, FigureState.Reported, false), (reported.Value, reported.State, reported.IsProvisional));
    }

    [Fact]
    public async Task Values_of_villages_out_of_scope_are_no_part_of_a_total()
    {
        var ceased = await site.Read(db => db.VillagesAt(AsOf.On(new DateOnly(2022, 12, 31))).Ceased().Select(v => v.Number).FirstAsync());
        await Enter(2022, "production-value.year", 7, provisional: false, ceased);
        Assert.Null((await Value("production-value.year", new DateOnly(2022, 12, 31))).Value);
    }

    [Fact]
    public async Task Acts_of_a_period_that_nobody_confirmed_are_unknown_until_one_is_recorded()
    {
        string[] codes = ["villages.restored.traditional.since-2022", "villages.newly-recognised.since-2022", "villages.tourism.since-2022", "recognitions.revoked.since-2022"];
        foreach (var code in codes)
        {
            Assert.Equal(0, (await Value(code, new DateOnly(2021, 12, 31))).Value);
            var after = await Value(code, new DateOnly(2022, 1, 1));
            Assert.Equal((null, FigureState.NoData), (after.Value, after.State));
            Assert.Contains("chưa có dữ liệu: chưa ai xác nhận", after.Why, StringComparison.Ordinal);
            Assert.Contains("từ 01/01/2022", after.Why, StringComparison.Ordinal);
        }

        var targets = await site.Do<TargetBoard, IReadOnlyList<TargetValue>>(board => board.On(AsOf.On(new DateOnly(2022, 6, 30)), default));
        var onEvents = targets.Where(t => t.Target.FigureCodes.Any(c => codes.Contains(c))).ToList();
        Assert.NotEmpty(onEvents);
        Assert.All(onEvents, t => Assert.Equal(TargetStatus.Unknown, t.Verdict!.Status));

        // As of 2022 the second period has not begun: nothing can have happened in it.
        Assert.Equal(0, (await Value("villages.tourism.since-2026", new DateOnly(2022, 6, 30))).Value);

        var officer = await site.SignedIn(Roles.DepartmentOfficer);
        (string, string)[] paper = [("Paper.Number", "88/QĐ-UBND"), ("Paper.Kind", "Decision"), ("Paper.Title", "Công nhận điểm du lịch"), ("Paper.Issuer", "Ủy ban nhân dân tỉnh"), ("Paper.IssuedOn", "01/06/2023")];
        var tied = await officer.PostForm("/lang-nghe/15/du-lich/moi",
            [("Facts.Tie", "Điểm tham quan"), ("Facts.DecisionNumber", "88/QĐ-UBND"), ("Facts.Since", "01/06/2023"), ("Facts.Why.Reason", "Theo quyết định"), .. paper.Select(p => ("Facts.Why." + p.Item1, p.Item2))]);
        Assert.Equal("/lang-nghe/15", tied.Location);
        var one = await Value("villages.tourism.since-2022", new DateOnly(2024, 1, 1));
        Assert.Equal((1m, FigureState.ConfirmedEarlier, null), (one.Value, one.State, one.ConfirmedOn));
        Assert.Contains("ít nhất", one.Coverage, StringComparison.Ordinal);

        Assert.Equal("/xac-nhan-so", (await officer.PostForm("/xac-nhan-so",
            [("What.Matter", "restorations"), ("What.From", "01/01/2022"), ("What.Through", "31/12/2022"), ("Why.Reason", "Rà soát"), .. paper.Select(p => ("Why." + p.Item1, p.Item2))])).Location);
        var none = await Value("villages.restored.traditional.since-2022", new DateOnly(2023, 6, 30));
        Assert.Equal((0m, new DateOnly(2022, 12, 31)), (none.Value, none.ConfirmedOn));
    }

    private Task<FigureValue> Value(string code, DateOnly day) => site.Do<FigureBook, FigureValue>(book => book.Value(code, AsOf.On(day), default));

    private Task<List<int>> Active(int year) => site.Read(db => db.VillagesAt(AsOf.On(new DateOnly(year, 12, 31))).Active().OrderBy(v => v.Number).Select(v => v.Number).ToListAsync());

    /// <param name="value">As it is typed: money in triệu đồng.</param>
    /// <param name="numbers">Of the villages; none for the area.</param>
    private async Task Enter(int year, string measure, decimal value, bool provisional, params int[] numbers)
    {
        var stored = YearlyMeasures.Find(measure)!.Stored(value)!.Value;
        var villages = await site.Read(db => db.Villages.Where(v => numbers.Contains(v.Number)).Select(v => (Guid?)v.Id).ToListAsync());
        Assert.Empty(await site.Do<IServiceProvider, Problems>(services =>
        {
            var db = services.GetRequiredService<AppDb>();
            db.AddRange((numbers.Length == 0 ? [null] : villages).Select(v => new YearlyFigure(measure, year, stored, v) { IsProvisional = provisional }.With(new Span(new DateOnly(year, 12, 31), Known.Year))));
            services.GetRequiredService<CurrentAct>().Begin(RegistryActs.EnterFigure, new ActReason("Báo cáo năm"));
            return db.Save(default);
        }));
    }

    private async Task<JsonElement> Json(params string[] args)
    {
        var (output, error) = (new StringWriter(), new StringWriter());
        Assert.Equal(0, await CommandLine.Run([.. args, "--json"], new Workplace(() => site.Database, output, error, site.Clock)));
        return JsonDocument.Parse(output.ToString()).RootElement;
    }
}
