using System.Net;
using LangNghe.Access;
using LangNghe.Foundation.Text;
using LangNghe.Foundation.Who;
using LangNghe.Law;
using LangNghe.Tests.App.Harness;
using Microsoft.EntityFrameworkCore;

namespace LangNghe.Tests.App.Authorities;

/// <summary>Of two administrators who end one role, the second is told, and loses nothing of what was typed.</summary>
public sealed class EndingFromAnOldPage(Site site) : IClassFixture<Site>
{
    private const string Reason = "Nghỉ hưu theo quyết định số 7";

    private static readonly DateOnly _today = TestClock.Today;

    [Fact]
    public async Task Who_is_late_is_told_keeps_the_reason_and_goes_on_from_what_stands_now()
    {
        var (account, url) = await Somebody();
        var (first, second) = (await site.SignedIn(Roles.Administrator), await site.SignedIn(Roles.Administrator));
        var page = await second.Get(url);
        var done = await first.PostForm(url, ("Facts.LastDay", Vi.Day(_today.AddDays(30))), ("Facts.Reason", "Hết nhiệm kỳ"));
        Assert.Contains($"sẽ kết thúc sau ngày {Vi.Day(_today.AddDays(30))}", (await first.Get(done.Location!)).Text, StringComparison.Ordinal);

        var late = await second.PostAgain(page, url, ("Facts.LastDay", Vi.Day(_today.AddDays(10))), ("Facts.Reason", Reason));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, late.Status);
        Assert.Contains("Có người vừa sửa", late.Words(".error-summary"), StringComparison.Ordinal);
        Assert.Equal(Reason, late.Words("textarea"));
        Assert.Contains($"đến hết ngày: {Vi.Day(_today.AddDays(30))}", late.Words("main form"), StringComparison.Ordinal);
        Assert.Equal($"/quan-tri/tai-khoan/{account}", (await second.PostAgain(late, url)).Location);
        Assert.Equal(_today.AddDays(10), await site.Read(db => db.RoleAssignments.Where(r => r.AccountId == account && r.WithdrawnAt == null).Select(r => r.Until).SingleAsync()));
    }

    [Fact]
    public async Task Of_a_role_that_is_over_the_page_says_so_and_still_shows_the_reason()
    {
        var (_, url) = await Somebody();
        var (first, second) = (await site.SignedIn(Roles.Administrator), await site.SignedIn(Roles.Administrator));
        var page = await second.Get(url);
        await first.PostForm(url, ("Facts.AtOnce", "true"), ("Facts.Reason", "Mất máy"));
        var late = await second.PostAgain(page, url, ("Facts.LastDay", Vi.Day(_today.AddDays(10))), ("Facts.Reason", Reason));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, late.Status);
        Assert.Contains("Vai trò này đã kết thúc", late.Words(".error-summary"), StringComparison.Ordinal);
        Assert.Equal(Reason, late.Words("textarea"));
        Assert.Equal(HttpStatusCode.NotFound, (await second.Get(url.Replace("/vai-tro/", $"/vai-tro/{Guid.NewGuid()}/", StringComparison.Ordinal))).Status);
    }

    [Fact]
    public async Task Nobody_ends_a_role_in_the_year_9999()
    {
        var (_, url) = await Somebody();
        var refused = await (await site.SignedIn(Roles.Administrator)).PostForm(url, ("Facts.LastDay", "31/12/9999"), ("Facts.Reason", Reason));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Contains("Ngày này quá xa", refused.Words(".error-summary"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_role_or_a_matter_that_begins_later_is_told_as_to_come_and_never_in_the_year_2999()
    {
        var administrator = await site.SignedIn(Roles.Administrator);
        var (account, _) = await Somebody();
        var grant = $"/quan-tri/tai-khoan/{account}/vai-tro";
        var ministry = await site.Read(db => db.OrganisationPeriods.Where(p => p.Kind == Access.Domain.OrganisationKind.Ministry && p.Until == null && p.WithdrawnAt == null).Select(p => p.OrganisationId).FirstAsync());
        foreach (var (day, told) in new[] { ("01/01/2999", "Ngày này quá xa"), (Vi.Day(_today.AddDays(3)), $"sẽ có vai trò Cán bộ Bộ từ ngày {Vi.Day(_today.AddDays(3))}") })
        {
            Assert.Contains(told, (await Followed(administrator, await administrator.PostForm(grant, ("Facts.Role", Roles.Ministry), ("Facts.OrganisationId", ministry.ToString()), ("Facts.From", day)))).Text, StringComparison.Ordinal);
        }

        var document = (await site.Read(db => db.Documents.Where(d => d.IsLaw).OrderBy(d => d.Id).Select(d => d.Id).FirstAsync())).ToString();
        var matter = (await administrator.Get("/quan-tri/quan-ly-muc")).Page.QuerySelector("main tbody a")!.GetAttribute("href")!;
        foreach (var (day, told) in new[] { ("01/01/2990", "Ngày này quá xa"), (Vi.Day(_today.AddDays(3)), $"sẽ giao lại từ ngày {Vi.Day(_today.AddDays(3))}") })
        {
            Assert.Contains(told, (await Followed(administrator, await administrator.PostForm(matter, ("What.First", "Commune"), ("What.From", day), ("Why.Reason", "Phân cấp"), ("Why.DocumentId", document)))).Text, StringComparison.Ordinal);
        }
    }

    private static async Task<Answer> Followed(Visitor visitor, Answer answer) => answer.Location is { } to ? await visitor.Get(to) : answer;

    private async Task<(Guid Account, string Url)> Somebody()
    {
        var name = await site.Invited(Roles.Inspector);
        var account = await site.Read(db => db.Accounts.Where(a => a.UserName == name).Select(a => a.Id).SingleAsync());
        var role = await site.Read(db => db.RoleAssignments.Where(r => r.AccountId == account).Select(r => r.Id).SingleAsync());
        return (account, $"/quan-tri/tai-khoan/{account}/vai-tro/{role}/ket-thuc");
    }
}
