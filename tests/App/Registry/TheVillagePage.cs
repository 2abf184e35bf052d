using System.Net;
using LangNghe.Foundation.Who;
using LangNghe.Tests.App.Harness;

namespace LangNghe.Tests.App.Registry;

/// <summary>Village 15 of the Plan: silk of Nha Xá.</summary>
public sealed class TheVillagePage(Site site) : IClassFixture<Site>
{
    private static readonly (string, string)[] _why = [("Why.Reason", "Theo hồ sơ")];

    private static readonly byte[] _pdf = "%PDF-1.4\n%âãÏÓ\n1 0 obj\n<<>>\nendobj\n"u8.ToArray();

    [Fact]
    public async Task It_tells_what_happened_newest_first_with_its_sources()
    {
        var page = await (await site.SignedIn(Roles.Inspector)).Get("/lang-nghe/15");
        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Equal("Dệt lụa Nha Xá", page.Heading);
        var items = page.AllWords("section[aria-labelledby=dong-thoi-gian] li");
        Assert.StartsWith("01/07/2025 Xã Mộc Hoàn nhập vào phường Duy Tân", items[0], StringComparison.Ordinal);
        Assert.Contains("1674/NQ-UBTVQH15", items[0], StringComparison.Ordinal);
        Assert.Contains("cần đối chiếu", items.Single(i => i.Contains("công nhận là làng nghề truyền thống", StringComparison.Ordinal)), StringComparison.Ordinal);
        Assert.All(items.Where(i => i.StartsWith("chậm nhất", StringComparison.Ordinal)), i => Assert.Contains("2986/KH-UBND", i, StringComparison.Ordinal));
        Assert.Contains("xác nhận lần cuối 31/12/2021", page.Words("aside dl.facts"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_place_is_shown_on_the_chosen_map_and_later_things_are_not_yet_there()
    {
        var page = await (await site.SignedIn(Roles.Inspector)).Get("/lang-nghe/15?tinh-den=31/12/2021&don-vi=31/12/2021");
        Assert.Contains("Xã Mộc Nam, thị xã Duy Tiên", page.Words("aside dl.facts"), StringComparison.Ordinal);
        Assert.DoesNotContain(page.AllWords("ol.line li"), i => i.Contains("Duy Tân", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_village_of_which_nothing_is_known_yet_has_no_empty_table()
    {
        var officer = await site.SignedIn(Roles.DepartmentOfficer);
        var made = await officer.PostForm("/lang-nghe/ghi-moi", ("What.Day", "01/03/2026"), ("What.Village.Name", "Làng chưa rõ hoạt động"), ("What.Village.Group", "Manufacture"), ("Why.Reason", "UBND xã đề nghị"));
        var section = (await officer.Get(made.Location!)).Page.QuerySelector("section[aria-labelledby=hoat-dong]")!;
        Assert.Null(section.QuerySelector("table"));
        Assert.Contains("Sổ chưa ghi tình trạng hoạt động", section.TextContent, StringComparison.Ordinal);
        Assert.NotNull((await officer.Get("/lang-nghe/15")).Page.QuerySelector("section[aria-labelledby=hoat-dong] table tbody tr"));
    }

    [Fact]
    public async Task A_split_commune_is_told_and_no_place_is_guessed()
    {
        var officer = await site.SignedIn(Roles.DepartmentOfficer);
        var waiting = (await officer.Get("/lang-nghe?xa=chua-ro&tinh-trang=operating")).Page.QuerySelectorAll("table.villages tbody a")
            .First(a => !a.TextContent.Contains("chưa nêu tên", StringComparison.Ordinal)).GetAttribute("href")!;
        var page = await officer.Get(waiting);
        Assert.Contains("chưa xác định xã", page.Words("aside dl.facts"), StringComparison.Ordinal);
        Assert.Contains("được chia", page.Words("ol.line"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Acts_are_offered_to_whom_they_are_open_and_off_on_another_day_with_the_reason()
    {
        var officer = await site.SignedIn(Roles.DepartmentOfficer);
        var today = await officer.Get("/lang-nghe/15");
        Assert.Contains(today.Page.QuerySelectorAll("a"), a => a.GetAttribute("href") == "/lang-nghe/15/thay-doi");
        var then = await officer.Get("/lang-nghe/15?tinh-den=31/12/2021");
        Assert.DoesNotContain(then.Page.QuerySelectorAll("a"), a => a.GetAttribute("href") == "/lang-nghe/15/thay-doi");
        Assert.Contains("ngày khác hôm nay", then.Words(".why-not"), StringComparison.Ordinal);
        Assert.DoesNotContain("/lang-nghe/15/thay-doi", (await (await site.SignedIn(Roles.Inspector)).Get("/lang-nghe/15")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Before_its_first_day_it_says_so()
    {
        var page = await (await site.SignedIn(Roles.Inspector)).Get("/lang-nghe/15?tinh-den=01/01/2020");
        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Contains("31/12/2021", page.Words(".empty"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_number_that_was_never_given_is_not_found() =>
        Assert.Equal(HttpStatusCode.NotFound, (await (await site.SignedIn(Roles.Inspector)).Get("/lang-nghe/9999")).Status);

    [Fact]
    public async Task A_file_is_attached_with_a_reason_and_stands_in_the_history()
    {
        var officer = await site.SignedIn(Roles.DepartmentOfficer);
        var refused = await officer.PostFile("/lang-nghe/16/dinh-kem", "Upload", "bang.pdf", _pdf);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        var wrong = await officer.PostFile("/lang-nghe/16/dinh-kem", "Upload", "bang.pdf", "MZ"u8.ToArray(), ("Reason", "Bằng công nhận"));
        Assert.Equal("#" + wrong.Page.QuerySelector("input[type=file]")!.Id, wrong.Page.QuerySelector(".error-summary a")!.GetAttribute("href"));
        Assert.Contains("Chỉ nhận tệp", wrong.Words("#Upload-error"), StringComparison.Ordinal);
        var done = await officer.PostFile("/lang-nghe/16/dinh-kem", "Upload", "bang.pdf", _pdf, ("Reason", "Bằng công nhận"));
        Assert.Equal("/lang-nghe/16", done.Location);
        var page = await officer.Get("/lang-nghe/16");
        var link = page.Page.QuerySelectorAll("section[aria-labelledby=tep] a").Single(a => a.TextContent == "bang.pdf").GetAttribute("href")!;
        Assert.Equal(_pdf, await officer.Download(link));
        Assert.Contains("Bằng công nhận", (await officer.Get("/lang-nghe/16/lich-su")).Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Forbidden, (await (await site.SignedIn(Roles.Inspector)).Get("/lang-nghe/16/dinh-kem")).Status);
    }

    [Fact]
    public async Task The_history_tells_from_what_to_what_in_words()
    {
        var page = await (await site.SignedIn(Roles.Inspector)).Get("/lang-nghe/15/lich-su");
        Assert.Contains("2986/KH-UBND", page.Text, StringComparison.Ordinal);
        Assert.Contains("Hồ sơ làng nghề: tên làng nghề", page.Words("ol.line"), StringComparison.Ordinal);
        Assert.Contains("xã Mộc Nam, thị xã Duy Tiên", page.Words("ol.line"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_journal_lists_acts_by_what_is_asked_and_is_closed_to_commune_officers()
    {
        var administrator = await site.SignedIn(Roles.Administrator);
        var seed = await administrator.Get("/nhat-ky?viec=registry.seed");
        Assert.Single(seed.AllWords("ol.line > li"));
        var ofOne = await administrator.Get("/nhat-ky?muc=15&viec=registry.seed");
        Assert.Equal(["Dệt lụa Nha Xá"], ofOne.AllWords("ol.line > li > p > a"));
        Assert.Contains("Không có việc nào", (await administrator.Get("/nhat-ky?den-ngay=01/01/2020")).Text, StringComparison.Ordinal);
        var unit = await site.Read(db => Task.FromResult(db.Set<Territory.Domain.UnitPeriod>().First(p => p.Name == "Duy Tân").UnitId));
        Assert.Equal(HttpStatusCode.Forbidden, (await (await site.SignedIn(Roles.CommuneOfficer, unit)).Get("/nhat-ky")).Status);
    }

    [Fact]
    public async Task A_correction_is_told_on_its_day_and_stands_in_the_history_from_what_to_what()
    {
        var officer = await site.Officer();
        Assert.Equal("/lang-nghe/17", (await officer.Walk("/lang-nghe/17/dinh-chinh", [("What.Village.Crafts", "rượu nếp")], _why)).Location);
        Assert.StartsWith($"09:00 02/03/2026 Đính chính", (await officer.Get("/lang-nghe/17")).AllWords("ol.line li")[0], StringComparison.Ordinal);
        var change = (await officer.Get("/lang-nghe/17/lich-su")).AllWords("ol.line li:first-child tbody tr");
        Assert.Contains("Hồ sơ làng nghề: nghề rượu rượu nếp", change);
    }

    [Fact]
    public async Task A_merged_number_leads_to_the_kept_one_for_good_and_a_retired_one_is_gone()
    {
        var officer = await site.Officer();
        Assert.Equal("/lang-nghe/20", (await officer.Walk("/lang-nghe/20/gop", [("What.KeptNumber", "21")], _why)).Location);
        var merged = await officer.Get("/lang-nghe/20");
        Assert.Equal((HttpStatusCode.PermanentRedirect, "/lang-nghe/21"), (merged.Status, merged.Location));
        await officer.Walk("/lang-nghe/22/xoa-so", [("What.WasNone", "true")], _why);
        Assert.Equal(HttpStatusCode.Gone, (await officer.Get("/lang-nghe/22")).Status);
    }

    [Fact]
    public async Task Traditional_crafts_have_a_list_of_their_own_and_say_when_it_is_empty() =>
        Assert.Contains("chưa có nghề truyền thống", (await (await site.SignedIn(Roles.Inspector)).Get("/nghe-truyen-thong")).Words(".empty"), StringComparison.Ordinal);
}
