using System.Net;
using LangNghe.Access;
using LangNghe.Access.Domain;
using LangNghe.Foundation.Data;
using LangNghe.Foundation.Who;
using LangNghe.Tests.App.Harness;
using LangNghe.Tests.App.Persons;
using Microsoft.EntityFrameworkCore;

namespace LangNghe.Tests.App.SignIn;

/// <summary>What a person who finds the screen unlocked must not do asks for the password again.</summary>
public sealed class ProvedAnew(Site site) : IClassFixture<Site>
{
    private const string Confirm = "/dang-nhap/xac-nhan";

    private static int _numbers;

    [Fact]
    public async Task A_marked_page_opens_to_who_signed_in_within_the_last_minutes()
    {
        var url = await Reveal("Bùi Thị Mới");
        var officer = await site.SignedIn(Roles.DepartmentOfficer);
        site.Clock.Advance(TimeSpan.FromMinutes(14));
        Assert.Equal(HttpStatusCode.OK, (await officer.Get(url)).Status);
    }

    [Fact]
    public async Task Later_it_asks_for_the_password_and_leads_back()
    {
        var url = await Reveal("Bùi Thị Muộn");
        var officer = await Stale(Roles.DepartmentOfficer);
        var asked = await officer.Get(url);
        Assert.Equal($"{Confirm}?ve={Uri.EscapeDataString(url)}", asked.Location);

        var wrong = await officer.PostForm(asked.Location!, ("Password", "sai mật khẩu rồi"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, wrong.Status);
        Assert.Contains("không đúng", wrong.Words(".error-summary"), StringComparison.Ordinal);
        Assert.Equal(asked.Location, (await officer.Get(url)).Location);

        var before = await Confirmations();
        Assert.Equal(url, (await officer.PostForm(asked.Location!, ("Password", Site.Password))).Location);
        Assert.Equal(HttpStatusCode.OK, (await officer.Get(url)).Status);
        Assert.Equal(before + 1, await Confirmations());
    }

    [Fact]
    public async Task What_was_posted_too_late_comes_back_as_it_was_typed_and_only_the_second_sending_is_taken()
    {
        const string Number = "035057100088";
        var url = await Reveal("Bùi Thị Giữ", Number);
        var officer = await site.SignedIn(Roles.DepartmentOfficer);
        var form = await officer.Get(url);
        site.Clock.Advance(TimeSpan.FromMinutes(16));
        var asked = await officer.PostAgain(form, url, ("Facts.Reason", "Đối chiếu hồ sơ số 7"));
        Assert.StartsWith(Confirm, asked.Location, StringComparison.Ordinal);
        Assert.Contains("giữ lại", (await officer.Get(asked.Location!)).Words("main"), StringComparison.Ordinal);

        var back = (await officer.PostForm(asked.Location!, ("Password", Site.Password))).Location!;
        var shown = await officer.Get(back);
        Assert.Equal(HttpStatusCode.OK, shown.Status);
        Assert.Equal("Đối chiếu hồ sơ số 7", shown.Words("textarea"));
        Assert.Contains("chưa được ghi", shown.Words(".notice"), StringComparison.Ordinal);
        Assert.DoesNotContain(Number, shown.Text, StringComparison.Ordinal);
        Assert.Equal(Number, (await officer.PostAgain(shown, back)).Words("#so-dinh-danh"));
    }

    [Fact]
    public async Task A_form_of_another_site_is_not_kept()
    {
        var url = await Reveal("Bùi Thị Lạ");
        var officer = await Stale(Roles.DepartmentOfficer);
        var before = await site.Read(db => db.KeptForms.CountAsync());
        Assert.Equal(HttpStatusCode.BadRequest, (await officer.Post(url, new FormUrlEncodedContent([new("Facts.Reason", "x")]))).Status);
        Assert.Equal(before, await site.Read(db => db.KeptForms.CountAsync()));
    }

    [Fact]
    public async Task Roles_links_and_invitations_ask_for_it()
    {
        var name = await site.Invited(Roles.Inspector);
        var id = await site.Read(db => db.Accounts.Where(a => a.UserName == name).Select(a => a.Id).SingleAsync());
        var administrator = await Stale(Roles.Administrator);
        foreach (var url in new[] { "/quan-tri/tai-khoan/moi", $"/quan-tri/tai-khoan/{id}/vai-tro", $"/quan-tri/tai-khoan/{id}/lien-ket" })
        {
            Assert.Equal($"{Confirm}?ve={Uri.EscapeDataString(url)}", (await administrator.Get(url)).Location);
        }
    }

    [Fact]
    public async Task Setting_up_the_second_step_asks_for_it_and_is_no_way_round_it()
    {
        const string Page = "/tai-khoan/hai-buoc";
        var officer = await site.SignedIn(Roles.DepartmentOfficer);
        await officer.PostForm(Page);
        var shown = await officer.Get(Page);
        var key = shown.Words("ol code").Replace(" ", "", StringComparison.Ordinal);
        site.Clock.Advance(TimeSpan.FromMinutes(16));
        Assert.Equal($"{Confirm}?ve={Uri.EscapeDataString(Page)}", (await officer.Get(Page)).Location);
        Assert.StartsWith(Confirm, (await officer.PostAgain(shown, Page, ("Code", TelephoneCode.Of(key, site.Clock.GetUtcNow().UtcDateTime)))).Location, StringComparison.Ordinal);
        Assert.StartsWith(Confirm, (await officer.Get("/co-so-san-xuat/tai-ve.csv")).Location, StringComparison.Ordinal);
        await officer.PostForm(Confirm, ("Password", Site.Password));
        Assert.Equal(10, (await officer.PostForm(Page, ("Code", TelephoneCode.Of(key, site.Clock.GetUtcNow().UtcDateTime)))).AllWords("main ul code").Count);
    }

    [Theory]
    [InlineData("/quan-tri/tai-ve.xlsx", Roles.Administrator)]
    [InlineData("/nhat-ky/tai-ve.json", Roles.Inspector)]
    [InlineData("/co-so-san-xuat/tai-ve.csv", Roles.DepartmentOfficer)]
    public async Task Exports_with_data_of_people_ask_for_it(string url, string role)
    {
        var reader = await site.SignedIn(role);
        Assert.Equal(HttpStatusCode.OK, (await reader.Get(url)).Status);
        site.Clock.Advance(TimeSpan.FromMinutes(16));
        Assert.Equal($"{Confirm}?ve={Uri.EscapeDataString(url)}", (await reader.Get(url)).Location);
        Assert.Equal(HttpStatusCode.Forbidden, (await reader.Get(url, "application/json")).Status);
        Assert.Equal(url, (await reader.PostForm($"{Confirm}?ve={Uri.EscapeDataString(url)}", ("Password", Site.Password))).Location);
        Assert.Equal(HttpStatusCode.OK, (await reader.Get(url)).Status);
    }

    [Fact]
    public async Task Five_wrong_passwords_close_the_account_here_too()
    {
        var officer = await Stale(Roles.DepartmentOfficer);
        for (var tries = 0; tries < 5; tries++)
        {
            await officer.PostForm(Confirm, ("Password", "sai mật khẩu rồi"));
        }

        var locked = await officer.PostForm(Confirm, ("Password", Site.Password));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, locked.Status);
        Assert.Contains("15 phút", locked.Words(".error-summary"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_code_does_as_well_and_is_good_once()
    {
        var name = await site.Invited(Roles.Administrator);
        var administrator = site.Stranger();
        await administrator.SignIn(name, site.Code(name));
        site.Clock.Advance(TimeSpan.FromMinutes(16));
        var code = site.Code(name)!;
        Assert.Equal("/quan-tri", (await administrator.PostForm($"{Confirm}?ve=/quan-tri", ("Code", code))).Location);
        Assert.Equal(HttpStatusCode.OK, (await administrator.Get("/quan-tri/tai-khoan/moi")).Status);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await administrator.PostForm(Confirm, ("Code", code))).Status);
    }

    [Fact]
    public async Task It_leads_to_no_other_house() =>
        Assert.Equal("/", (await (await site.SignedIn(Roles.Inspector)).PostForm($"{Confirm}?ve=https://xau.example", ("Password", Site.Password))).Location);

    private Task<int> Confirmations() => site.Read(db => db.Acts.CountAsync(a => a.Kind == AccessActs.IdentityConfirmed.Code));

    private async Task<Visitor> Stale(string role)
    {
        var visitor = await site.SignedIn(role);
        site.Clock.Advance(TimeSpan.FromMinutes(16));
        return visitor;
    }

    private async Task<string> Reveal(string name, string? number = null) => $"/nguoi/{await site.Somebody(name, number ?? $"0350572{Interlocked.Increment(ref _numbers):D5}")}/xem-so-dinh-danh";
}
