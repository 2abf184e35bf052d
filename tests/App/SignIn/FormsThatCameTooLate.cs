using System.Net;
using System.Text;
using LangNghe.Access;
using LangNghe.Access.Accounts;
using LangNghe.Foundation.Who;
using LangNghe.Persons;
using LangNghe.Tests.App.Harness;
using Microsoft.EntityFrameworkCore;

namespace LangNghe.Tests.App.SignIn;

/// <summary>The session ended while a form was being filled in.</summary>
public sealed class FormsThatCameTooLate(Site site) : IClassFixture<Site>
{
    private const string Url = "/nguoi/moi";

    [Fact]
    public async Task After_signing_in_the_same_page_stands_there_with_everything_typed_and_nothing_is_written()
    {
        var (officer, name) = await Officer();
        var back = await SentTooLate(officer, "Phạm Thị Giữ Lại");
        Assert.StartsWith("/dang-nhap?ve=", back, StringComparison.Ordinal);

        Assert.Contains("chưa được ghi", (await officer.Get(back)).Words(".notice.warning"), StringComparison.Ordinal);
        Assert.Empty((await officer.Get("/dang-nhap?ve=%2Flang-nghe")).AllWords(".notice"));
        var shown = await officer.Get((await SignInAgain(officer, back, name)).Location!);
        Assert.Equal(HttpStatusCode.OK, shown.Status);
        Assert.Equal("Phạm Thị Giữ Lại", shown.Page.QuerySelector("[name='Facts.Person.Name']")!.GetAttribute("value"));
        Assert.Contains("chưa được ghi", shown.Words(".notice.warning"), StringComparison.Ordinal);
        Assert.Empty(shown.Words(".error-summary"));
        Assert.False(await Written("Phạm Thị Giữ Lại"));

        Assert.Equal(HttpStatusCode.Redirect, (await officer.PostAgain(shown, Url)).Status);
        Assert.True(await Written("Phạm Thị Giữ Lại"));
    }

    [Fact]
    public async Task It_is_shown_once_and_then_is_gone()
    {
        var (officer, name) = await Officer();
        var there = (await SignInAgain(officer, await SentTooLate(officer, "Phạm Thị Một Lần"), name)).Location!;
        Assert.Contains("Phạm Thị Một Lần", (await officer.Get(there)).Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Phạm Thị Một Lần", (await officer.Get(there)).Text, StringComparison.Ordinal);
        Assert.Equal(0, await Kept(name));
    }

    [Fact]
    public async Task Another_account_that_signs_in_there_never_sees_it()
    {
        var (officer, name) = await Officer();
        var back = await SentTooLate(officer, "Phạm Thị Riêng");
        var other = await site.Invited(Roles.DepartmentOfficer);
        var there = (await SignInAgain(officer, back, other)).Location!;
        var shown = await officer.Get(there);
        Assert.Equal(HttpStatusCode.OK, shown.Status);
        Assert.DoesNotContain("Phạm Thị Riêng", shown.Text, StringComparison.Ordinal);
        Assert.Equal(1, await Kept(name));

        await officer.PostForm("/dang-xuat");
        Assert.Contains("Phạm Thị Riêng", (await officer.Get((await SignInAgain(officer, back, name)).Location!)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_lies_in_the_database_sealed_and_is_gone_after_a_day()
    {
        var (officer, name) = await Officer();
        var back = await SentTooLate(officer, "Phạm Thị Kín Đáo");
        var row = await site.Read(db => db.KeptForms.OrderByDescending(f => f.KeptAt).FirstAsync());
        Assert.DoesNotContain("Kín", Encoding.UTF8.GetString(row.Content), StringComparison.Ordinal);
        site.Clock.Advance(TimeSpan.FromHours(25));
        Assert.DoesNotContain("Kín Đáo", (await officer.Get((await SignInAgain(officer, back, name)).Location!)).Text, StringComparison.Ordinal);

        await SentTooLate(officer, "Phạm Thị Sau");
        Assert.False(await site.Read(db => db.KeptForms.AnyAsync(f => f.Id == row.Id)));
    }

    [Fact]
    public async Task In_the_midst_of_a_long_form_it_goes_on_where_it_was()
    {
        var (officer, name) = await Officer();
        const string Correct = "/lang-nghe/22/dinh-chinh";
        var first = await officer.PostForm(Correct, ("What.Village.Crafts", "đan lát mây tre"), ("Form.To", "Why"));
        site.Clock.Advance(TimeSpan.FromHours(13));
        var late = await officer.PostAgain(first, Correct, ("Why.Reason", "Theo hồ sơ 12"));
        var shown = await officer.Get((await SignInAgain(officer, late.Location!, name)).Location!);
        Assert.Contains("chưa được ghi", shown.Words(".notice"), StringComparison.Ordinal);
        Assert.Contains("Theo hồ sơ 12", shown.Text, StringComparison.Ordinal);
        Assert.Contains("đan lát mây tre", shown.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Files_are_named_that_must_be_chosen_again()
    {
        var (officer, name) = await Officer();
        const string Attach = "/lang-nghe/26/dinh-kem";
        var token = (await officer.Get(Attach)).Page.QuerySelector("main input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        site.Clock.Advance(TimeSpan.FromHours(13));
        var late = await officer.Post(Attach, new MultipartFormDataContent
        {
            { new StringContent(token), "__RequestVerificationToken" }, { new StringContent("Hồ sơ gốc của làng"), "Reason" }, { new ByteArrayContent("%PDF-1.4"u8.ToArray()), "Upload", "ban-do.pdf" },
        });
        var shown = await officer.Get((await SignInAgain(officer, late.Location!, name)).Location!);
        Assert.Contains("ban-do.pdf", shown.Words(".notice"), StringComparison.Ordinal);
        Assert.Contains("Hồ sơ gốc của làng", shown.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Passwords_and_what_a_stranger_sends_are_not_kept()
    {
        var (officer, name) = await Officer();
        var form = await officer.Get("/tai-khoan/mat-khau");
        site.Clock.Advance(TimeSpan.FromHours(13));
        Assert.Equal("/dang-nhap?ve=%2Ftai-khoan%2Fmat-khau", (await officer.PostAgain(form, "/tai-khoan/mat-khau", ("Current", Site.Password), ("Password", "x"))).Location);
        Assert.Equal(0, await Kept(name));
        var before = await site.Read(db => db.KeptForms.CountAsync());
        await site.Stranger().Post(Url, new FormUrlEncodedContent([new("Facts.Person.Name", "Ai đó")]));
        Assert.Equal(before, await site.Read(db => db.KeptForms.CountAsync()));
    }

    [Fact]
    public async Task A_session_lasts_a_working_day_and_longer_while_it_is_used()
    {
        var (officer, _) = await Officer();
        for (var hours = 0; hours < 20; hours += 10)
        {
            site.Clock.Advance(TimeSpan.FromHours(10));
            Assert.Equal(HttpStatusCode.OK, (await officer.Get("/lang-nghe")).Status);
        }

        site.Clock.Advance(TimeSpan.FromHours(12) + TimeSpan.FromMinutes(1));
        Assert.Equal("/dang-nhap?ve=%2Flang-nghe", (await officer.Get("/lang-nghe")).Location);
    }

    [Fact]
    public async Task Signing_out_everywhere_ends_it_at_once_and_so_does_the_end_of_the_account()
    {
        var (officer, name) = await Officer();
        var elsewhere = site.Stranger();
        await elsewhere.SignIn(name);
        await elsewhere.PostForm("/tai-khoan");
        Assert.StartsWith("/dang-nhap", (await officer.Get("/lang-nghe")).Location, StringComparison.Ordinal);

        await officer.SignIn(name);
        Assert.Equal(HttpStatusCode.OK, (await officer.Get("/lang-nghe")).Status);
        var id = await site.Read(db => db.Accounts.Where(a => a.UserName == name).Select(a => a.Id).SingleAsync());
        var ended = await (await site.SignedIn(Roles.Administrator)).PostForm($"/quan-tri/tai-khoan/{id}/ket-thuc", ("Facts.AtOnce", "true"), ("Facts.Reason", "Nghỉ việc"));
        Assert.Equal(HttpStatusCode.Redirect, ended.Status);
        Assert.StartsWith("/dang-nhap", (await officer.Get("/lang-nghe")).Location, StringComparison.Ordinal);
    }

    private async Task<(Visitor Visitor, string Name)> Officer()
    {
        var name = await site.Invited(Roles.DepartmentOfficer);
        var visitor = site.Stranger();
        await visitor.SignIn(name);
        return (visitor, name);
    }

    private async Task<string> SentTooLate(Visitor officer, string person)
    {
        if ((await officer.Get(Url)).Status != HttpStatusCode.OK)
        {
            throw new InvalidOperationException("Not signed in.");
        }

        var form = await officer.Get(Url);
        site.Clock.Advance(TimeSpan.FromHours(13));
        return (await officer.PostAgain(form, Url, ("Facts.Person.Name", person))).Location!;
    }

    private static Task<Answer> SignInAgain(Visitor visitor, string door, string name) => visitor.PostForm(door, ("Name", name), ("Password", Site.Password));

    private Task<bool> Written(string person) => site.Read(db => db.Persons.AnyAsync(p => p.Name == person));

    private Task<int> Kept(string name) => site.Read(db => db.KeptForms.CountAsync(f => db.Set<Account>().Any(a => a.Id == f.AccountId && a.UserName == name)));
}
