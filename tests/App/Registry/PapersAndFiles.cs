using System.Net;
using System.Text;
using LangNghe.Foundation.Time;
using LangNghe.Foundation.Who;
using LangNghe.Law.Domain;
using LangNghe.Registry.Villages;
using LangNghe.Tests.App.Harness;
using Microsoft.EntityFrameworkCore;

namespace LangNghe.Tests.App.Registry;

/// <summary>Village 15 lies in one commune, village 25 in another.</summary>
public sealed class PapersAndFiles(Site site) : IClassFixture<Site>
{
    private static readonly (string, string)[] _why = [("Why.Reason", "Theo hồ sơ")];

    [Fact]
    public async Task A_paper_and_its_files_are_read_by_who_may_read_what_cites_it_and_by_nobody_else()
    {
        var (own, foreign) = (await OfficerOf(15), await OfficerOf(25));
        Assert.Equal("/lang-nghe/15", (await own.Walk("/lang-nghe/15/dinh-chinh", [("What.Village.Crafts", "dệt lụa tơ tằm")], Paper("77/TTr-UBND"))).Location);
        var id = await Document("77/TTr-UBND");
        Assert.Equal(HttpStatusCode.Redirect, (await own.PostFile($"/van-ban/{id}", "Upload", "to-trinh.pdf", Pdf("77"))).Status);
        var file = (await own.Get($"/van-ban/{id}")).Page.QuerySelector("#tep a")!.GetAttribute("href")!;

        foreach (var reader in new[] { own, await site.SignedIn(Roles.Inspector), await site.SignedIn(Roles.Administrator), await site.Officer() })
        {
            Assert.Equal(HttpStatusCode.OK, (await reader.Get($"/van-ban/{id}")).Status);
            Assert.Equal(Pdf("77"), await reader.Download(file));
            Assert.Contains("77/TTr-UBND", (await reader.Search("/van-ban", ("Số, trích yếu", "77/TTr"))).Words("table"), StringComparison.Ordinal);
        }

        Assert.Equal(HttpStatusCode.NotFound, (await foreign.Get($"/van-ban/{id}")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await foreign.Get(file)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await foreign.PostStraight($"/van-ban/{id}", "/van-ban/ghi-moi")).Status);
        Assert.DoesNotContain("77/TTr-UBND", (await foreign.Get("/van-ban?tim=77/TTr")).Words("main table"), StringComparison.Ordinal);
        foreach (var url in new[] { $"/van-ban/{id}", file, "/van-ban" })
        {
            Assert.StartsWith("/dang-nhap", (await site.Stranger().Get(url)).Location, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task The_paper_of_another_commune_is_neither_offered_nor_taken_as_grounds()
    {
        var (own, foreign) = (await OfficerOf(15), await OfficerOf(25));
        await own.Walk("/lang-nghe/15/hoat-dong", [("What.State", "Ceased"), ("What.Day", "01/02/2026"), ("What.Reason", "Thôi")], Paper("78/TTr-UBND"));
        await own.PostForm("/van-ban/ghi-moi", Registered("78a/BC-UBND"));
        var hidden = await Document("78a/BC-UBND");
        var choices = await foreign.Get("/lang-nghe/25/ocop/moi");
        Assert.DoesNotContain("78a/BC-UBND", choices.Words("select[name='Facts.Why.DocumentId']"), StringComparison.Ordinal);
        Assert.Contains("52/2018", choices.Words("select[name='Facts.Why.DocumentId']"), StringComparison.Ordinal);
        Assert.Contains("78a/BC-UBND", (await own.Get("/lang-nghe/15/ocop/moi")).Words("select[name='Facts.Why.DocumentId']"), StringComparison.Ordinal);
        var refused = await foreign.Walk("/lang-nghe/25/dinh-chinh", [("What.Village.Crafts", "sừng")], [.. _why, ("Why.DocumentId", $"{hidden}")]);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Contains("không còn trong danh sách", refused.Words(".error-summary"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_paper_that_nothing_cites_yet_is_read_by_who_registered_it()
    {
        var (own, foreign) = (await OfficerOf(15), await OfficerOf(25));
        var url = (await own.PostForm("/van-ban/ghi-moi", Registered("79/BC-UBND"))).Location!;
        Assert.Equal(HttpStatusCode.OK, (await own.Get(url)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await foreign.Get(url)).Status);
        var twice = await foreign.PostForm("/van-ban/ghi-moi", Registered("79/BC-UBND"));
        Assert.Contains("ở một địa bàn khác", twice.Words(".error-summary"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Law_is_open_to_all_who_signed_in_and_only_who_writes_for_the_whole_area_attaches_to_it()
    {
        var law = await site.Read(db => db.Set<Document>().Where(d => d.Number == "52/2018/NĐ-CP").Select(d => d.Id).SingleAsync());
        var commune = await OfficerOf(15);
        var page = await commune.Get($"/van-ban/{law}");
        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Null(page.Page.QuerySelector("input[type=file]"));
        Assert.Equal(HttpStatusCode.Forbidden, (await commune.PostStraight($"/van-ban/{law}", "/van-ban/ghi-moi")).Status);
        var officer = await site.Officer();
        Assert.Equal(HttpStatusCode.Redirect, (await officer.PostFile($"/van-ban/{law}", "Upload", "nd-52.pdf", Pdf("52"))).Status);
        Assert.Equal(Pdf("52"), await commune.Download((await commune.Get($"/van-ban/{law}")).Page.QuerySelector("#tep a")!.GetAttribute("href")!));
    }

    [Fact]
    public async Task A_file_is_attached_to_a_record_and_stays_with_it_when_the_record_is_written_again()
    {
        var officer = await site.Officer();
        await officer.PostForm("/lang-nghe/17/ocop/moi", ("Facts.ProductName", "Rượu Vọc"), ("Facts.Group", "Hàng thủ công mỹ nghệ"), ("Facts.Score", "69,5"), ("Facts.GradedBy", "Ủy ban nhân dân cấp huyện"),
            ("Facts.DecisionNumber", "12/QĐ-UBND"), ("Facts.IssuedOn", "15/03/2024"), ("Facts.Why.Reason", "Theo hồ sơ phân hạng"));
        var links = (await officer.Get("/lang-nghe/17")).Page.QuerySelectorAll("section[aria-labelledby=phan-ocop] tr").Last(r => r.TextContent.Contains("Rượu Vọc", StringComparison.Ordinal))
            .QuerySelectorAll("a").Select(a => a.GetAttribute("href")!).ToList();
        var door = links.Single(h => h.Contains("dinh-kem?muc=", StringComparison.Ordinal));
        Assert.Contains("Phân hạng OCOP", (await officer.Get(door)).Words("form dl"), StringComparison.Ordinal);
        Assert.Equal("/lang-nghe/17", (await officer.PostFile(door, "Upload", "giay-chung-nhan.pdf", Pdf("ocop"), ("Reason", "Giấy chứng nhận"))).Location);
        var page = await officer.Get("/lang-nghe/17");
        Assert.Contains("giay-chung-nhan.pdf", page.Words("section[aria-labelledby=phan-ocop]"), StringComparison.Ordinal);
        Assert.DoesNotContain("giay-chung-nhan.pdf", page.Words("section[aria-labelledby=tep]"), StringComparison.Ordinal);

        await officer.PostForm(links.Single(h => h.EndsWith("/ket-thuc", StringComparison.Ordinal)), ("Facts.EndsOn", "01/02/2026"), ("Facts.DecisionNumber", "13/QĐ-UBND"), ("Facts.Why.Reason", "Thu hồi"));
        var after = await officer.Get("/lang-nghe/17");
        Assert.Contains("Đã hết", after.Words("section[aria-labelledby=phan-ocop] details"), StringComparison.Ordinal);
        var link = after.Page.QuerySelectorAll("section[aria-labelledby=phan-ocop] a").Single(a => a.TextContent == "giay-chung-nhan.pdf").GetAttribute("href")!;
        Assert.Equal(Pdf("ocop"), await (await site.SignedIn(Roles.Inspector)).Download(link));
        Assert.Equal(HttpStatusCode.NotFound, (await (await OfficerOf(25)).Get(link)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await officer.Get(door)).Status);
    }

    [Fact]
    public async Task A_recognition_that_is_corrected_keeps_its_file()
    {
        var officer = await site.Officer();
        var door = Door(await officer.Get("/lang-nghe/18"), "cong-nhan");
        await officer.PostFile(door, "Upload", "bang.pdf", Pdf("bang"), ("Reason", "Bằng công nhận"));
        var id = door.Split('=')[^1];
        Assert.Equal("/lang-nghe/18", (await officer.Walk($"/lang-nghe/18/dinh-chinh/cong-nhan/{id}", [("What.DecisionNumber", "1200/QĐ-UBND")], _why)).Location);
        var page = await officer.Get("/lang-nghe/18");
        Assert.Contains("bang.pdf", page.Words("section[aria-labelledby=cong-nhan]"), StringComparison.Ordinal);
        Assert.NotEqual(door, Door(page, "cong-nhan"));
    }

    [Fact]
    public async Task A_file_is_attached_to_an_act_in_the_history()
    {
        var officer = await site.Officer();
        await officer.Walk("/lang-nghe/19/dinh-chinh", [("What.Village.Crafts", "thêu")], _why);
        var door = (await officer.Get("/lang-nghe/19/lich-su")).Page.QuerySelectorAll("ol.line a").First(a => a.GetAttribute("href")!.Contains("viec=", StringComparison.Ordinal)).GetAttribute("href")!;
        Assert.Equal("/lang-nghe/19/lich-su", (await officer.PostFile(door, "Upload", "bien-ban.pdf", Pdf("act"), ("Reason", "Biên bản"))).Location);
        var history = await officer.Get("/lang-nghe/19/lich-su");
        Assert.Equal(2, history.AllWords("ol.line > li").Count(i => i.Contains("bien-ban.pdf", StringComparison.Ordinal) && !i.Contains("Nạp", StringComparison.Ordinal)));
        Assert.Contains("bien-ban.pdf", (await (await OfficerOf(19)).Get("/lang-nghe/19/lich-su")).Words("ol.line"), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await officer.Get(door.Replace("/19/", "/18/", StringComparison.Ordinal))).Status);
    }

    [Fact]
    public async Task A_merged_village_takes_its_files_along_and_each_of_its_addresses_leads_to_the_kept_one()
    {
        var (officer, foreign) = (await site.Officer(), await OfficerOf(25));
        await officer.PostFile("/lang-nghe/9/dinh-kem", "Upload", "lang-9.pdf", Pdf("9"), ("Reason", "Hồ sơ"));
        await officer.PostFile(Door(await officer.Get("/lang-nghe/9"), "cong-nhan"), "Upload", "bang-9.pdf", Pdf("bang 9"), ("Reason", "Bằng"));
        var was = (await officer.Get("/lang-nghe/9")).Page.QuerySelectorAll("a[href^='/tep/']").Select(a => a.GetAttribute("href")!).ToList();
        Assert.Equal(2, was.Count);
        Assert.Equal("/lang-nghe/9", (await officer.Walk("/lang-nghe/9/gop", [("What.KeptNumber", "10")], _why)).Location);

        Assert.Equal(["bang-9.pdf", "lang-9.pdf"], (await officer.Get("/lang-nghe/10")).AllWords("section[aria-labelledby=tep] a").Where(n => n.EndsWith(".pdf", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
        var inspector = await site.SignedIn(Roles.Inspector);
        foreach (var file in was)
        {
            Assert.NotEmpty(await inspector.Download(file));
            Assert.Equal(HttpStatusCode.NotFound, (await foreign.Get(file)).Status);
        }

        foreach (var (asked, given) in new[] { ("", ""), ("/lich-su", "/lich-su"), ("/lich-su?tinh-den=31/12/2021", "/lich-su?tinh-den=31%2F12%2F2021"), ("/dinh-chinh", ""), ("/dinh-kem", ""), ("/ocop/moi", "") })
        {
            var answer = await officer.Get("/lang-nghe/9" + asked);
            Assert.Equal((HttpStatusCode.PermanentRedirect, "/lang-nghe/10" + given), (answer.Status, answer.Location));
        }

        Assert.Equal(HttpStatusCode.Gone, (await officer.PostStraight("/lang-nghe/9/dinh-chinh", "/lang-nghe/10/dinh-chinh", ("Form.To", "Why"))).Status);
        Assert.Equal(HttpStatusCode.PermanentRedirect, (await (await OfficerOf(10)).Get("/lang-nghe/9/lich-su")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await foreign.Get("/lang-nghe/9")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await foreign.Get("/lang-nghe/9/lich-su")).Status);
    }

    [Fact]
    public async Task A_retired_village_is_gone_at_each_address_and_its_file_is_read_through_the_journal()
    {
        var (officer, own, foreign) = (await site.Officer(), await OfficerOf(12), await OfficerOf(25));
        await officer.PostFile("/lang-nghe/12/dinh-kem", "Upload", "lang-12.pdf", Pdf("12"), ("Reason", "Hồ sơ"));
        var file = (await officer.Get("/lang-nghe/12")).Page.QuerySelector("a[href^='/tep/']")!.GetAttribute("href")!;
        await officer.Walk("/lang-nghe/12/xoa-so", [("What.WasNone", "true")], _why);

        foreach (var url in new[] { "/lang-nghe/12", "/lang-nghe/12/lich-su", "/lang-nghe/12/dinh-kem", "/lang-nghe/12/ocop/moi" })
        {
            Assert.Equal(HttpStatusCode.Gone, (await officer.Get(url)).Status);
            Assert.Equal(HttpStatusCode.Gone, (await own.Get(url)).Status);
            Assert.Equal(HttpStatusCode.NotFound, (await foreign.Get(url)).Status);
        }

        var inspector = await site.SignedIn(Roles.Inspector);
        Assert.Contains(file, (await inspector.Get("/nhat-ky?viec=law.file.attach")).Page.QuerySelectorAll("ol.line a").Select(a => a.GetAttribute("href")));
        Assert.Equal(Pdf("12"), await inspector.Download(file));
        Assert.Equal(HttpStatusCode.NotFound, (await own.Get(file)).Status);
    }

    [Theory]
    [InlineData("/lang-nghe/11/dinh-kem")]
    [InlineData("/lang-nghe/11/dinh-chinh")]
    public async Task On_another_day_than_today_a_form_is_closed_and_says_why(string url)
    {
        var page = await (await site.Officer()).Get(url + "?tinh-den=31/12/2021");
        Assert.Contains("ngày khác hôm nay", page.Words(".empty"), StringComparison.Ordinal);
        Assert.Contains("tính đến 31/12/2021", page.Words(".gold-line"), StringComparison.Ordinal);
        Assert.NotNull(page.Page.QuerySelector("form.as-of"));
        Assert.Null(page.Page.QuerySelector("main form[method=post]"));
    }

    [Fact]
    public async Task On_another_day_than_today_no_file_is_attached()
    {
        var refused = await (await site.Officer()).PostStraight("/lang-nghe/11/dinh-kem?tinh-den=31/12/2021", "/lang-nghe/11/dinh-kem", ("Reason", "Hồ sơ"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Contains("ngày khác hôm nay", refused.Words(".error-summary"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_unit_and_an_indicator_show_the_acts_about_them()
    {
        var unit = await site.Read(db => Task.FromResult(db.Set<Territory.Domain.UnitPeriod>().First(p => p.Name == "Duy Tân").UnitId));
        var page = await (await OfficerOf(25)).Get($"/don-vi-hanh-chinh/{unit}");
        Assert.Contains("Nạp đơn vị hành chính", page.Words("section[aria-labelledby=phan-lich-su]"), StringComparison.Ordinal);
        Assert.Contains("Duy Tân", page.Words("section[aria-labelledby=phan-lich-su] table"), StringComparison.Ordinal);

        var defined = await (await site.Officer()).PostForm("/ke-hoach/chi-so", ("Facts.Label", "Hộ một làng"), ("Facts.Unit", "hộ"), ("Facts.Formula", "villages.recognised.total * 2"), ("Facts.Reason", "Báo cáo của Sở"));
        var history = (await (await OfficerOf(25)).Get(defined.Location!)).Words("section[aria-labelledby=lich-su]");
        Assert.Contains("Báo cáo của Sở", history, StringComparison.Ordinal);
        Assert.Contains("Chỉ số: công thức", history, StringComparison.Ordinal);
    }

    private static string Door(Answer page, string section) =>
        page.Page.QuerySelectorAll($"section[aria-labelledby={section}] a").Select(a => a.GetAttribute("href")!).First(h => h.Contains("dinh-kem?muc=", StringComparison.Ordinal));

    private static byte[] Pdf(string what) => Encoding.UTF8.GetBytes($"%PDF-1.4\n{what}");

    private static (string, string)[] Paper(string number) =>
    [
        .. _why, ("Why.Paper.Number", number), ("Why.Paper.Kind", "Other"), ("Why.Paper.Title", "Tờ trình"), ("Why.Paper.Issuer", "UBND xã"), ("Why.Paper.IssuedOn", "01/03/2026"),
    ];

    private static (string, string)[] Registered(string number) =>
        [("Facts.Number", number), ("Facts.Kind", "Other"), ("Facts.Title", "Báo cáo"), ("Facts.Issuer", "UBND xã"), ("Facts.IssuedOn", "01/03/2026")];

    private Task<Guid> Document(string number) => site.Read(db => db.Set<Document>().Where(d => d.Number == number).Select(d => d.Id).SingleAsync());

    private async Task<Visitor> OfficerOf(int number) => await site.SignedIn(Roles.CommuneOfficer, await site.Read(db =>
        db.VillagesAt(AsOf.On(new DateOnly(2022, 1, 1))).Where(v => v.Number == number).Select(v => v.Profile.Facts.CommuneId).SingleAsync()));
}
