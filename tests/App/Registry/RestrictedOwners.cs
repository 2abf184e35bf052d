using System.Net;
using LangNghe.Foundation.Personal;
using LangNghe.Foundation.Time;
using LangNghe.Foundation.Who;
using LangNghe.Persons.Book;
using LangNghe.Persons.Domain;
using LangNghe.Privacy.Domain;
using LangNghe.Registry;
using LangNghe.Registry.Domain;
using LangNghe.Registry.Villages;
using LangNghe.Tests.App.Harness;
using LangNghe.Tests.App.Privacy;
using Microsoft.EntityFrameworkCore;

namespace LangNghe.Tests.App.Registry;

/// <summary>An owner asked that their data be restricted: their establishment is still counted, and told, edited and exported nowhere.</summary>
public sealed class RestrictedOwners(Site site) : IClassFixture<Site>
{
    [Fact]
    public async Task Their_establishment_is_counted_and_shown_nowhere_until_it_is_released()
    {
        var (officer, row) = await Owned(14, "Phan Thị Khuất Nẻo", "0912555001", "8123456701");
        var seen = new[] { row.Url, $"/lang-nghe/14/co-so/{row.Id}/dinh-chinh" };
        Assert.All(await Task.WhenAll(seen.Select(url => officer.Get(url))), a => Assert.Contains("0912555001", a.Text, StringComparison.Ordinal));
        await officer.PostForm("/lang-nghe/14/co-so/moi", Facts("Phan Thị Còn Mở"));

        await Restrict(officer, row);
        Assert.All(await Task.WhenAll(Doors(14, row).Select(url => officer.Get(url))), a => Assert.Equal(HttpStatusCode.NotFound, a.Status));
        string[] places =
        [
            "/lang-nghe/14", "/co-so-san-xuat?lang=14", "/co-so-san-xuat?q=phan+thi", "/co-so-san-xuat/tai-ve.csv?lang=14", "/nhap-so-lieu/xuat/co-so-san-xuat.csv",
            $"/nhat-ky?muc={row.Subject}", "/nhat-ky?loai=establishment&muc=phan+thi", "/nhat-ky/tai-ve.csv", "/lang-nghe/14/lich-su",
        ];
        foreach (var place in places)
        {
            var there = await officer.Get(place);
            Assert.Equal((HttpStatusCode.OK, place), (there.Status, place));
            Assert.All(new[] { "Khuất Nẻo", "0912555001" }, words => Assert.DoesNotContain(words, there.Text, StringComparison.Ordinal));
        }

        foreach (var search in new[] { "khuat+neo", "0912555001", "8123456701" })
        {
            Assert.Contains("Không có cơ sở nào khớp", (await officer.Get($"/co-so-san-xuat?q={search}")).Words("main"), StringComparison.Ordinal);
        }

        Assert.DoesNotContain("8123456701", (await officer.Get("/co-so-san-xuat/tai-ve.csv?lang=14")).Text, StringComparison.Ordinal);
        Assert.Contains("2 cơ sở", (await officer.Get("/lang-nghe/14")).Words("section[aria-labelledby=phan-co-so] caption"), StringComparison.Ordinal);
        var list = await officer.Get("/co-so-san-xuat?lang=14");
        Assert.Contains("Không kể 1 cơ sở của người đang hạn chế", list.Words("caption"), StringComparison.Ordinal);
        Assert.Contains("Phan Thị Còn Mở", list.Words("tbody"), StringComparison.Ordinal);
        Assert.Contains("Không kể 1 cơ sở", (await officer.Get("/co-so-san-xuat/tai-ve.csv?lang=14")).Text, StringComparison.Ordinal);
        Assert.Contains(PersonalWords.Closed, (await officer.Get($"/nhat-ky?muc={row.Subject}")).Words("main"), StringComparison.Ordinal);

        Assert.Equal($"/nguoi/{row.PersonId}", (await officer.PostForm($"/nguoi/{row.PersonId}/go-han-che", ("Facts.Reason", "Đã giải quyết"))).Location);
        Assert.All(await Task.WhenAll(seen.Select(url => officer.Get(url))), a => Assert.Contains("0912555001", a.Text, StringComparison.Ordinal));
        Assert.Contains("Khuất Nẻo", (await officer.Get("/co-so-san-xuat?q=0912555001")).Words("tbody"), StringComparison.Ordinal);
        Assert.DoesNotContain("Không kể", (await officer.Get("/co-so-san-xuat?lang=14")).Words("caption"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_form_that_was_open_before_is_refused_and_so_is_a_proposal_that_waited()
    {
        const int Number = 16;
        var (officer, row) = await Owned(Number, "Phan Văn Đang Chờ", "0912555002", "8123456702");
        var representative = await site.SignedIn(Roles.VillageRepresentative, village: Number);
        var sent = await representative.PostForm($"/lang-nghe/{Number}/co-so/{row.Id}/dinh-chinh", ("Facts.Workers", "7"), ("Facts.Why.Reason", "Đếm lại"));
        Assert.Equal(row.Url, sent.Location);
        var forms = await Task.WhenAll(Doors(Number, row)[1..].Select(url => officer.Get(url)));

        await Restrict(officer, row);
        foreach (var (url, form) in Doors(Number, row)[1..].Zip(forms))
        {
            Assert.Equal(HttpStatusCode.NotFound, (await officer.PostAgain(form, url, ("Facts.Workers", "9"), ("Facts.From", "01/02/2025"), ("Facts.EndsOn", "01/02/2025"), ("Facts.Why.Reason", "Thử"))).Status);
        }

        var commune = await site.SignedIn(Roles.CommuneOfficer, await site.Read(db => db.VillagesAt(AsOf.On(TestClock.Today)).Where(v => v.Number == Number).Select(v => v.Profile.Facts.CommuneId).SingleAsync()));
        var proposal = await site.Read(db => db.Proposals.AsNoTracking().OrderByDescending(p => p.Id).FirstAsync());
        var shown = await commune.Get($"/de-nghi/{proposal.Id}");
        Assert.Contains(PersonDesk.Restricted, shown.Words(".gold-line"), StringComparison.Ordinal);
        Assert.Empty(shown.AllWords("section.proposed"));
        var refused = await commune.PostStraight("/de-nghi", $"/de-nghi/{proposal.Id}", ("Chosen", $"{proposal.Id}:{proposal.Version}"));
        Assert.Contains(PersonDesk.Restricted, refused.Words(".error-summary"), StringComparison.Ordinal);
        Assert.Null((await site.Read(db => db.Establishments.AsNoTracking().SingleAsync(e => e.Id == row.Id))).Workers);
    }

    [Fact]
    public async Task A_double_of_it_is_told_without_its_name()
    {
        var (officer, row) = await Owned(17, "Phan Thị Giấu Tên", "0912555003", "8123456703");
        await Restrict(officer, row);
        var told = (await officer.PostForm("/lang-nghe/18/co-so/moi", Facts("Cơ sở khác", ("Facts.Phone", "0912555003")))).Words(".error-summary");
        Assert.Contains("cùng số điện thoại, ở làng khác", told, StringComparison.Ordinal);
        Assert.DoesNotContain("Giấu Tên", told, StringComparison.Ordinal);
    }

    private async Task<(Visitor Officer, Establishment Row)> Owned(int village, string name, string phone, string number)
    {
        var officer = await site.Officer();
        await officer.PostForm($"/lang-nghe/{village}/co-so/moi", Facts(name, ("Facts.Phone", phone), ("Facts.RegistrationNumber", number)));
        var entered = await Standing(name);
        Assert.Equal(entered.Url, (await officer.PostForm($"/lang-nghe/{village}/co-so/{entered.Id}/chu", ("Facts.Who", PersonPick.New), ("Facts.Entered.Person.Name", name), ("Facts.Entered.Person.BirthYear", "1970"))).Location);
        return (officer, await Standing(name));
    }

    private static async Task Restrict(Visitor officer, Establishment row)
    {
        var request = await officer.Asks(row.PersonId!.Value, RequestKind.Restrict);
        Assert.Equal(request, (await officer.Takes(request, "thuc-hien", ("Facts.Note", "Theo đơn"))).Location);
    }

    private Task<Establishment> Standing(string name) => site.Read(db => db.Establishments.AsNoTracking().SingleAsync(e => e.Name == name && e.WithdrawnAt == null));

    private static string[] Doors(int number, Establishment row)
    {
        var door = $"/lang-nghe/{number}/co-so/{row.Id}";
        return [row.Url, $"{door}/thay-doi", $"{door}/dinh-chinh", $"{door}/ket-thuc", $"{door}/chu"];
    }

    private static (string, string)[] Facts(string name, params (string, string)[] more) =>
        [("Facts.Name", name), ("Facts.Kind", "Household"), ("Facts.From", "15/01/2020"), ("Facts.Why.Reason", "Khai báo của cơ sở"), .. more];
}
