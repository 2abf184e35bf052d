using System.Net;
using LangNghe.Access;
using LangNghe.Access.LinkedIdentities;
using LangNghe.Foundation.Data;
using LangNghe.Foundation.Running;
using LangNghe.Foundation.Text;
using LangNghe.Foundation.Who;
using LangNghe.Tests.App.Harness;
using LangNghe.Web.Setup;
using Microsoft.EntityFrameworkCore;

namespace LangNghe.Tests.App.SignIn;

public sealed class IdentitiesOfAnotherHouse(SiteWithProvider site) : IClassFixture<SiteWithProvider>
{
    private const string Own = "/tai-khoan/danh-tinh";

    [Fact]
    public async Task One_that_nobody_linked_opens_nothing_makes_no_account_and_is_told_its_key()
    {
        site.House.Person = ("nguoi-la", "Người Lạ");
        var accounts = await site.Read(db => db.Accounts.CountAsync());
        var stranger = site.Stranger();
        Assert.Contains("Cổng thử nghiệm", (await stranger.Get("/dang-nhap")).Words("main"), StringComparison.Ordinal);
        var refused = await Through(stranger, "/dang-nhap/ngoai/di");
        Assert.Equal(HttpStatusCode.Forbidden, refused.Status);
        Assert.Contains("nguoi-la", refused.Words("main"), StringComparison.Ordinal);
        Assert.StartsWith("/dang-nhap", (await stranger.Get("/lang-nghe")).Location, StringComparison.Ordinal);
        Assert.Equal(accounts, await site.Read(db => db.Accounts.CountAsync()));
    }

    [Fact]
    public async Task Who_linked_it_to_the_own_account_signs_in_with_it_and_is_led_on()
    {
        site.House.Person = ("can-bo-7", "Phạm Thị Bảy");
        var name = await site.Invited(Roles.DepartmentOfficer);
        var officer = site.Stranger();
        await officer.SignIn(name);
        var asked = await Through(officer, $"{Own}?handler=Go");
        Assert.Contains("Phạm Thị Bảy", asked.Words("main"), StringComparison.Ordinal);
        Assert.Empty(await site.Read(db => db.LinkedIdentities.Where(l => l.Key == "can-bo-7").ToListAsync()));
        Assert.Equal(Own, (await officer.PostForm(Own)).Location);
        Assert.Contains("can-bo-7", (await officer.Get(Own)).Words("table"), StringComparison.Ordinal);

        var anew = site.Stranger();
        Assert.Equal("/lang-nghe?trang=2", (await Through(anew, "/dang-nhap/ngoai/di?ve=%2Flang-nghe%3Ftrang%3D2")).Location);
        Assert.Contains(name, (await anew.Get("/tai-khoan")).Words("dl"), StringComparison.Ordinal);
        Assert.True(await site.Read(db => db.Acts.AnyAsync(a => a.Kind == AccessActs.IdentityLinked.Code)));
    }

    [Fact]
    public async Task An_administrator_links_by_the_key_and_once_it_is_unlinked_it_opens_nothing_and_its_sessions_are_over()
    {
        site.House.Person = ("can-bo-8", "Phạm Thị Tám");
        var id = await Account(await site.Invited(Roles.DepartmentOfficer));
        var administrator = await site.SignedIn(Roles.Administrator);
        var page = $"/quan-tri/tai-khoan/{id}/danh-tinh";
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await administrator.PostForm(page, ("Key", " "))).Status);
        Assert.Equal(HttpStatusCode.Redirect, (await administrator.PostStraight(page, page, ("Key", "can-bo-8"))).Status);
        var officer = site.Stranger();
        Assert.Equal(HttpStatusCode.Redirect, (await Through(officer, "/dang-nhap/ngoai/di")).Status);
        Assert.Equal(HttpStatusCode.OK, (await officer.Get("/lang-nghe")).Status);

        var other = await Account(await site.Invited(Roles.DepartmentOfficer));
        var taken = await administrator.PostStraight($"/quan-tri/tai-khoan/{other}/danh-tinh", $"/quan-tri/tai-khoan/{other}/danh-tinh", ("Key", "can-bo-8"));
        Assert.Contains("đã gắn với một tài khoản", taken.Words(".error-summary"), StringComparison.Ordinal);

        var linked = await site.Read(db => db.LinkedIdentities.Where(l => l.Key == "can-bo-8").Select(l => l.Id).SingleAsync());
        Assert.Equal(HttpStatusCode.Redirect, (await administrator.PostStraight($"{page}?handler=Remove&linked={linked}", page)).Status);
        Assert.StartsWith("/dang-nhap", (await officer.Get("/lang-nghe")).Location, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Forbidden, (await Through(site.Stranger(), "/dang-nhap/ngoai/di")).Status);
    }

    [Fact]
    public async Task An_account_is_linked_through_its_last_day()
    {
        var id = await Account(await site.Invited(Roles.DepartmentOfficer));
        var administrator = await site.SignedIn(Roles.Administrator);
        await administrator.PostForm($"/quan-tri/tai-khoan/{id}/ket-thuc", ("Facts.LastDay", Vi.Day(TestClock.Today)), ("Facts.Reason", "Chuyển công tác"));
        var page = $"/quan-tri/tai-khoan/{id}/danh-tinh";
        Assert.Equal($"/quan-tri/tai-khoan/{id}", (await administrator.PostStraight(page, page, ("Key", "can-bo-11"))).Location);
    }

    [Fact]
    public async Task It_is_one_factor_who_has_a_second_step_is_asked_for_it()
    {
        site.House.Person = ("quan-tri-9", "Quản Trị Chín");
        var name = await site.Invited(Roles.Administrator);
        var id = await Account(name);
        var administrator = await site.SignedIn(Roles.Administrator);
        await administrator.PostStraight($"/quan-tri/tai-khoan/{id}/danh-tinh", $"/quan-tri/tai-khoan/{id}/danh-tinh", ("Key", "quan-tri-9"));
        var visitor = site.Stranger();
        var second = await Through(visitor, "/dang-nhap/ngoai/di?ve=/quan-tri");
        Assert.Equal("/dang-nhap/buoc-hai?ve=%2Fquan-tri", second.Location);
        Assert.StartsWith("/dang-nhap", (await visitor.Get("/quan-tri")).Location, StringComparison.Ordinal);
        Assert.Equal("/quan-tri", (await visitor.PostForm(second.Location!, ("Code", site.Code(name)!))).Location);
    }

    [Fact]
    public async Task What_it_did_not_answer_to_this_browser_is_refused()
    {
        site.House.Person = ("can-bo-10", "Phạm Thị Mười");
        var (victim, thief) = (site.Stranger(), site.Stranger());
        var answer = await Answered(thief, "/dang-nhap/ngoai/di");
        Assert.Equal("/dang-nhap/ngoai", (await victim.Get(answer)).Location);
        Assert.Equal(HttpStatusCode.Forbidden, (await victim.Get("/dang-nhap/ngoai")).Status);
    }

    [Fact]
    public async Task Nobody_but_the_provider_is_asked()
    {
        using var asking = new HttpMessageInvoker(new OnlyTheProvider(new Uri(site.House.Address)));
        await Assert.ThrowsAsync<HttpRequestException>(() => asking.SendAsync(new HttpRequestMessage(HttpMethod.Get, "http://169.254.169.254/latest"), default));
        await Assert.ThrowsAsync<HttpRequestException>(() => asking.SendAsync(new HttpRequestMessage(HttpMethod.Get, "http://127.0.0.1:1/"), default));
        using var answer = await asking.SendAsync(new HttpRequestMessage(HttpMethod.Get, $"{site.House.Address}/.well-known/openid-configuration"), default);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    [Theory]
    [InlineData("http://dang-nhap.example.vn", "x")]
    [InlineData("không phải địa chỉ", "x")]
    [InlineData("https://dang-nhap.example.vn", "")]
    public void A_provider_without_TLS_or_without_a_client_is_refused_at_the_start(string authority, string client)
    {
        var folder = Directory.CreateTempSubdirectory("langnghe-oidc-").FullName;
        Assert.Throws<WrongSettingException>(() => WebHouse.Build(["--LANGNGHE_DATA", folder, $"--{IdentityProvider.AuthorityVariable}", authority, $"--{IdentityProvider.ClientVariable}", client]));
        Directory.Delete(folder, recursive: true);
    }

    private Task<Guid> Account(string name) => site.Read(db => db.Accounts.Where(a => a.UserName == name).Select(a => a.Id).SingleAsync());

    /// <summary>As a browser goes: to the other house, back with its answer, and on to where our door leads.</summary>
    private async Task<Answer> Through(Visitor visitor, string start)
    {
        var back = await visitor.Get(await Answered(visitor, start));
        return await visitor.Get(back.Location!);
    }

    private static async Task<string> Answered(Visitor visitor, string start)
    {
        var leaving = (await visitor.Get(start)).Response.Headers.Location!;
        using var browser = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false });
        using var answer = await browser.GetAsync(leaving);
        return answer.Headers.Location?.PathAndQuery ?? throw new InvalidOperationException(await answer.Content.ReadAsStringAsync());
    }
}
