using System.Net;
using LangNghe.Foundation.Acts.Sealing;
using LangNghe.Foundation.Data;
using LangNghe.Foundation.Personal;
using LangNghe.Foundation.Who;
using LangNghe.Persons;
using LangNghe.Persons.Consents;
using LangNghe.Persons.Domain;
using LangNghe.Persons.Restricting;
using LangNghe.Privacy;
using LangNghe.Privacy.Domain;
using LangNghe.Territory;
using LangNghe.Territory.Domain;
using LangNghe.Tests.App.Harness;
using LangNghe.Tests.App.Persons;
using Microsoft.EntityFrameworkCore;

namespace LangNghe.Tests.App.Privacy;

public sealed class TheRequestDesk(Site site) : IClassFixture<Site>
{
    [Fact]
    public async Task A_request_is_written_down_and_its_clocks_run()
    {
        var id = await site.Somebody("Lý Thị Hỏi");
        var officer = await site.SignedIn(Roles.DepartmentOfficer);
        Assert.NotNull((await officer.Get($"/nguoi/{id}")).Page.QuerySelector($"a[href='/yeu-cau-du-lieu/moi?nguoi={id}']"));
        var request = await officer.Asks(id, RequestKind.Restrict);
        var page = await officer.Get(request);
        Assert.Contains("Hạn 04/03/2026", page.Words("#dong-ho + dl"), StringComparison.Ordinal);
        Assert.Contains("Hạn 17/03/2026", page.Words("#dong-ho + dl"), StringComparison.Ordinal);
        Assert.Contains("2 ngày làm việc", page.Words("#dong-ho + dl"), StringComparison.Ordinal);
        Assert.Contains("theo báo chí", page.Words("#dong-ho + dl"), StringComparison.Ordinal);
        Assert.Contains("Lý Thị Hỏi", (await officer.Get("/yeu-cau-du-lieu")).Words("tbody"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_late_is_shown_as_late()
    {
        var id = await site.Somebody("Lý Văn Trễ");
        var officer = await site.SignedIn(Roles.DepartmentOfficer);
        var request = await officer.Asks(id, RequestKind.Correct, "12/02/2026");
        Assert.Contains("Quá hạn từ 23/02/2026", (await officer.Get(request)).Words("#dong-ho + dl"), StringComparison.Ordinal);
        Assert.Contains("chưa kiểm chứng", (await officer.Get(request)).Words("#dong-ho + dl"), StringComparison.Ordinal);
        Assert.Contains("đã quá hạn", (await officer.Get("/yeu-cau-du-lieu")).Words(".notice"), StringComparison.Ordinal);

        // More time is given before the term is over, or not at all.
        await officer.Takes(request, "tra-loi", ("Facts.Note", "Đã gửi hướng dẫn"));
        var extended = await officer.Takes(request, "gia-han", ("Facts.Note", "Phức tạp"), ("Facts.Ground", "NĐ 356/2025"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, extended.Status);
        Assert.Contains("chỉ gia hạn được khi chưa hết hạn", extended.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_is_assigned_answered_extended_once_and_refused_with_its_ground_and_paper()
    {
        var id = await site.Somebody("Lý Văn Bước");
        var officer = await site.SignedIn(Roles.DepartmentOfficer);
        var request = await officer.Asks(id, RequestKind.Delete);
        var handler = await site.Read(db => db.Set<LangNghe.Access.Accounts.Account>().OrderByDescending(a => a.Id).Select(a => a.Id).FirstAsync());
        Assert.Equal(request, (await officer.Takes(request, "phan-cong", ("Facts.AssigneeId", handler.ToString()))).Location);
        Assert.NotEqual("chưa phân công", (await site.Request(request)).AssigneeName);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await officer.Takes(request, "gia-han", ("Facts.Note", "Phức tạp"), ("Facts.Ground", "NĐ 356/2025"))).Status);
        Assert.Equal(request, (await officer.Takes(request, "tra-loi", ("Facts.Note", "Đã gửi hướng dẫn"))).Location);
        Assert.Equal(request, (await officer.Takes(request, "gia-han", ("Facts.Note", "Phức tạp"), ("Facts.Ground", "NĐ 356/2025"))).Location);
        Assert.Contains("một lần", (await officer.Get($"{request}")).Words("#viec + ul"), StringComparison.Ordinal);

        var refused = await officer.Takes(request, "tu-choi", ("Facts.Note", "Phải lưu theo luật"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Contains("căn cứ pháp luật", refused.Words(".error-summary"), StringComparison.Ordinal);
        Assert.Contains("Phải lưu theo luật", refused.Text, StringComparison.Ordinal);
        var paper = await site.Read(db => db.Set<LangNghe.Law.Domain.Document>().Where(d => d.Code == "luat-91-2025").Select(d => d.Id).SingleAsync());
        Assert.Equal(request, (await officer.Takes(request, "tu-choi", ("Facts.Note", "Phải lưu theo luật"), ("Facts.Ground", "Điều 19 Luật 91/2025/QH15"), ("Facts.DocumentId", paper.ToString()))).Location);
        var act = await site.Read(db => db.Acts.SingleAsync(a => a.Kind == PrivacyActs.Refuse.Code));
        Assert.Equal(("Điều 19 Luật 91/2025/QH15", paper), (act.Reason, act.DocumentId));
        Assert.DoesNotContain("Phải lưu theo luật", act.Changes, StringComparison.Ordinal);
        Assert.Contains("Phải lưu theo luật", (await officer.Get(request)).Words("table"), StringComparison.Ordinal);
        Assert.False((await site.Kept(id)).IsErased);
    }

    [Fact]
    public async Task A_deletion_destroys_the_key_blanks_every_data_set_and_the_chain_still_verifies()
    {
        const string Number = "035057200001";
        var officer = await site.SignedIn(Roles.DepartmentOfficer);
        await officer.PostForm("/lang-nghe/24/nghe-nhan/moi",
            ("Facts.PersonName", "Lý Thị Biến"), ("Facts.Level", "Province"), ("Facts.Title", "Nghệ nhân"), ("Facts.GrantedOn", "01/02/2010"), ("Facts.Why.Reason", "Theo quyết định"));
        var id = await site.Somebody("Lý Thị Biến", Number);
        var title = await site.Read(db => db.Set<LangNghe.People.Domain.ArtisanTitle>().Where(t => t.WithdrawnAt == null && t.PersonName == "Lý Thị Biến").Select(t => t.Id).SingleAsync());
        await officer.PostForm($"/lang-nghe/24/nghe-nhan/{title}/nguoi", ("Facts.Who", id.ToString()));
        await officer.PostForm($"/nguoi/{id}/dong-y", ("Facts.Purpose", "Publishing"), ("Facts.Fields", "Name"), ("Facts.Way", "Paper"), ("Facts.Wording", "Tôi đồng ý."), ("Facts.Evidence", "Phiếu của bà Biến"));
        var request = await officer.Asks(id, RequestKind.Delete);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await officer.Takes(request, "thuc-hien", ("Facts.Note", "Xóa theo đơn"))).Status);
        Assert.False((await site.Kept(id)).IsErased);
        Assert.Equal(request, (await officer.Takes(request, "thuc-hien", ("Facts.Note", "Xóa theo đơn của bà Biến"), ("Facts.IsSure", "true"))).Location);

        var person = await site.Kept(id);
        Assert.True(person.IsErased);
        Assert.Null(person.IdentitySealed);
        Assert.Null(await site.Read(db => db.PersonKeys.Where(k => k.PersonId == id).Select(k => k.Wrapped).SingleAsync()));
        Assert.Equal(HttpStatusCode.NotFound, (await officer.Get($"/nguoi/{id}")).Status);
        foreach (var url in new[] { request, "/nguoi?tim=bien", "/lang-nghe/24", "/lang-nghe/24/lich-su", "/nghe-nhan", $"/nhat-ky?muc=person:{id}", "/yeu-cau-du-lieu?xem=xong" })
        {
            var text = (await officer.Get(url)).Text;
            Assert.DoesNotContain("Lý Thị Biến", text, StringComparison.Ordinal);
            Assert.DoesNotContain("bà Biến", text, StringComparison.Ordinal);
        }

        Assert.Contains(PersonalWords.Erased, (await officer.Get(request)).Text, StringComparison.Ordinal);
        await site.Do<SealActs, int>(seal => seal.Run(default));
        Assert.True((await site.Do<VerifyActs, ChainReport>(verify => verify.Run(1, [], default))).IsWhole);

        // The number is free again for who holds it.
        await site.Somebody("Lý Thị Biến Hai", Number);
    }

    [Fact]
    public async Task Who_asks_to_see_is_given_everything_and_the_giving_is_an_act()
    {
        const string Number = "035057200002";
        var id = await site.Somebody("Lý Văn Xem", Number, born: 1957);
        var officer = await site.SignedIn(Roles.DepartmentOfficer);
        await officer.PostForm($"/nguoi/{id}/dong-y", ("Facts.Purpose", "Promotion"), ("Facts.Fields", "Phone"), ("Facts.Way", "Paper"), ("Facts.Wording", "Tôi đồng ý cho hội chợ."), ("Facts.Evidence", "Phiếu 9"));
        var request = await officer.Asks(id, RequestKind.See);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await officer.Takes(request, "thuc-hien", ("Facts.Note", "Đã giao"))).Status);
        Assert.DoesNotContain(Number, (await officer.Get($"{request}/giao")).Text, StringComparison.Ordinal);

        await officer.Takes(request, "tra-loi", ("Facts.Note", "Đã hẹn ngày giao"));
        var journal = (await officer.Get($"/nguoi/{id}")).AllWords("table:last-of-type tbody th");
        Assert.All(new[] { PersonsActs.Register, PrivacyActs.Register, PrivacyActs.Answer }, act => Assert.Equal(1, journal.Count(w => w == act.Label)));
        var file = await officer.PostForm($"{request}/giao", ("Format", "csv"));
        Assert.Equal("text/csv", file.Response.Content.Headers.ContentType!.MediaType);
        foreach (var held in new[] { "Lý Văn Xem", "1957", Number, "Tôi đồng ý cho hội chợ.", "Phiếu 9", "Đề nghị theo đơn", PersonsActs.Register.Label, PrivacyActs.Register.Label, PrivacyActs.Answer.Label })
        {
            Assert.Contains(held, file.Text, StringComparison.Ordinal);
        }

        Assert.Equal(1, await site.Read(db => db.ActsAbout(DataRequest.SubjectOf(Guid.Parse(request.Split('/')[^1]))).CountAsync(a => a.Kind == PrivacyActs.Deliver.Code)));
        Assert.Equal(1, await site.Read(db => db.IdentityReveals.CountAsync(r => r.PersonId == id)));
        Assert.Equal(request, (await officer.Takes(request, "thuc-hien", ("Facts.Note", "Đã giao tận tay"))).Location);
        Assert.Equal(RequestState.Done, (await site.Request(request)).State);
        Assert.Equal(HttpStatusCode.NotFound, (await officer.Get($"{await officer.Asks(id, RequestKind.Correct)}/giao")).Status);
    }

    [Fact]
    public async Task A_withdrawal_works_before_anybody_has_read_it()
    {
        var id = await site.Somebody("Lý Thị Rút");
        var officer = await site.SignedIn(Roles.DepartmentOfficer);
        await officer.PostForm($"/nguoi/{id}/dong-y", ("Facts.Purpose", "Publishing"), ("Facts.Fields", "Name"), ("Facts.Way", "Paper"), ("Facts.Wording", "Tôi đồng ý."), ("Facts.Evidence", "Phiếu 10"), ("Facts.From", "01/03/2026"));
        Assert.NotEmpty(await site.Read(db => db.MayBePublished(PersonalField.Name, TestClock.Today).Where(p => p == id).ToListAsync()));
        await officer.Asks(id, RequestKind.Withdraw);
        Assert.Empty(await site.Read(db => db.MayBePublished(PersonalField.Name, TestClock.Today).Where(p => p == id).ToListAsync()));
        Assert.NotEmpty(await site.Read(db => db.MayBePublished(PersonalField.Name, TestClock.Today.AddDays(-1)).Where(p => p == id).ToListAsync()));
    }

    [Theory]
    [InlineData(RequestKind.Restrict)]
    [InlineData(RequestKind.Object)]
    public async Task A_restriction_hides_the_person_as_soon_as_it_is_carried_out(RequestKind kind)
    {
        var id = await site.Somebody($"Lý Văn Khuất {kind}");
        var officer = await site.SignedIn(Roles.DepartmentOfficer);
        var request = await officer.Asks(id, kind);
        Assert.Equal(request, (await officer.Takes(request, "thuc-hien", ("Facts.Note", "Theo đơn"))).Location);
        Assert.Equal(TestClock.Today, (await site.Kept(id)).RestrictedOn);
        var inspector = await site.SignedIn(Roles.Inspector);
        Assert.Equal(HttpStatusCode.NotFound, (await inspector.Get($"/nguoi/{id}")).Status);
        var closed = await inspector.Get(request);
        Assert.All(new[] { "Lý Văn Khuất", "Đề nghị theo đơn", "Theo đơn" }, words => Assert.DoesNotContain(words, closed.Text, StringComparison.Ordinal));
        Assert.Contains(RestrictedPersons.Words, closed.Words("dl.facts"), StringComparison.Ordinal);
        Assert.Contains("Đề nghị theo đơn", (await officer.Get(request)).Words("dl.facts"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_same_request_is_not_written_twice_and_a_stale_step_is_refused()
    {
        var id = await site.Somebody("Lý Văn Lặp");
        var officer = await site.SignedIn(Roles.DepartmentOfficer);
        var request = await officer.Asks(id, RequestKind.Correct);
        var again = await officer.PostForm($"/yeu-cau-du-lieu/moi?nguoi={id}", ("Facts.Kind", "Correct"), ("Facts.Way", "Letter"), ("Facts.Content", "Lần nữa"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, again.Status);
        Assert.Contains($"chưa xong: yêu cầu số {(await site.Request(request)).Number}.", again.Words(".error-summary"), StringComparison.Ordinal);
        Assert.NotNull(again.Page.QuerySelector($"form a[href='{request}']"));

        var opened = await officer.Get($"{request}/buoc/tra-loi");
        Assert.Equal(request, (await officer.PostAgain(opened, $"{request}/buoc/tra-loi", ("Facts.Note", "Đã trả lời"))).Location);
        var late = await officer.PostAgain(opened, $"{request}/buoc/tra-loi", ("Facts.Note", "Đã trả lời"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, late.Status);
        Assert.Contains(Saving.Stale, late.Words(".error-summary"), StringComparison.Ordinal);
        Assert.Equal(1, await site.Read(db => db.RequestSteps.CountAsync(s => s.PersonId == id)));
    }

    [Fact]
    public async Task What_is_wrong_is_said_at_its_field()
    {
        var id = await site.Somebody("Lý Văn Sai");
        var officer = await site.SignedIn(Roles.DepartmentOfficer);
        var refused = await officer.PostForm($"/yeu-cau-du-lieu/moi?nguoi={id}", ("Facts.ReceivedOn", "03/03/2026"), ("Facts.Content", ""));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Equal(4, refused.AllWords(".error-summary li").Count);
        Assert.Equal(HttpStatusCode.NotFound, (await officer.Get($"/yeu-cau-du-lieu/moi?nguoi={Guid.NewGuid()}")).Status);
        Assert.Equal(HttpStatusCode.OK, (await officer.Get("/yeu-cau-du-lieu/moi")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await officer.Get($"/yeu-cau-du-lieu/{Guid.NewGuid()}")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await officer.Get($"{await officer.Asks(id, RequestKind.See)}/buoc/khac")).Status);
    }

    [Fact]
    public async Task A_commune_officer_handles_the_requests_of_the_commune_and_decides_none()
    {
        var (own, foreign) = (await site.Commune("13591"), await site.Commune("13456"));
        var (here, there) = (await site.Somebody("Lý Thị Đây", unit: own), await site.Somebody("Lý Thị Kia", unit: foreign));
        var department = await site.SignedIn(Roles.DepartmentOfficer);
        var elsewhere = await department.Asks(there, RequestKind.Correct);
        var officer = await site.SignedIn(Roles.CommuneOfficer, own);
        var request = await officer.Asks(here, RequestKind.Correct);
        Assert.Equal(request, (await officer.Takes(request, "tra-loi", ("Facts.Note", "Đã trả lời"))).Location);
        Assert.Equal(HttpStatusCode.Forbidden, (await officer.Get($"{request}/buoc/thuc-hien")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await officer.Get(elsewhere)).Status);
        Assert.DoesNotContain("Lý Thị Kia", (await officer.Get("/yeu-cau-du-lieu")).Text, StringComparison.Ordinal);
        var inspector = await site.SignedIn(Roles.Inspector);
        Assert.Equal(HttpStatusCode.OK, (await inspector.Get(request)).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await inspector.Get($"{request}/buoc/tra-loi")).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await inspector.Get($"/yeu-cau-du-lieu/moi?nguoi={here}")).Status);
    }

    [Fact]
    public async Task What_is_held_of_a_restricted_person_is_delivered_by_who_sees_them_and_stands_on_no_screen()
    {
        const string Number = "035057200003";
        var unit = await site.Commune("13591");
        var id = await site.Somebody("Lý Thị Giao Kín", Number, unit, born: 1957);
        var (officer, commune) = (await site.SignedIn(Roles.DepartmentOfficer), await site.SignedIn(Roles.CommuneOfficer, unit));
        var request = await commune.Asks(id, RequestKind.See);
        Assert.Contains("Lý Thị Giao Kín", (await commune.Get($"{request}/giao")).Words("table"), StringComparison.Ordinal);
        await officer.Takes(await officer.Asks(id, RequestKind.Restrict), "thuc-hien", ("Facts.Note", "Theo đơn"));

        var closed = await commune.Get($"{request}/giao");
        Assert.DoesNotContain("Giao Kín", closed.Text, StringComparison.Ordinal);
        Assert.Contains("đang hạn chế xử lý", closed.Words("form .why-not"), StringComparison.Ordinal);
        var refused = await commune.PostForm($"{request}/giao", ("Format", "csv"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.DoesNotContain("Giao Kín", refused.Text, StringComparison.Ordinal);
        Assert.Contains("đang hạn chế xử lý", (await commune.Get(request)).Words("#viec + ul .why-not"), StringComparison.Ordinal);

        Assert.Empty((await officer.Get($"{request}/giao")).Page.QuerySelectorAll("main table"));
        var file = await officer.PostForm($"{request}/giao", ("Format", "csv"));
        Assert.Equal("text/csv", file.Response.Content.Headers.ContentType!.MediaType);
        Assert.Contains("Lý Thị Giao Kín", file.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(Number, file.Text, StringComparison.Ordinal);
        Assert.Equal(0, await site.Read(db => db.IdentityReveals.CountAsync(r => r.PersonId == id)));
    }

    [Fact]
    public async Task A_request_of_a_commune_of_former_times_is_given_to_the_officers_of_its_heir()
    {
        var book = await site.Do<UnitBooks, UnitBook>(books => books.Current(default));
        var former = book.CommunesOn(new DateOnly(2025, 6, 30)).First(c => book.On(c.UnitId, TestClock.Today) is null && book.Successors(c.UnitId, TestClock.Today).Count == 1).UnitId;
        var id = await site.Somebody("Lý Văn Xã Cũ", unit: former);
        var department = await site.SignedIn(Roles.DepartmentOfficer);
        var request = await department.Asks(id, RequestKind.Correct);
        var heir = await site.Invited(Roles.CommuneOfficer, former);
        var other = await site.Invited(Roles.CommuneOfficer, book.CommunesOn(TestClock.Today).First(c => !book.SubtreeEver(c.UnitId).Contains(former)).UnitId);
        var offered = (await department.Get($"{request}/buoc/phan-cong")).Page.QuerySelectorAll("select option").Select(o => o.GetAttribute("value")).ToList();
        Assert.Contains(await Account(heir), offered);
        Assert.DoesNotContain(await Account(other), offered);
        Assert.Equal(request, (await department.Takes(request, "phan-cong", ("Facts.AssigneeId", await Account(heir)))).Location);
    }

    private async Task<string> Account(string name) => (await site.Read(db => db.Set<LangNghe.Access.Accounts.Account>().Where(a => a.UserName == name).Select(a => a.Id).SingleAsync())).ToString();
}
