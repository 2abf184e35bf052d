using LangNghe.Foundation.Acts;
using LangNghe.Foundation.Data;
using LangNghe.Foundation.Rules;
using LangNghe.Foundation.Time;
using LangNghe.Foundation.Who;
using LangNghe.Plan.Domain;
using LangNghe.Plan.Figures;
using LangNghe.Registry;
using LangNghe.Registry.Domain;
using LangNghe.Registry.Villages;
using LangNghe.Registry.Yearly;
using LangNghe.Tests.App.Harness;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LangNghe.Tests.App.Plan;

/// <summary>Establishments make a figure only for villages whose list is complete on the day; of the others the yearly figures stand.</summary>
public sealed class CountedFromLists(Site site) : IClassFixture<Site>
{
    private static readonly DateOnly _end = new(2023, 12, 31);

    private static readonly (string, string)[] _paper =
    [
        ("Facts.Why.Paper.Number", "12/BB-UBND"), ("Facts.Why.Paper.Kind", "Other"), ("Facts.Why.Paper.Title", "Biên bản rà soát danh sách cơ sở"), ("Facts.Why.Paper.Issuer", "Ủy ban nhân dân xã"), ("Facts.Why.Paper.IssuedOn", "05/01/2023"),
    ];

    [Fact]
    public async Task A_complete_list_counts_for_its_village_and_the_explanation_says_which_way_each_went()
    {
        var all = await Active();
        var listed = all[0];
        foreach (var measure in ListedMeasures.All)
        {
            await Enter(measure, 100, [.. all]);
        }

        var officer = await site.SignedIn(Roles.DepartmentOfficer);
        await Add(officer, listed, "Hộ một", "Household", "2");
        await Add(officer, listed, "Hộ hai", "Household", "3");
        await Add(officer, listed, "Công ty ba", "Enterprise", "10");
        await Add(officer, listed, "Tổ bốn", "CooperativeGroup", "4");
        Assert.Equal(100m * all.Count, (await Value("establishments.total", _end)).Value);

        var bare = await officer.PostForm($"/lang-nghe/{listed}/co-so/danh-sach-du", ("Facts.From", "10/01/2023"), ("Facts.Why.Reason", "Đã rà soát"));
        Assert.Contains("cần văn bản làm căn cứ", bare.Words(".error-summary"), StringComparison.Ordinal);
        Assert.Equal($"/lang-nghe/{listed}", (await officer.PostForm($"/lang-nghe/{listed}/co-so/danh-sach-du", [("Facts.From", "10/01/2023"), ("Facts.Why.Reason", "Đã rà soát"), .. _paper])).Location);

        var others = 100m * (all.Count - 1);
        Assert.Equal([others + 2, others + 1, others, others + 4, others + 19], [.. (await Values(_end)).Select(v => v.Value ?? -1)]);
        var value = await Value("establishments.total", _end);
        Assert.Equal(FigureState.Known, value.State);
        Assert.Contains($"1 làng đếm từ danh sách cơ sở đã đủ, {all.Count - 1} làng theo số liệu năm", value.Coverage, StringComparison.Ordinal);

        var whole = await site.Do<FigureExplainer, Explanation>(explain => explain.ExplainWhole(value, default));
        Assert.Equal(value.Value, whole.Rows.Sum(r => r.Row.Amount));
        var row = Assert.Single(whole.Rows, r => r.Marks(_end).Any(m => m.Contains("đếm từ danh sách cơ sở, đủ từ 10/01/2023", StringComparison.Ordinal)));
        Assert.Equal((listed, 4m, "12/BB-UBND"), (row.Row.Number!.Value, row.Row.Amount, row.Document!.Number));

        // What a page of all measures adds up is what each measure adds up alone.
        var together = await site.Do<YearTotals, IReadOnlyList<YearTotal>>(totals => totals.Read(2023, AsOf.On(_end), measure: null, default));
        foreach (var total in together)
        {
            Assert.Equal(Assert.Single(await site.Do<YearTotals, IReadOnlyList<YearTotal>>(totals => totals.Read(2023, AsOf.On(_end), total.Measure.Code, default))), total);
        }

        // Who enters the year is told, measure by measure, and led to the list of that day.
        var form = await officer.Get($"/lang-nghe/{listed}/so-lieu?nam=2023");
        Assert.NotNull(form.Page.QuerySelector($"form .gold-line a[href='/co-so-san-xuat?lang={listed}&tinh-den=31/12/2023']"));
        Assert.Equal(["đếm được 2 cơ sở", "đếm được 1 cơ sở", "đếm được 0 cơ sở", "đếm được 4 cơ sở", "đếm được 19 người"], [.. form.AllWords("form .hint").Where(h => h.Contains("Không được cộng", StringComparison.Ordinal)).Select(h => h[h.IndexOf("đếm", StringComparison.Ordinal)..^1])]);
        foreach (var url in new[] { $"/lang-nghe/{listed}/so-lieu?nam=2022", $"/lang-nghe/{all[1]}/so-lieu?nam=2023" })
        {
            Assert.DoesNotContain("Không được cộng", (await officer.Get(url)).Text, StringComparison.Ordinal);
        }

        // Of one establishment nobody knows the workers: they are no longer counted from the list, the establishments are.
        await Add(officer, listed, "Hộ chưa rõ lao động", "Household", "");
        Assert.Equal((others + 5, others + 100), ((await Value("establishments.total", _end)).Value, (await Value("workers.total", _end)).Value));

        var completion = await site.Read(db => db.ListCompletions.AsNoTracking().SingleAsync(c => c.WithdrawnAt == null));
        Assert.Contains("Danh sách được xác nhận đủ từ 10/01/2023", (await officer.Get($"/lang-nghe/{listed}")).Words("section[aria-labelledby=phan-co-so]"), StringComparison.Ordinal);
        await officer.PostForm($"/lang-nghe/{listed}/co-so/danh-sach-du/{completion.Id}/ket-thuc", ("Facts.EndsOn", "31/12/2023"), ("Facts.Why.Reason", "Không rà soát nữa"));
        Assert.Equal(others + 100, (await Value("establishments.total", _end)).Value);
    }

    private static async Task Add(Visitor officer, int village, string name, string kind, string workers) =>
        Assert.Equal($"/lang-nghe/{village}", (await officer.PostForm($"/lang-nghe/{village}/co-so/moi",
            ("Facts.Name", name), ("Facts.Kind", kind), ("Facts.Workers", workers), ("Facts.From", "01/01/2020"), ("Facts.Why.Reason", "Khai báo"))).Location);

    private async Task<IReadOnlyList<FigureValue>> Values(DateOnly day)
    {
        var values = new List<FigureValue>();
        foreach (var measure in ListedMeasures.All)
        {
            values.Add(await Value(measure, day));
        }

        return values;
    }

    private Task<FigureValue> Value(string code, DateOnly day) => site.Do<FigureBook, FigureValue>(book => book.Value(code, AsOf.On(day), default));

    private Task<List<int>> Active() => site.Read(db => db.VillagesAt(AsOf.On(_end)).Active().OrderBy(v => v.Number).Select(v => v.Number).ToListAsync());

    private async Task Enter(string measure, long value, int[] numbers)
    {
        var villages = await site.Read(db => db.Villages.Where(v => numbers.Contains(v.Number)).Select(v => (Guid?)v.Id).ToListAsync());
        Assert.Empty(await site.Do<IServiceProvider, Problems>(services =>
        {
            var db = services.GetRequiredService<AppDb>();
            db.AddRange(villages.Select(v => new YearlyFigure(measure, 2023, value, v).With(new Span(_end, Known.Year))));
            services.GetRequiredService<CurrentAct>().Begin(RegistryActs.EnterFigure, new ActReason("Báo cáo năm"));
            return db.Save(default);
        }));
    }
}
