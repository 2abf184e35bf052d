using System.Net;
using LangNghe.Foundation.Data;
using LangNghe.Foundation.Time;
using LangNghe.Foundation.Who;
using LangNghe.Plan.Figures;
using LangNghe.Products;
using LangNghe.Registry.Domain;
using LangNghe.Registry.Villages;
using LangNghe.Tests.App.Harness;
using Microsoft.EntityFrameworkCore;

namespace LangNghe.Tests.App.Products;

public sealed class RecordsOfProducts(Site site) : IClassFixture<Site>
{
    [Fact]
    public async Task A_grading_counts_for_36_months_and_then_drops_out()
    {
        var officer = await site.SignedIn(Roles.DepartmentOfficer);
        var done = await officer.PostForm("/lang-nghe/15/ocop/moi", Grading("15/03/2024"));
        Assert.Equal("/lang-nghe/15", done.Location);

        Assert.Equal([true, true, false], await Graded(15, "2024-03-15", "2027-03-15", "2027-03-16"));
        var act = await site.Read(db => db.Acts.Where(a => a.Kind == "products.ocop.grade").OrderByDescending(a => a.At).FirstAsync());
        Assert.Equal(("Theo hồ sơ phân hạng", "Quyết định 12/QĐ-UBND"), (act.Reason, act.DocumentText));
        Assert.Contains("Lụa Nha Xá", (await officer.Get("/lang-nghe/15")).Words("section[aria-labelledby=phan-ocop]"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_wrong_grader_is_refused_and_everything_typed_is_kept()
    {
        var officer = await site.SignedIn(Roles.DepartmentOfficer);
        var refused = await officer.PostForm("/lang-nghe/17/ocop/moi", Grading("06/07/2025"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Contains("Ủy ban nhân dân cấp tỉnh phân hạng", refused.Words(".error-summary"), StringComparison.Ordinal);
        Assert.Equal(("Lụa Nha Xá", "69,5"), (refused.Page.QuerySelector("#Facts_ProductName")!.GetAttribute("value"), refused.Page.QuerySelector("#Facts_Score")!.GetAttribute("value")));
    }

    [Fact]
    public async Task An_ip_right_is_entered_renewed_and_ended()
    {
        var officer = await site.SignedIn(Roles.DepartmentOfficer);
        await officer.PostForm("/lang-nghe/24/so-huu-tri-tue/moi",
            ("Facts.Kind", "CollectiveMark"), ("Facts.ProductName", "Dệt Đại Hoàng"), ("Facts.FiledOn", "15/03/2016"), ("Facts.GrantedOn", "01/06/2022"), ("Facts.Why.Reason", "Tra cứu văn bằng"));
        Assert.Equal([false, true, true, false], await Protected(24, "2022-05-31", "2022-06-01", "2026-03-15", "2026-03-16"));

        await officer.PostForm($"/lang-nghe/24/so-huu-tri-tue/{await Right(24)}/gia-han", ("Facts.RenewedOn", "10/01/2026"), ("Facts.DecisionNumber", "77/QĐ-SHTT"), ("Facts.Why.Reason", "Gia hạn"));
        Assert.Equal([true, false], await Protected(24, "2036-03-15", "2036-03-16"));

        await officer.PostForm($"/lang-nghe/24/so-huu-tri-tue/{await Right(24)}/ket-thuc", ("Facts.EndsOn", "01/02/2026"), ("Facts.DecisionNumber", "80/QĐ-SHTT"), ("Facts.Why.Reason", "Chủ sở hữu từ bỏ"));
        Assert.Equal([true, false], await Protected(24, "2026-01-31", "2026-02-01"));
        Assert.Equal(["products.ip.end", "products.ip.register", "products.ip.renew"], await ActsOn(24, "products.ip."));
    }

    [Fact]
    public async Task The_same_form_sent_again_enters_no_second_grading()
    {
        var officer = await site.SignedIn(Roles.DepartmentOfficer);
        (string, string)[] same = [.. Grading("15/03/2024").Select(f => f.Item1 == "Facts.DecisionNumber" ? (f.Item1, "55/QĐ-UBND") : f)];
        Assert.Equal("/lang-nghe/19", (await officer.PostForm("/lang-nghe/19/ocop/moi", same)).Location);
        var refused = await officer.PostForm("/lang-nghe/19/ocop/moi", same);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Contains("Quyết định này đã ghi cho sản phẩm ấy: Lụa Nha Xá, 3 sao, từ 15/03/2024", refused.Words("#Facts_DecisionNumber-error"), StringComparison.Ordinal);
        Assert.Equal(1, await site.Read(db => db.OcopGradings.CountAsync(g => g.DecisionNumber == "55/QĐ-UBND")));
    }

    [Theory]
    [InlineData("CertificateNumber", "4-0123456-000")]
    [InlineData("ApplicationNumber", "4-2016-00077")]
    [InlineData("ProductName", "Dệt không số")]
    public async Task The_same_right_is_not_entered_twice(string field, string value)
    {
        var officer = await site.SignedIn(Roles.DepartmentOfficer);
        (string, string)[] same =
        [
            ("Facts.Kind", "CollectiveMark"), ("Facts.ProductName", "Dệt không số"), ("Facts.FiledOn", "15/03/2016"), ("Facts.GrantedOn", "01/06/2017"), ("Facts.Why.Reason", "Tra cứu văn bằng"),
            .. field == "ProductName" ? [] : new[] { ($"Facts.{field}", value) },
        ];
        Assert.Equal("/lang-nghe/20", (await officer.PostForm("/lang-nghe/20/so-huu-tri-tue/moi", same)).Location);
        var refused = await officer.PostForm("/lang-nghe/20/so-huu-tri-tue/moi", same);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Contains("Nhãn hiệu tập thể “Dệt không số”, từ 01/06/2017", refused.Words($"#Facts_{field}-error"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_the_Plan_attests_is_verified_by_a_correction()
    {
        var officer = await site.SignedIn(Roles.DepartmentOfficer);
        var url = $"/lang-nghe/14/so-huu-tri-tue/{await Right(14)}/dinh-chinh";
        await officer.PostForm(url, ("Facts.Kind", "CollectiveMark"), ("Facts.ProductName", "Trống Đọi Tam"), ("Facts.FiledOn", "15/03/2018"), ("Facts.GrantedOn", "01/06/2019"), ("Facts.Why.Reason", "Đã tra cứu văn bằng"));

        Assert.Equal([true, true], await Protected(14, "2021-12-31", "2026-01-01"));
        Assert.Equal(HttpStatusCode.NotFound, (await officer.Get(url)).Status);
    }

    [Fact]
    public async Task A_correction_that_still_knows_no_days_keeps_the_figure_of_the_Plan()
    {
        var officer = await site.SignedIn(Roles.DepartmentOfficer);
        var baseline = await WithIp(new DateOnly(2021, 12, 31));
        var id = await Right(16);
        Assert.Equal("/lang-nghe/16", (await officer.PostForm($"/lang-nghe/16/so-huu-tri-tue/{id}/dinh-chinh",
            ("Facts.Kind", "CollectiveMark"), ("Facts.ProductName", "Mây tre đan"), ("Facts.AttestedOn", "01/03/2026"), ("Facts.Why.Reason", "Sở Khoa học và Công nghệ xác nhận"))).Location);
        Assert.Equal(baseline, await WithIp(new DateOnly(2021, 12, 31)));
        Assert.Equal([true, true, false], await Protected(16, "2021-12-31", "2026-03-01", "2026-03-02"));

        Task<decimal?> WithIp(DateOnly day) => site.Do<FigureBook, decimal?>(async book => (await book.Value("villages.active.with-ip", AsOf.On(day), default)).Value);
    }

    [Fact]
    public async Task Neither_an_inspector_nor_an_officer_of_another_commune_gets_in()
    {
        Assert.Equal(HttpStatusCode.Forbidden, (await (await site.SignedIn(Roles.Inspector)).Get("/lang-nghe/15/ocop/moi")).Status);
        var elsewhere = await site.Read(db => Commune(db, 25));
        var stranger = await site.SignedIn(Roles.CommuneOfficer, elsewhere);
        Assert.Equal(HttpStatusCode.NotFound, (await stranger.Get("/lang-nghe/15/ocop/moi")).Status);
        Assert.Equal(HttpStatusCode.OK, (await stranger.Get("/lang-nghe/25/ocop/moi")).Status);
    }

    [Fact]
    public async Task On_another_day_than_today_nothing_is_written()
    {
        var officer = await site.SignedIn(Roles.DepartmentOfficer);
        var shown = await officer.Get("/lang-nghe/18/ocop/moi?tinh-den=31/12/2021");
        Assert.Contains("ngày khác hôm nay", shown.Words(".empty"), StringComparison.Ordinal);
        Assert.Empty(shown.AllWords("main form[method=post]"));
        Assert.Contains("tính đến 31/12/2021", shown.Words(".gold-line"), StringComparison.Ordinal);
        var refused = await officer.PostStraight("/lang-nghe/18/ocop/moi?tinh-den=31/12/2021", "/lang-nghe/18/ocop/moi", Grading("15/03/2024"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Contains("ngày khác hôm nay", refused.Words(".error-summary"), StringComparison.Ordinal);
        Assert.Equal([false], await Graded(18, "2024-03-15"));
    }

    [Theory]
    [InlineData("ip=cho-xac-minh")]
    [InlineData("ip=khong")]
    [InlineData("ip=co")]
    [InlineData("ocop=3")]
    [InlineData("ocop=cho-xac-minh")]
    [InlineData("ocop=khong")]
    public async Task The_list_filters_by_products(string query) =>
        Assert.Equal(HttpStatusCode.OK, (await (await site.SignedIn(Roles.Inspector)).Get($"/lang-nghe?{query}")).Status);

    private static (string, string)[] Grading(string issued) =>
    [
        ("Facts.ProductName", "Lụa Nha Xá"), ("Facts.Group", "Hàng thủ công mỹ nghệ"), ("Facts.Score", "69,5"), ("Facts.GradedBy", "Ủy ban nhân dân cấp huyện"),
        ("Facts.DecisionNumber", "12/QĐ-UBND"), ("Facts.IssuedOn", issued), ("Facts.Why.Reason", "Theo hồ sơ phân hạng"),
    ];

    private Task<List<bool>> Graded(int number, params string[] days) => On(days, (db, asOf) => db.VillagesAt(asOf).WithOcop(db, asOf, 3), number);

    private Task<List<bool>> Protected(int number, params string[] days) => On(days, (db, asOf) => db.VillagesAt(asOf).WithIp(db, asOf), number);

    private async Task<List<bool>> On(string[] days, Func<AppDb, AsOf, IQueryable<VillageAt>> villages, int number)
    {
        var found = new List<bool>();
        foreach (var day in days)
        {
            found.Add(await site.Read(db => villages(db, AsOf.On(DateOnly.Parse(day))).AnyAsync(v => v.Number == number)));
        }

        return found;
    }

    private Task<Guid> Right(int number) => site.Read(db =>
        db.IpRights.Where(r => r.WithdrawnAt == null && db.Set<Village>().Any(v => v.Id == r.VillageId && v.Number == number)).Select(r => r.Id).SingleAsync());

    private Task<List<string>> ActsOn(int number, string prefix) => site.Read(async db =>
    {
        var id = await db.Set<Village>().Where(v => v.Number == number).Select(v => v.Id).SingleAsync();
        return await db.ActsAbout(Village.SubjectOf(id)).Where(a => a.Kind.StartsWith(prefix)).Select(a => a.Kind).OrderBy(k => k).ToListAsync();
    });

    private static async Task<Guid?> Commune(AppDb db, int number) =>
        await db.VillagesAt(AsOf.On(new DateOnly(2022, 1, 1))).Where(v => v.Number == number).Select(v => v.Profile.Facts.CommuneId).SingleAsync();
}
