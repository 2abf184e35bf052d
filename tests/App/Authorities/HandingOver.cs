using System.Net;
using LangNghe.Access;
using LangNghe.Foundation.Text;
using LangNghe.Foundation.Time;
using LangNghe.Foundation.Who;
using LangNghe.Registry;
using LangNghe.Registry.Villages;
using LangNghe.Tests.App.Harness;
using LangNghe.Tests.App.Registry;
using Microsoft.EntityFrameworkCore;

namespace LangNghe.Tests.App.Authorities;

/// <summary>Who leaves hands over what is open in their name.</summary>
public sealed class HandingOver(Site site) : IClassFixture<Site>
{
    [Fact]
    public async Task What_somebody_sent_goes_to_who_takes_over_and_with_it_the_right_to_take_it_back()
    {
        const int Number = 14;
        var (administrator, commune) = (await site.SignedIn(Roles.Administrator), await Commune(Number));
        var (leaver, stayer, stranger) = (await site.Invited(Roles.CommuneOfficer, commune), await site.Invited(Roles.CommuneOfficer, commune), await site.Invited(Roles.CommuneOfficer, commune));
        await (await In(leaver)).Walk($"/lang-nghe/{Number}/dinh-chinh", [("What.Village.Name", "Tên đề nghị dở dang")], [("Why.Reason", "Bà con báo")]);
        var proposal = await site.Read(db => db.Proposals.AsNoTracking().OrderByDescending(p => p.Id).FirstAsync());

        var url = $"/quan-tri/tai-khoan/{await Account(leaver)}/ket-thuc";
        var page = await administrator.Get(url);
        Assert.Contains("Đề nghị đã gửi, còn chờ (1)", page.Words("main form"), StringComparison.Ordinal);
        var refused = await administrator.PostAgain(page, url, ("Facts.Reason", "Chuyển công tác"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Contains("Chọn người nhận bàn giao", refused.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await administrator.PostAgain(page, url, ("Facts.Reason", "Chuyển công tác"), ("Facts.ReceiverId", Guid.NewGuid().ToString()))).Status);
        Assert.Equal(HttpStatusCode.Redirect, (await administrator.PostAgain(page, url, ("Facts.Reason", "Chuyển công tác"), ("Facts.ReceiverId", (await Account(stayer)).ToString()))).Status);

        var heir = await In(stayer);
        Assert.Contains($"/de-nghi/{proposal.Id}", (await heir.Get("/de-nghi?xem=gui")).Text, StringComparison.Ordinal);
        Assert.Contains("Tên đề nghị dở dang", (await heir.Get($"/de-nghi/{proposal.Id}")).Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Forbidden, (await (await In(stranger)).PostStraight($"/de-nghi/{proposal.Id}?handler=TakeBack", "/tai-khoan", ("Decision.Version", "1"))).Status);
        Assert.Equal($"/de-nghi/{proposal.Id}", (await heir.PostForm($"/de-nghi/{proposal.Id}?handler=TakeBack")).Location);
        Assert.Equal(leaver, await site.Read(db => db.Accounts.Where(a => a.Id == proposal.ProposerId).Select(a => a.UserName).SingleAsync()));
    }

    [Fact]
    public async Task What_waits_for_somebodys_word_needs_a_receiver_who_can_give_it()
    {
        const int Number = 15;
        var administrator = await site.SignedIn(Roles.Administrator);
        var tourism = await site.OfficeOf(FieldOfWork.Tourism);
        var (leaver, colleague, elsewhere) = (await site.Invited(Roles.FieldOfficer, organisation: tourism), await site.Invited(Roles.FieldOfficer, organisation: tourism), await site.Invited(Roles.FieldOfficer, organisation: await site.OfficeOf(FieldOfWork.Finance)));
        var commune = await site.SignedIn(Roles.CommuneOfficer, await Commune(Number));
        await commune.PostForm($"/lang-nghe/{Number}/du-lich/moi", ("Facts.Tie", "Điểm chờ duyệt"), ("Facts.DecisionNumber", "12/QĐ-UBND"), ("Facts.Since", "01/02/2026"), ("Facts.SinceKnown", "Day"), ("Facts.Why.Reason", "Đã có quyết định"));

        var account = await Account(leaver);
        var role = await site.Read(db => db.RoleAssignments.Where(r => r.AccountId == account).Select(r => r.Id).SingleAsync());
        var url = $"/quan-tri/tai-khoan/{account}/vai-tro/{role}/ket-thuc";
        var page = await administrator.Get(url);
        Assert.Contains("Đề nghị chờ quyết định (1)", page.Words("main form"), StringComparison.Ordinal);
        var wrong = await administrator.PostAgain(page, url, ("Facts.Reason", "Nghỉ hưu"), ("Facts.ReceiverId", (await Account(elsewhere)).ToString()));
        Assert.Contains("không quyết định được 1 đề nghị", wrong.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, (await administrator.PostAgain(page, url, ("Facts.Reason", "Nghỉ hưu"), ("Facts.ReceiverId", (await Account(colleague)).ToString()))).Status);
    }

    [Fact]
    public async Task To_cut_somebody_off_at_once_nobody_need_be_waited_for()
    {
        const int Number = 16;
        var administrator = await site.SignedIn(Roles.Administrator);
        var leaver = await site.Invited(Roles.CommuneOfficer, await Commune(Number));
        var visitor = await In(leaver);
        await visitor.Walk($"/lang-nghe/{Number}/dinh-chinh", [("What.Village.Name", "Tên của người bị cắt quyền")], [("Why.Reason", "Bà con báo")]);
        Assert.Equal(HttpStatusCode.Redirect, (await administrator.PostForm($"/quan-tri/tai-khoan/{await Account(leaver)}/ket-thuc", ("Facts.AtOnce", "true"), ("Facts.LastDay", Vi.Day(TestClock.Today)), ("Facts.Reason", "Mất máy"))).Status);
        Assert.StartsWith("/dang-nhap", (await visitor.Get("/lang-nghe")).Location, StringComparison.Ordinal);
    }

    private async Task<Visitor> In(string name)
    {
        var visitor = site.Stranger();
        await visitor.PostForm("/dang-nhap", ("Name", name), ("Password", Site.Password));
        return visitor;
    }

    private Task<Guid> Account(string name) => site.Read(db => db.Accounts.Where(a => a.UserName == name).Select(a => a.Id).SingleAsync());

    private async Task<Guid> Commune(int number) => (await site.Read(db => db.VillagesAt(AsOf.On(TestClock.Today)).Where(v => v.Number == number).Select(v => v.Profile.Facts.CommuneId).SingleAsync()))!.Value;
}
