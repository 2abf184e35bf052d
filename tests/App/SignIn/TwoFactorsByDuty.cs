using System.Net;
using LangNghe.Access;
using LangNghe.Access.Domain;
using LangNghe.Access.Grants;
using LangNghe.Foundation.Rules;
using LangNghe.Foundation.Who;
using LangNghe.Tests.App.Harness;
using Microsoft.EntityFrameworkCore;

namespace LangNghe.Tests.App.SignIn;

public sealed class TwoFactorsByDuty(Site site) : IClassFixture<Site>
{
    [Fact]
    public async Task An_administrator_with_a_password_alone_is_led_to_set_up_the_second_step_and_can_do_nothing_else()
    {
        var administrator = await Fresh(Roles.Administrator);
        foreach (var url in new[] { "/quan-tri", "/lang-nghe", "/quan-tri/tai-khoan/moi", "/van-ban", "/cong-viec", "/quan-tri/tai-ve.csv" })
        {
            Assert.Equal("/tai-khoan", (await administrator.Get(url)).Location);
        }

        Assert.Equal(HttpStatusCode.Forbidden, (await administrator.Get("/api/lang-nghe", "application/json")).Status);
        Assert.Equal("/tai-khoan", (await administrator.PostStraight("/quan-tri/tai-khoan/moi", "/tai-khoan", ("Facts.Account.Name", "ke.gian"))).Location);
        var own = await administrator.Get("/tai-khoan");
        Assert.Contains("cần xác thực hai bước", own.Words(".notice"), StringComparison.Ordinal);
        foreach (var url in new[] { "/tai-khoan/hai-buoc", "/tai-khoan/mat-khau", "/dang-nhap/xac-nhan" })
        {
            Assert.Equal(HttpStatusCode.OK, (await administrator.Get(url)).Status);
        }
    }

    [Fact]
    public async Task Once_it_is_set_up_everything_opens()
    {
        var administrator = await Fresh(Roles.Administrator);
        await administrator.PostForm("/tai-khoan/hai-buoc");
        var key = (await administrator.Get("/tai-khoan/hai-buoc")).Words("ol code").Replace(" ", "", StringComparison.Ordinal);
        var done = await administrator.PostForm("/tai-khoan/hai-buoc", ("Code", TelephoneCode.Of(key, site.Clock.GetUtcNow().UtcDateTime)));
        Assert.Equal(10, done.AllWords("main ul code").Count);
        Assert.Equal(HttpStatusCode.OK, (await administrator.Get("/quan-tri")).Status);
        Assert.DoesNotContain("cần xác thực", (await administrator.Get("/tai-khoan")).Words("main"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_code_and_those_before_it_are_good_no_more_once_it_was_used()
    {
        var name = await site.InvitedWithoutSecondStep(Roles.Inspector);
        var visitor = site.Stranger();
        await visitor.SignIn(name);
        await visitor.PostForm("/tai-khoan/hai-buoc");
        var key = (await visitor.Get("/tai-khoan/hai-buoc")).Words("ol code").Replace(" ", "", StringComparison.Ordinal);
        var (now, step) = (site.Clock.GetUtcNow().UtcDateTime, TimeSpan.FromSeconds(30));
        await visitor.PostForm("/tai-khoan/hai-buoc", ("Code", TelephoneCode.Of(key, now)));
        foreach (var (code, opens) in new[] { (now, false), (now + step, true), (now, false), (now - step, false), (now + step, false), (now + (2 * step), true), (now + step, false) })
        {
            Assert.Equal(opens, (await site.Stranger().SignIn(name, TelephoneCode.Of(key, code))).Status == HttpStatusCode.Redirect);
        }
    }

    [Fact]
    public async Task Who_is_bound_by_no_such_role_works_on_with_a_password() =>
        Assert.Equal(HttpStatusCode.OK, (await (await Fresh(Roles.Inspector)).Get("/lang-nghe")).Status);

    [Fact]
    public async Task The_duty_comes_with_the_role_in_the_midst_of_a_session()
    {
        var name = await site.InvitedWithoutSecondStep(Roles.Inspector);
        var visitor = site.Stranger();
        await visitor.SignIn(name);
        Assert.Equal(HttpStatusCode.OK, (await visitor.Get("/lang-nghe")).Status);
        var id = await site.Read(db => db.Accounts.Where(a => a.UserName == name).Select(a => a.Id).SingleAsync());
        var granted = await site.Do<GrantRole, Outcome<RoleAssignment>>(grant => grant.Run(id, new RoleFacts { Role = Roles.Administrator, From = TestClock.Today }, default));
        Assert.True(granted.Ok);
        site.Clock.Advance(TimeSpan.FromSeconds(6));
        Assert.Equal("/tai-khoan", (await visitor.Get("/lang-nghe")).Location);
    }

    private async Task<Visitor> Fresh(string role)
    {
        var visitor = site.Stranger();
        Assert.Equal(HttpStatusCode.Redirect, (await visitor.SignIn(await site.InvitedWithoutSecondStep(role))).Status);
        return visitor;
    }
}
