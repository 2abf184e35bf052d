using LangNghe.Foundation.Time;
using LangNghe.Foundation.Who;
using LangNghe.Registry.Villages;
using LangNghe.Tests.App.Harness;
using LangNghe.Tests.App.Intake;
using LangNghe.Tests.App.Registry;
using LangNghe.Tests.Books;
using Microsoft.EntityFrameworkCore;

namespace LangNghe.Tests.App.Plan;

/// <summary>The first page after the door: what waits for whom.</summary>
public sealed class TheDesk(Site site) : IClassFixture<Site>
{
    [Fact]
    public async Task Proposals_wait_for_who_decides_them_and_for_nobody_else()
    {
        var representative = await site.SignedIn(Roles.VillageRepresentative, village: 15);
        await representative.Walk("/lang-nghe/15/thay-doi", [("What.Day", "01/03/2026"), ("What.Village.Crafts", "dệt lụa, nhuộm")], ("Why.Reason", "làng xin sửa"));
        var commune = await site.Read(db => db.VillagesAt(AsOf.On(TestClock.Today)).Where(v => v.Number == 15).Select(v => v.Profile.Facts.CommuneId).SingleAsync());
        var waits = await Task.WhenAll(new[] { site.SignedIn(Roles.CommuneOfficer, commune), site.Officer() }.Select(async who => (await (await who).Get("/")).Words("main").Contains("đề nghị sửa chờ bạn quyết định", StringComparison.Ordinal)));
        Assert.Contains(true, waits);
        Assert.DoesNotContain("chờ bạn quyết định", (await (await site.SignedIn(Roles.Inspector)).Get("/")).Words("main"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_workbook_that_was_checked_waits_for_who_handed_it_in()
    {
        var officer = await site.Officer();
        await site.HandIn(officer, "so-lieu-nam", Xlsx.Of(["Số trong sổ", "Làng nghề", "Năm", "Tổng số lao động"], [20, null, 2011, 5]));
        Assert.Contains("1 tệp nhập đã kiểm tra", (await officer.Get("/")).Words("main"), StringComparison.Ordinal);
        Assert.DoesNotContain("tệp nhập", (await (await site.Officer()).Get("/")).Words("main"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("nam xang")]
    [InlineData("xã Nam Xang")]
    public async Task The_search_of_the_register_finds_who_lies_in_a_commune_of_the_chosen_map(string sought)
    {
        var officer = await site.Officer();
        var found = await officer.Get($"/lang-nghe?q={Uri.EscapeDataString(sought)}&don-vi=01/07/2025");
        Assert.DoesNotContain("0 làng nghề", found.Words("main"), StringComparison.Ordinal);
        Assert.Contains("xã Nam Xang", found.Words("tbody"), StringComparison.Ordinal);
    }
}
