using System.Net;
using LangNghe.Foundation.Data;
using LangNghe.Foundation.Jobs;
using LangNghe.Foundation.Who;
using LangNghe.Persons;
using LangNghe.Privacy;
using LangNghe.Privacy.Domain;
using LangNghe.Privacy.Retention;
using LangNghe.Tests.App.Persons;
using Microsoft.EntityFrameworkCore;

namespace LangNghe.Tests.App.Privacy;

public sealed class KeepingAndDeleting(SiteWithoutSchedules site) : IClassFixture<SiteWithoutSchedules>
{
    private const string Page = RetentionModel.Address;

    [Fact]
    public async Task What_is_due_is_proposed_and_deleted_only_when_an_officer_accepts()
    {
        var (unused, holder) = (await site.Somebody("Đinh Thị Thừa", "035057300001"), await site.Somebody("Đinh Thị Giữ"));
        var officer = await site.SignedIn(Roles.DepartmentOfficer);
        await officer.PostForm("/lang-nghe/26/nghe-nhan/moi",
            ("Facts.PersonName", "Đinh Thị Giữ"), ("Facts.Level", "Province"), ("Facts.Title", "Nghệ nhân"), ("Facts.GrantedOn", "01/02/2010"), ("Facts.Why.Reason", "Theo quyết định"));
        var title = await site.Read(db => db.Set<LangNghe.People.Domain.ArtisanTitle>().Where(t => t.WithdrawnAt == null && t.PersonName == "Đinh Thị Giữ").Select(t => t.Id).SingleAsync());
        await officer.PostForm($"/lang-nghe/26/nghe-nhan/{title}/nguoi", ("Facts.Who", holder.ToString()));
        Assert.Contains("Không có", (await Look()).Words, StringComparison.Ordinal);

        site.Clock.Advance(TimeSpan.FromDays(5 * 366));
        Assert.Contains("chờ cán bộ duyệt", (await Look()).Words, StringComparison.Ordinal);
        Assert.Contains("Không có", (await Look()).Words, StringComparison.Ordinal);
        var proposed = await site.Read(db => db.RetentionCases.AsNoTracking().ToListAsync());
        Assert.Equal([RetentionTarget.IdentityNumber, RetentionTarget.Person], proposed.Where(c => c.PersonId == unused).Select(c => c.Target).Order(Comparer<RetentionTarget>.Create((a, b) => string.CompareOrdinal(a.ToString(), b.ToString()))));
        Assert.DoesNotContain(proposed, c => c.PersonId == holder);
        Assert.False((await site.Kept(unused)).IsErased);

        officer = await site.SignedIn(Roles.DepartmentOfficer);
        var whole = proposed.Single(c => c.PersonId == unused && c.Target == RetentionTarget.Person).Id.ToString();
        Assert.Contains("Đinh Thị Thừa", (await officer.Get(Page)).Text, StringComparison.Ordinal);
        var refused = await officer.PostForm(Page, ("Decision.Chosen", whole), ("Decision.Keep", "False"), ("Decision.Reason", "Hết thời hạn"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.False((await site.Kept(unused)).IsErased);
        Assert.Equal(Page, (await officer.PostForm(Page, ("Decision.Chosen", whole), ("Decision.Keep", "False"), ("Decision.Reason", "Hết thời hạn"), ("Decision.IsSure", "true"))).Location);
        Assert.True((await site.Kept(unused)).IsErased);
        Assert.Null(await site.Read(db => db.PersonKeys.Where(k => k.PersonId == unused).Select(k => k.Wrapped).SingleAsync()));
        Assert.DoesNotContain("Đinh Thị Thừa", (await officer.Get(Page)).Text, StringComparison.Ordinal);

        // The other case about the same person is no longer due.
        var number = proposed.Single(c => c.PersonId == unused && c.Target == RetentionTarget.IdentityNumber).Id;
        await officer.PostForm(Page, ("Decision.Chosen", number.ToString()), ("Decision.Keep", "False"), ("Decision.Reason", "Hết thời hạn"), ("Decision.IsSure", "true"));
        Assert.Equal(RetentionState.Gone, await site.Read(db => db.RetentionCases.Where(c => c.Id == number).Select(c => c.State).SingleAsync()));
        Assert.Equal("Hết thời hạn", await site.Read(db => db.Acts.Where(a => a.Kind == PrivacyActs.CarryOutRetention.Code).Select(a => a.Reason).SingleAsync()));
    }

    [Fact]
    public async Task What_is_kept_is_proposed_again_a_year_later()
    {
        var id = await site.Somebody("Đinh Văn Hoãn");
        site.Clock.Advance(TimeSpan.FromDays(5 * 366));
        await Look();
        var proposed = await site.Read(db => db.RetentionCases.Where(c => c.PersonId == id && c.DecidedAt == null).Select(c => c.Id).SingleAsync());
        var officer = await site.SignedIn(Roles.DepartmentOfficer);
        Assert.Equal(Page, (await officer.PostForm(Page, ("Decision.Chosen", proposed.ToString()), ("Decision.Keep", "True"), ("Decision.Reason", "Sắp ghi cơ sở"))).Location);
        Assert.False((await site.Kept(id)).IsErased);
        await Look();
        Assert.Equal(0, await Waiting(id));
        site.Clock.Advance(TimeSpan.FromDays(366));
        await Look();
        Assert.Equal(1, await Waiting(id));
    }

    [Fact]
    public async Task A_period_is_set_by_an_administrator_with_its_ground()
    {
        var administrator = await site.SignedIn(Roles.Administrator);
        var rule = await site.Read(db => db.RetentionRules.Where(r => r.Code == "request.closed").Select(r => r.Id).SingleAsync());
        var page = await administrator.Get(Page);
        Assert.Contains("mặc định nội bộ", page.Text, StringComparison.Ordinal);
        Assert.Contains("365 ngày từ lúc nạp mặc định nội bộ", page.Words("#tu-xoa + table"), StringComparison.Ordinal);
        Assert.Contains("không có gì để xóa", page.Words("#tu-xoa + table"), StringComparison.Ordinal);
        var refused = await administrator.PostForm($"{Page}/{rule}", ("Facts.Months", "0"), ("Facts.Ground", ""));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Equal(2, refused.AllWords(".error-summary li").Count);
        var opened = await administrator.Get($"{Page}/{rule}");
        Assert.Equal(Page, (await administrator.PostAgain(opened, $"{Page}/{rule}", ("Facts.Months", "24"), ("Facts.Ground", "Quy chế 12/2026"))).Location);
        Assert.Contains("2 năm", (await administrator.Get(Page)).Text, StringComparison.Ordinal);
        Assert.Contains(Saving.Stale, (await administrator.PostAgain(opened, $"{Page}/{rule}", ("Facts.Months", "36"))).Words(".error-summary"), StringComparison.Ordinal);
        Assert.Equal(1, await site.Read(db => db.Acts.CountAsync(a => a.Kind == PrivacyActs.SetRetention.Code)));
        Assert.Equal(HttpStatusCode.Forbidden, (await (await site.SignedIn(Roles.DepartmentOfficer)).Get($"{Page}/{rule}")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await administrator.Get($"{Page}/{Guid.NewGuid()}")).Status);
    }

    [Fact]
    public async Task Who_may_only_look_accepts_nothing()
    {
        var inspector = await site.SignedIn(Roles.Inspector);
        Assert.Equal(HttpStatusCode.OK, (await inspector.Get(Page)).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await inspector.PostStraight(Page, "/tai-khoan/mat-khau", ("Decision.Keep", "True"))).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await (await site.SignedIn(Roles.CommuneOfficer, await site.Commune("13591"))).Get(Page)).Status);
        Assert.StartsWith("/cong-viec/", (await (await site.SignedIn(Roles.DepartmentOfficer)).PostStraight($"{Page}?handler=Look", "/tai-khoan/mat-khau")).Location, StringComparison.Ordinal);
    }

    private Task<JobResult> Look() => site.Do<ProposeRetention, JobResult>(propose => propose.Run(new JobRun(Guid.Empty, null, (_, _, _) => Task.CompletedTask), default));

    private Task<int> Waiting(Guid person) => site.Read(db => db.RetentionCases.CountAsync(c => c.PersonId == person && c.DecidedAt == null));
}
