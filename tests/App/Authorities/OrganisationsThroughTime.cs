using System.Net;
using LangNghe.Access;
using LangNghe.Access.Domain;
using LangNghe.Foundation.Data;
using LangNghe.Foundation.Rules;
using LangNghe.Foundation.Time;
using LangNghe.Foundation.Who;
using LangNghe.Law.Documents;
using LangNghe.Law.Domain;
using LangNghe.Tests.App.Harness;
using Microsoft.EntityFrameworkCore;

namespace LangNghe.Tests.App.Authorities;

public sealed class OrganisationsThroughTime(Site site) : IClassFixture<Site>
{
    private const string List = "/quan-tri/co-quan";

    [Fact]
    public async Task The_list_shows_the_organisations_of_the_day_that_is_asked_about()
    {
        var inspector = await site.SignedIn(Roles.Inspector);
        var then = await inspector.Get($"{List}?tinh-den=31/12/2024");
        Assert.Equal(HttpStatusCode.OK, then.Status);
        Assert.Contains(then.AllWords("tbody th"), w => w.StartsWith("Sở Tài nguyên và Môi trường tỉnh Hà Nam", StringComparison.Ordinal));
        var now = await inspector.Get($"{List}?tim=nong+nghiep");
        Assert.Contains(now.AllWords("tbody th"), w => w == "Sở Nông nghiệp và Môi trường tỉnh Ninh Bình chưa kiểm chứng");
        Assert.DoesNotContain(now.AllWords("tbody th"), w => w.Contains("Hà Nam", StringComparison.Ordinal));
        Assert.Empty(now.Page.QuerySelectorAll($"main a[href='{List}/moi']"));
    }

    [Fact]
    public async Task Only_an_administrator_writes()
    {
        var id = await Id("so-ct-ninh-binh");
        foreach (var url in new[] { $"{List}/moi", $"{List}/{id}/thay-doi", $"{List}/{id}/ke-thua", $"{List}/{id}/thoi-ky/{await PeriodOf(id)}" })
        {
            Assert.Equal(HttpStatusCode.Forbidden, (await (await site.SignedIn(Roles.Inspector)).Get(url)).Status);
            Assert.Equal(HttpStatusCode.Forbidden, (await (await site.SignedIn(Roles.DepartmentOfficer)).Get(url)).Status);
        }

        Assert.Equal(HttpStatusCode.NotFound, (await (await site.SignedIn(Roles.Administrator)).Get($"{List}/{Guid.NewGuid()}")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await (await site.SignedIn(Roles.Administrator)).Get($"{List}/{id}/thoi-ky/{Guid.NewGuid()}")).Status);
    }

    [Fact]
    public async Task None_begins_later_than_within_a_year()
    {
        var administrator = await site.SignedIn(Roles.Administrator);
        (string, string)[] typed = [("What.Name", "Chi cục Làng nghề"), ("What.ShortName", "CCLN"), ("What.Kind", nameof(OrganisationKind.Ministry)), ("Why.Reason", "Thành lập")];
        var refused = await administrator.PostForm($"{List}/moi", [.. typed, ("What.From", Vi(TestClock.Today.AddYears(1).AddDays(1)))]);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Contains("Ngày này quá xa", refused.Words(".error-summary"), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, (await administrator.PostForm($"{List}/moi", [.. typed, ("What.From", Vi(TestClock.Today.AddYears(1)))])).Status);
    }

    [Fact]
    public async Task A_document_takes_the_mark_away_and_moves_the_end_of_what_was_succeeded_along()
    {
        var administrator = await site.SignedIn(Roles.Administrator);
        var (heir, older) = (await Id("so-xd-ha-nam"), await Id("so-gtvt-ha-nam"));
        var period = await site.Read(db => db.OrganisationPeriods.Where(p => p.OrganisationId == heir && p.WithdrawnAt == null).OrderByDescending(p => p.From).Select(p => p.Id).FirstAsync());
        var document = await Paper("05/NQ-HĐND", new DateOnly(2025, 2, 19));
        var answer = await administrator.PostForm($"{List}/{heir}/thoi-ky/{period}", ("What.From", "20/02/2025"), ("Why.Reason", "Theo nghị quyết"), ("Why.DocumentId", document.ToString()));
        Assert.Equal($"{List}/{heir}", answer.Location);

        var (right, ended, step) = await site.Read(async db => (
            await db.OrganisationPeriods.OrderByDescending(p => p.From).FirstAsync(p => p.OrganisationId == heir && p.WithdrawnAt == null),
            await db.OrganisationPeriods.SingleAsync(p => p.OrganisationId == older && p.WithdrawnAt == null),
            await db.OrganisationSuccessions.SingleAsync(s => s.FromId == older && s.WithdrawnAt == null)));
        Assert.Equal((new DateOnly(2025, 2, 20), Confidence.H, (Guid?)document), (right.From, right.Confidence, right.SourceDocumentId));
        Assert.Equal((new DateOnly(2025, 2, 19), Confidence.M), (ended.Until!.Value, ended.Confidence));
        Assert.Equal((new DateOnly(2025, 2, 20), Confidence.H), (step.From, step.Confidence));
        var act = await site.Read(db => db.ActsAbout(Organisation.SubjectOf(heir)).OrderByDescending(a => a.At).ThenByDescending(a => a.Id).FirstAsync());
        Assert.Equal((AccessActs.OrganisationConfirmed.Code, (Guid?)document), (act.Kind, act.DocumentId));
        Assert.DoesNotContain("chưa kiểm chứng", (await administrator.Get($"{List}/{heir}")).Words("ol.line li"), StringComparison.Ordinal);
        Assert.Contains("Xác nhận cơ quan theo văn bản", (await administrator.Get($"{List}/{older}")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_correction_without_a_document_stays_unverified_and_a_stale_one_is_refused_with_all_that_was_typed()
    {
        var administrator = await site.SignedIn(Roles.Administrator);
        var id = await Id("so-khcn-ninh-binh");
        var url = $"{List}/{id}/thoi-ky/{await PeriodOf(id)}";
        var first = await administrator.PostForm(url, ("What.ShortName", "Sở KH-CN"), ("Why.Reason", "Viết tắt như con dấu"));
        Assert.Equal($"{List}/{id}", first.Location);
        Assert.Contains("chưa kiểm chứng", (await administrator.Get($"{List}/{id}")).Words("ol.line"), StringComparison.Ordinal);

        var next = $"{List}/{id}/thoi-ky/{await PeriodOf(id)}";
        var late = await administrator.PostForm(next, ("Version", "0"), ("What.ShortName", "Sở KHCN"), ("Why.Reason", "Muộn"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, late.Status);
        Assert.Contains(Saving.Stale, late.Text, StringComparison.Ordinal);
        Assert.Equal("Sở KHCN", late.Page.QuerySelector("input[name='What.ShortName']")?.GetAttribute("value"));
        Assert.Equal($"{List}/{id}", (await administrator.PostAgain(late, next)).Location);
    }

    [Fact]
    public async Task A_change_closes_a_period_and_opens_the_next()
    {
        var administrator = await site.SignedIn(Roles.Administrator);
        var id = await Id("so-nv-ninh-binh");
        var day = Vi(site.Clock.Today().AddDays(10));
        var wrong = await administrator.PostForm($"{List}/{id}/thay-doi", ("What.From", day), ("What.Fields", nameof(FieldOfWork.Tourism)), ("Why.Reason", ""));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, wrong.Status);
        var taken = await administrator.PostForm($"{List}/{id}/thay-doi", ("What.From", day), ("What.Fields", nameof(FieldOfWork.Tourism)), ("Why.Reason", "Nhận thêm"));
        Assert.Contains("Lĩnh vực du lịch đang thuộc", taken.Text, StringComparison.Ordinal);

        var answer = await administrator.PostForm($"{List}/{id}/thay-doi", ("What.From", day), ("What.Name", "Sở Nội vụ và Lao động tỉnh Ninh Bình"), ("What.Fields", nameof(FieldOfWork.Labour)), ("Why.Reason", "Đổi tên"));
        Assert.Equal($"{List}/{id}", answer.Location);
        var periods = await site.Read(db => db.OrganisationPeriods.Where(p => p.OrganisationId == id && p.WithdrawnAt == null).OrderBy(p => p.From).ToListAsync());
        Assert.Equal([site.Clock.Today().AddDays(9), null], periods.Select(p => p.Until));
        Assert.Equal("Sở Nội vụ và Lao động tỉnh Ninh Bình", periods[1].Name);
    }

    [Fact]
    public async Task An_organisation_that_is_succeeded_ends_the_day_before_and_its_heir_owns_its_fields()
    {
        var administrator = await site.SignedIn(Roles.Administrator);
        var (id, heir) = (await Id("so-vhttdl-ninh-binh"), await Id("so-gddt-ninh-binh"));
        var today = site.Clock.Today();
        (string, string)[] filled = [("What.Day", Vi(today)), ("What.SuccessorId", heir.ToString()), ("What.TakesFields", "true"), ("Why.Reason", "Hợp nhất")];
        var without = await administrator.PostForm($"{List}/{id}/ke-thua", filled);
        Assert.Contains("Chọn văn bản quyết định việc này", without.Text, StringComparison.Ordinal);

        var answer = await administrator.PostForm($"{List}/{id}/ke-thua", [.. filled, ("Why.DocumentId", (await Paper("12/NQ-HĐND", today)).ToString())]);
        Assert.Equal($"{List}/{id}", answer.Location);
        Assert.Contains("Nay là Sở Giáo dục và Đào tạo tỉnh Ninh Bình", (await administrator.Get($"{List}/{id}")).Words("p.gold-line"), StringComparison.Ordinal);
        var now = await site.Read(db => db.OrganisationPeriods.SingleAsync(p => p.OrganisationId == heir && p.WithdrawnAt == null && p.Until == null));
        Assert.Equal([FieldOfWork.Culture, FieldOfWork.Tourism, FieldOfWork.Training], now.Fields);
        Assert.Equal(today, now.From);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await administrator.PostForm($"{List}/{id}/ke-thua", [.. filled, ("Why.DocumentId", (await Paper("13/NQ-HĐND", today)).ToString())])).Status);
    }

    [Fact]
    public async Task A_new_organisation_without_a_document_stands_unverified()
    {
        var administrator = await site.SignedIn(Roles.Administrator);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await administrator.PostForm($"{List}/moi", ("Why.Reason", "Thêm"))).Status);
        var answer = await administrator.PostForm($"{List}/moi", ("What.Name", "Chi cục Phát triển nông thôn"), ("What.ShortName", "CC PTNT"), ("What.Kind", nameof(OrganisationKind.Department)), ("Why.Reason", "Thêm"));
        Assert.StartsWith($"{List}/", answer.Location, StringComparison.Ordinal);
        Assert.Contains("chưa kiểm chứng", (await administrator.Get(answer.Location!)).Words("ol.line"), StringComparison.Ordinal);
        var twice = await administrator.PostForm($"{List}/moi", ("What.Name", "Chi cục Phát triển nông thôn"), ("What.ShortName", "CC PTNT"), ("What.Kind", nameof(OrganisationKind.Department)), ("Why.Reason", "Thêm"));
        Assert.Contains("Đã có cơ quan cùng tên", twice.Text, StringComparison.Ordinal);
    }

    private static string Vi(DateOnly day) => LangNghe.Foundation.Text.Vi.Day(day);

    private Task<Guid> Id(string code) => site.Read(db => db.Organisations.Where(o => o.Code == code).Select(o => o.Id).SingleAsync());

    private Task<Guid> PeriodOf(Guid id) => site.Read(db => db.OrganisationPeriods.Where(p => p.OrganisationId == id && p.WithdrawnAt == null).OrderByDescending(p => p.From).Select(p => p.Id).FirstAsync());

    private async Task<Guid> Paper(string number, DateOnly day) => (await site.Do<RegisterDocument, Outcome<Document>>(register =>
        register.Run(new DocumentFacts { Number = number, Title = "Sắp xếp cơ quan chuyên môn", Kind = DocumentKind.Resolution, Issuer = "Hội đồng nhân dân tỉnh", IssuedOn = day }, default))).Value.Id;
}
