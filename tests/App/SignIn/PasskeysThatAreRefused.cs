using System.Net;
using LangNghe.Access;
using LangNghe.Access.Accounts;
using LangNghe.Access.Passkeys;
using LangNghe.Foundation.Acts;
using LangNghe.Foundation.Data;
using LangNghe.Foundation.Who;
using LangNghe.Tests.App.Harness;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LangNghe.Tests.App.SignIn;

/// <summary>What needs no device: the ways in that stay shut. How a device opens the door, tests/Browser shows.</summary>
public sealed class PasskeysThatAreRefused(Site site) : IClassFixture<Site>
{
    private const string List = "/tai-khoan/khoa-truy-cap";

    [Theory]
    [InlineData("")]
    [InlineData("{}")]
    [InlineData("không phải JSON")]
    [InlineData("""{"id":"AAAA","rawId":"AAAA","type":"public-key","clientExtensionResults":{},"response":{"clientDataJSON":"e30","authenticatorData":"AAAA","signature":"AAAA","userHandle":"AAAA"}}""")]
    public async Task What_is_no_proof_opens_nothing(string credential)
    {
        var stranger = site.Stranger();
        // The script sends this very form.
        Assert.NotNull((await stranger.Get("/dang-nhap")).Page.QuerySelector("form[data-passkey] input[name=__RequestVerificationToken]"));
        Assert.Contains("challenge", (await stranger.PostStraight("/dang-nhap?handler=Ask", "/dang-nhap")).Text, StringComparison.Ordinal);
        var refused = await stranger.PostStraight("/dang-nhap?handler=Passkey", "/dang-nhap", ("Credential", credential));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Contains("Khóa truy cập này không dùng được", refused.Words(".error-summary"), StringComparison.Ordinal);
        Assert.StartsWith("/dang-nhap", (await stranger.Get("/lang-nghe")).Location, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_unknown_key_is_not_added_and_a_name_is_asked_for()
    {
        var before = await site.Read(db => db.Passkeys.CountAsync());
        var officer = await site.SignedIn(Roles.DepartmentOfficer);
        Assert.Contains("Đặt tên", (await officer.PostForm(List, ("Name", " "))).Words(".error-summary"), StringComparison.Ordinal);
        var asked = await officer.PostStraight($"{List}?handler=Ask", List);
        Assert.Contains("\"userVerification\":\"required\"", asked.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await officer.PostForm(List, ("Name", "Điện thoại"), ("Credential", "{}"))).Status);
        Assert.Equal(before, await site.Read(db => db.Passkeys.CountAsync()));
    }

    [Fact]
    public async Task The_key_of_another_is_not_there()
    {
        var key = await Given(await site.Invited(Roles.Inspector), "Máy của người khác");
        var officer = await site.SignedIn(Roles.DepartmentOfficer);
        Assert.Equal(HttpStatusCode.NotFound, (await officer.Get($"{List}/{key}")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await officer.PostStraight($"{List}/{key}?handler=Remove", List)).Status);
        Assert.DoesNotContain("Máy của người khác", (await officer.Get(List)).Text, StringComparison.Ordinal);
        Assert.True(await site.Read(db => db.Passkeys.AnyAsync(k => k.Id == key)));
    }

    [Fact]
    public async Task It_is_renamed_and_removed_each_an_act_in_the_history_of_the_account()
    {
        var name = await site.Invited(Roles.Inspector);
        var key = await Given(name, "Điện thoại cũ");
        var visitor = site.Stranger();
        await visitor.SignIn(name);
        Assert.Contains("Điện thoại cũ", (await visitor.Get(List)).Words("table"), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await visitor.PostForm($"{List}/{key}", ("Name", new string('a', 61)))).Status);
        Assert.Equal(List, (await visitor.PostForm($"{List}/{key}", ("Name", "Điện thoại bàn"))).Location);
        Assert.Equal(List, (await visitor.PostStraight($"{List}/{key}?handler=Remove", List)).Location);
        Assert.False(await site.Read(db => db.Passkeys.AnyAsync(k => k.Id == key)));
        var id = await site.Read(db => db.Accounts.Where(a => a.UserName == name).Select(a => a.Id).SingleAsync());
        var kinds = await site.Read(db => db.ActsAbout(Account.SubjectOf(id)).Select(a => a.Kind).ToListAsync());
        Assert.Subset(kinds.ToHashSet(), new HashSet<string> { AccessActs.PasskeyAdded.Code, AccessActs.PasskeyRenamed.Code, AccessActs.PasskeyRemoved.Code });
        Assert.Contains("Điện thoại cũ → Điện thoại bàn", (await (await site.SignedIn(Roles.Administrator)).Get($"/quan-tri/tai-khoan/{id}")).Words("table:last-of-type"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Removing_one_ends_every_session_but_the_own()
    {
        var name = await site.Invited(Roles.Inspector);
        var key = await Given(name, "Máy đã mất");
        var (here, there) = (site.Stranger(), site.Stranger());
        await here.SignIn(name);
        await there.SignIn(name);
        Assert.Equal(HttpStatusCode.OK, (await there.Get("/lang-nghe")).Status);
        Assert.Equal(List, (await here.PostStraight($"{List}/{key}?handler=Remove", List)).Location);
        Assert.StartsWith("/dang-nhap", (await there.Get("/lang-nghe")).Location, StringComparison.Ordinal);
        Assert.Contains("các phiên ở máy khác đã kết thúc", (await here.Get(List)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_administrator_with_a_passkey_does_not_come_in_by_the_password_alone()
    {
        var name = await site.InvitedWithoutSecondStep(Roles.Administrator);
        await Given(name, "Khóa USB");
        var thief = site.Stranger();
        var second = await thief.SignIn(name);
        Assert.Equal(HttpStatusCode.OK, (await thief.Get("/dang-nhap/buoc-hai")).Status);
        Assert.Contains("cần thêm khóa truy cập", (await thief.Get("/dang-nhap/buoc-hai")).Words("main"), StringComparison.Ordinal);
        Assert.NotEqual(HttpStatusCode.Redirect, second.Status);
        Assert.StartsWith("/dang-nhap", (await thief.Get("/tai-khoan/hai-buoc")).Location, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_link_that_ends_the_second_step_takes_the_passkeys_away()
    {
        var name = await site.Invited(Roles.DepartmentOfficer);
        var key = await Given(name, "Máy đã mất");
        var id = await site.Read(db => db.Accounts.Where(a => a.UserName == name).Select(a => a.Id).SingleAsync());
        var link = await (await site.SignedIn(Roles.Administrator)).PostForm($"/quan-tri/tai-khoan/{id}/lien-ket", ("EndsTwoFactor", "true"));
        var path = new Uri(link.Page.QuerySelector("#link")!.GetAttribute("value")!).AbsolutePath;
        await site.Stranger().PostForm(path, ("Facts.Password", "nón lá phơi ngoài sân 77"), ("Facts.Again", "nón lá phơi ngoài sân 77"));
        Assert.False(await site.Read(db => db.Passkeys.AnyAsync(k => k.Id == key)));
    }

    /// <summary>A key past the device that would have made it.</summary>
    private async Task<Guid> Given(string account, string title)
    {
        await using var provider = Harness.House.Of(site.Database, site.Clock);
        await using var scope = provider.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<AppDb>();
        var owner = await db.Accounts.SingleAsync(a => a.UserName == account);
        var made = new UserPasskeyInfo(Guid.NewGuid().ToByteArray(), [1, 2, 3], DateTimeOffset.UnixEpoch, 0, null, isUserVerified: true, isBackupEligible: false, isBackedUp: false, [], []);
        var key = new Passkey(owner.Id, title, made, TestClock.Start().GetUtcNow().UtcDateTime);
        db.Add(key);
        scope.ServiceProvider.GetRequiredService<CurrentAct>().Begin(AccessActs.PasskeyAdded, owner.AsDoer());
        await db.SaveChangesAsync();
        return key.Id;
    }
}
