using System.Net;
using LangNghe.Foundation.Personal;
using LangNghe.Foundation.Time;
using LangNghe.Foundation.Who;
using LangNghe.Registry;
using LangNghe.Registry.Domain;
using LangNghe.Registry.Villages;
using LangNghe.Tests.App.Harness;
using Microsoft.EntityFrameworkCore;

namespace LangNghe.Tests.App.Registry;

/// <summary>A representative corrects what the register says of the establishments of the own village: by proposals.</summary>
public sealed class EstablishmentsSeenByARepresentative(Site site) : IClassFixture<Site>
{
    private const int Number = 15;

    [Fact]
    public async Task The_page_leads_to_the_correction_which_goes_to_the_owner_and_is_seen_to_wait()
    {
        var (row, representative) = (await Entered("Hộ Vũ Thị Đúng", "0912444001"), await site.SignedIn(Roles.VillageRepresentative, village: Number));
        var page = await representative.Get(row.Url);
        var link = page.Page.QuerySelector("main p a[href$='/dinh-chinh']")!;
        Assert.Contains("như một đề nghị", link.ParentElement!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("0912444001", page.Text, StringComparison.Ordinal);

        var form = await representative.Get(link.GetAttribute("href")!);
        Assert.DoesNotContain("0912444001", form.Text, StringComparison.Ordinal);
        Assert.Contains("để trống thì số ấy giữ nguyên", form.Words("main form"), StringComparison.Ordinal);
        var sent = await representative.PostAgain(form, link.GetAttribute("href")!, ("Facts.Workers", "6"), ("Facts.Why.Reason", "Đếm lại"));
        Assert.Equal(row.Url, sent.Location);
        Assert.Null((await Standing("Hộ Vũ Thị Đúng")).Workers);
        Assert.Contains("1 đề nghị thay đổi về cơ sở này", (await representative.Get(row.Url)).Words(".gold-line"), StringComparison.Ordinal);
        var proposal = await site.Read(db => db.Proposals.AsNoTracking().Include(p => p.Cells).SingleAsync(p => p.RowId == row.Id));
        Assert.Equal(["Số lao động"], proposal.Cells.Select(c => c.Label));

        var commune = await Commune();
        Assert.Empty((await commune.Get(row.Url)).Page.QuerySelectorAll("main p a[href$='/dinh-chinh']"));
        Assert.Equal("/de-nghi", (await commune.PostStraight("/de-nghi", $"/de-nghi/{proposal.Id}", ("Chosen", $"{proposal.Id}:{proposal.Version}"))).Location);
        var right = await Standing("Hộ Vũ Thị Đúng");
        Assert.Equal((6, "0912444001"), (right.Workers!.Value, right.Phone));
        Assert.Empty((await representative.Get(row.Url)).AllWords(".gold-line"));
    }

    [Fact]
    public async Task The_cells_of_a_proposal_stand_in_the_order_of_the_form()
    {
        var representative = await site.SignedIn(Roles.VillageRepresentative, village: Number);
        await representative.PostForm($"/lang-nghe/{Number}/co-so/moi",
            ("Facts.Name", "Hộ theo thứ tự"), ("Facts.Kind", "Household"), ("Facts.Craft", "mây tre"), ("Facts.Address", "Xóm 2"), ("Facts.Workers", "3"), ("Facts.From", "01/01/2020"), ("Facts.Why.Reason", "Khai báo"));
        var proposal = await site.Read(db => db.Proposals.AsNoTracking().OrderByDescending(p => p.Id).FirstAsync());
        Assert.Equal(["Tên cơ sở", "Loại hình", "Nghề", "Địa chỉ", "Số lao động", "Từ"], (await representative.Get($"/de-nghi/{proposal.Id}")).AllWords("section.proposed h2"));
    }

    [Fact]
    public async Task A_phone_that_is_proposed_does_not_tell_the_old_one()
    {
        var (row, representative) = (await Entered("Hộ Vũ Thị Đổi Số", "0912444003"), await site.SignedIn(Roles.VillageRepresentative, village: Number));
        await representative.PostForm($"/lang-nghe/{Number}/co-so/{row.Id}/dinh-chinh", ("Facts.Phone", "0912444004"), ("Facts.Why.Reason", "Đổi số"));
        var proposal = await site.Read(db => db.Proposals.AsNoTracking().SingleAsync(p => p.RowId == row.Id));
        var page = await representative.Get($"/de-nghi/{proposal.Id}");
        Assert.Contains("0912444004", page.Words("section.proposed"), StringComparison.Ordinal);
        Assert.DoesNotContain("0912444003", page.Text, StringComparison.Ordinal);
        Assert.Contains("0912444003", (await (await site.Officer()).Get($"/de-nghi/{proposal.Id}")).Words("section.proposed"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_phone_is_told_and_finds_its_owner_only_for_who_may_read_it_who_proposed_it_and_who_decides()
    {
        var (row, representative) = (await Entered("Hộ Vũ Thị Hỏi Số", "0912444005"), await site.SignedIn(Roles.VillageRepresentative, village: Number));
        await representative.PostForm($"/lang-nghe/{Number}/co-so/{row.Id}/dinh-chinh", ("Facts.Phone", "0912444006"), ("Facts.Why.Reason", "Đổi số"));
        var proposal = await site.Read(db => db.Proposals.AsNoTracking().SingleAsync(p => p.RowId == row.Id));
        var (officer, ministry) = (await site.Officer(), await site.SignedIn(Roles.Ministry));
        foreach (var closed in new[] { false, true })
        {
            var page = await ministry.Get($"/de-nghi/{proposal.Id}");
            Assert.Equal(HttpStatusCode.OK, page.Status);
            Assert.DoesNotContain("091244400", page.Text, StringComparison.Ordinal);
            Assert.Contains(PersonalWords.Closed, page.Words("main"), StringComparison.Ordinal);
            Assert.All(await Task.WhenAll(new[] { officer, representative }.Select(w => w.Get($"/de-nghi/{proposal.Id}"))), a => Assert.Contains("0912444006", a.Words("main"), StringComparison.Ordinal));
            if (!closed)
            {
                await (await Commune()).PostStraight("/de-nghi", $"/de-nghi/{proposal.Id}", ("Chosen", $"{proposal.Id}:{proposal.Version}"));
            }
        }

        Assert.Contains("Vũ Thị Hỏi Số", (await officer.Get("/co-so-san-xuat?q=0912444006")).Words("tbody"), StringComparison.Ordinal);
        foreach (var who in new[] { representative, ministry })
        {
            Assert.DoesNotContain("Vũ Thị Hỏi Số", (await who.Get("/co-so-san-xuat?q=0912444006")).Text, StringComparison.Ordinal);
        }

        var told = (await representative.PostForm($"/lang-nghe/{Number}/co-so/moi", ("Facts.Name", "Hộ dò số"), ("Facts.Kind", "Household"), ("Facts.Phone", "0912444006"), ("Facts.From", "01/01/2020"), ("Facts.Why.Reason", "Khai báo"))).Words(".error-summary");
        Assert.Contains("cùng số điện thoại", told, StringComparison.Ordinal);
        Assert.DoesNotContain("Hỏi Số", told, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Those_of_another_village_are_not_there()
    {
        var row = await Entered("Hộ Vũ Văn Riêng", "0912444002");
        var other = await site.SignedIn(Roles.VillageRepresentative, village: Number + 1);
        foreach (var url in new[] { row.Url, $"/lang-nghe/{Number}/co-so/{row.Id}/dinh-chinh" })
        {
            Assert.Equal(HttpStatusCode.NotFound, (await other.Get(url)).Status);
        }
    }

    private async Task<Visitor> Commune() => await site.SignedIn(Roles.CommuneOfficer,
        await site.Read(db => db.VillagesAt(AsOf.On(TestClock.Today)).Where(v => v.Number == Number).Select(v => v.Profile.Facts.CommuneId).SingleAsync()));

    private async Task<Establishment> Entered(string name, string phone)
    {
        await (await site.Officer()).PostForm($"/lang-nghe/{Number}/co-so/moi",
            ("Facts.Name", name), ("Facts.Kind", "Household"), ("Facts.Phone", phone), ("Facts.From", "01/01/2020"), ("Facts.Why.Reason", "Khai báo"));
        return await Standing(name);
    }

    private Task<Establishment> Standing(string name) => site.Read(db => db.Establishments.AsNoTracking().SingleAsync(e => e.Name == name && e.WithdrawnAt == null));
}
