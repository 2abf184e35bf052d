using System.Net;
using LangNghe.Foundation.Data;
using LangNghe.Foundation.Time;
using LangNghe.Foundation.Who;
using LangNghe.Registry;
using LangNghe.Registry.Domain;
using LangNghe.Registry.Villages;
using LangNghe.Tests.App.Harness;
using Microsoft.EntityFrameworkCore;

namespace LangNghe.Tests.App.Registry;

public sealed class Proposing(Site site) : IClassFixture<Site>
{
    private static readonly (string, string)[] _why = [("Why.Reason", "Người dân phản ánh")];

    [Fact]
    public async Task What_the_commune_owns_is_written_and_the_rest_waits_for_the_department_which_says_yes_or_no_to_each()
    {
        const int Number = 14;
        var (commune, department) = (await Commune(Number), await site.Officer());
        var first = await commune.Get($"/lang-nghe/{Number}/dinh-chinh");
        Assert.Contains("Sở Nông nghiệp và Môi trường", first.Words(".gold-line"), StringComparison.Ordinal);

        (string, string)[] what = [("What.Village.Name", "Làng nghề đề nghị"), ("What.Village.Crafts", "nghề đề nghị"), ("What.Village.Hamlet", "thôn ghi ngay")];
        var check = await commune.PostAgain(await commune.PostForm($"/lang-nghe/{Number}/dinh-chinh", [.. what, ("Form.To", "Why")]), $"/lang-nghe/{Number}/dinh-chinh", [.. _why, ("Form.To", "Check")]);
        Assert.Contains("ghi ngay", check.Words("table.compare"), StringComparison.Ordinal);
        Assert.Contains("chờ duyệt", check.Words("table.compare"), StringComparison.Ordinal);
        var sent = await commune.PostAgain(check, $"/lang-nghe/{Number}/dinh-chinh", ("Form.To", "Done"));
        Assert.Equal($"/lang-nghe/{Number}", sent.Location);

        var facts = await Facts(Number);
        Assert.Equal("thôn ghi ngay", facts.Hamlet);
        Assert.NotEqual("Làng nghề đề nghị", facts.Name);
        Assert.Equal(["registry.proposal.send", "registry.village.correct"], (await site.ActsOn(Number))[..2]);

        var proposal = await Latest(Number);
        Assert.Contains("Làng nghề đề nghị", (await department.Get($"/de-nghi/{proposal.Id}")).Words("main form"), StringComparison.Ordinal);
        var (name, crafts) = (Cell(proposal, "Tên làng nghề"), Cell(proposal, "Nghề"));
        (string, string)[] decision =
        [
            ("Decision.Cells[0].Id", name.ToString()), ("Decision.Cells[0].Accepts", "True"),
            ("Decision.Cells[1].Id", crafts.ToString()), ("Decision.Cells[1].Accepts", "False"),
        ];
        var unexplained = await department.PostForm($"/de-nghi/{proposal.Id}", decision);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, unexplained.Status);
        Assert.Contains("Nêu lý do từ chối", unexplained.Text, StringComparison.Ordinal);

        Assert.Equal($"/de-nghi/{proposal.Id}", (await department.PostForm($"/de-nghi/{proposal.Id}", [.. decision, ("Decision.Cells[1].Reason", "Chưa có căn cứ")])).Location);
        facts = await Facts(Number);
        Assert.Equal("Làng nghề đề nghị", facts.Name);
        Assert.NotEqual("nghề đề nghị", facts.Crafts);
        var act = await site.Read(async db => await db.ActsAbout((await db.Villages.SingleAsync(v => v.Number == Number)).Subject).OrderByDescending(a => a.Id).FirstAsync());
        Assert.Equal("registry.village.correct", act.Kind);
        Assert.Contains("theo đề nghị của Cán bộ xã", act.Reason, StringComparison.Ordinal);
        Assert.Contains("Chưa có căn cứ", (await commune.Get($"/de-nghi/{proposal.Id}")).Words("table.compare"), StringComparison.Ordinal);
        Assert.False((await Latest(Number)).IsOpen);
    }

    [Fact]
    public async Task What_could_not_be_carried_out_is_not_sent()
    {
        const int Number = 15;
        var commune = await Commune(Number);
        var refused = await commune.Walk($"/lang-nghe/{Number}/dinh-chinh", [("What.Village.Name", "")], _why);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Contains("Nhập tên làng nghề.", refused.Text, StringComparison.Ordinal);
        Assert.Equal(0, await Count(Number));
    }

    [Fact]
    public async Task A_record_of_another_owner_waits_and_one_of_the_own_is_written()
    {
        const int Number = 16;
        var (commune, tourism) = (await Commune(Number), await site.SignedIn(Roles.FieldOfficer, organisation: await site.OfficeOf(FieldOfWork.Tourism)));
        (string, string)[] facts = [("Facts.Tie", "Điểm tham quan đề nghị"), ("Facts.DecisionNumber", "12/QĐ-UBND"), ("Facts.Since", "01/02/2026"), ("Facts.SinceKnown", "Day"), ("Facts.Why.Reason", "Đã có quyết định")];
        Assert.Contains("Gửi đề nghị", (await commune.Get($"/lang-nghe/{Number}/du-lich/moi")).Words("main form"), StringComparison.Ordinal);
        Assert.Equal($"/lang-nghe/{Number}", (await commune.PostForm($"/lang-nghe/{Number}/du-lich/moi", facts)).Location);
        Assert.DoesNotContain("Điểm tham quan đề nghị", (await commune.Get($"/lang-nghe/{Number}")).Words("main"), StringComparison.Ordinal);

        var proposal = await Latest(Number);
        Assert.Equal(HttpStatusCode.Forbidden, (await commune.PostStraight($"/de-nghi/{proposal.Id}", $"/lang-nghe/{Number}/du-lich/moi", ("Decision.Version", "0"))).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await (await site.Officer()).PostStraight($"/de-nghi/{proposal.Id}", $"/de-nghi/{proposal.Id}", ("Decision.Version", "0"))).Status);
        Assert.Equal("/de-nghi", (await tourism.PostStraight("/de-nghi", $"/de-nghi/{proposal.Id}", ("Chosen", $"{proposal.Id}:{proposal.Version}"))).Location);
        Assert.Contains("Điểm tham quan đề nghị", (await commune.Get($"/lang-nghe/{Number}")).Words("main"), StringComparison.Ordinal);

        Assert.Equal($"/lang-nghe/{Number}", (await commune.PostForm($"/lang-nghe/{Number}/so-lieu", ("What.Year", "2024"), ("What.Values[0].Value", "321"), ("Why.Reason", "Báo cáo"))).Location);
        Assert.Equal("registry.figure.enter", (await site.ActsOn(Number))[0]);
    }

    [Fact]
    public async Task The_same_sent_again_is_one_proposal_and_other_words_are_another()
    {
        const int Number = 19;
        var commune = await Commune(Number);
        (string, string)[] facts = [("Facts.Tie", "Tuyến đò gửi hai lần"), ("Facts.DecisionNumber", "14/QĐ-UBND"), ("Facts.Since", "01/02/2026"), ("Facts.Why.Reason", "Đã có quyết định")];
        Assert.Equal($"/lang-nghe/{Number}", (await commune.PostForm($"/lang-nghe/{Number}/du-lich/moi", facts)).Location);
        var first = await Latest(Number);
        Assert.Equal($"/de-nghi/{first.Id}", (await commune.PostForm($"/lang-nghe/{Number}/du-lich/moi", facts)).Location);
        Assert.Contains("không gửi thêm lần nữa", (await commune.Get($"/de-nghi/{first.Id}")).Words(".notice"), StringComparison.Ordinal);
        Assert.Equal(1, await Count(Number));

        await commune.Walk($"/lang-nghe/{Number}/dinh-chinh", [("What.Village.Name", "Tên gửi hai lần")], _why);
        var named = await Latest(Number);
        Assert.Equal($"/de-nghi/{named.Id}", (await commune.Walk($"/lang-nghe/{Number}/dinh-chinh", [("What.Village.Name", "Tên gửi hai lần")], _why)).Location);
        Assert.Equal(2, await Count(Number));
        await commune.Walk($"/lang-nghe/{Number}/dinh-chinh", [("What.Village.Name", "Tên gửi khác")], _why);
        Assert.Equal(3, await Count(Number));

        await commune.PostForm($"/de-nghi/{first.Id}?handler=TakeBack");
        await commune.PostForm($"/lang-nghe/{Number}/du-lich/moi", facts);
        Assert.Equal(4, await Count(Number));
    }

    [Fact]
    public async Task A_form_sent_in_one_moment_by_four_hands_keeps_one_proposal()
    {
        const int Number = 24;
        var commune = await Commune(Number);
        var before = await Count(Number);
        (string, string)[] facts = [("Facts.Tie", "Tour gửi cùng lúc"), ("Facts.DecisionNumber", "15/QĐ-UBND"), ("Facts.Since", "01/02/2026"), ("Facts.Why.Reason", "thử")];
        var shown = await commune.Get($"/lang-nghe/{Number}/du-lich/moi");
        var answers = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => commune.PostAgain(shown, $"/lang-nghe/{Number}/du-lich/moi", facts)));
        Assert.All(answers, a => Assert.Equal(HttpStatusCode.Redirect, a.Status));
        Assert.Equal(before + 1, await Count(Number));
    }

    [Fact]
    public async Task Of_two_decisions_the_second_is_late_and_who_sent_may_take_back()
    {
        const int Number = 17;
        var (commune, department) = (await Commune(Number), await site.Officer());
        await commune.Walk($"/lang-nghe/{Number}/dinh-chinh", [("What.Village.Name", "Tên sẽ rút lại")], _why);
        var proposal = await Latest(Number);
        var seen = await department.Get($"/de-nghi/{proposal.Id}");
        Assert.Equal($"/de-nghi/{proposal.Id}", (await commune.PostForm($"/de-nghi/{proposal.Id}?handler=TakeBack")).Location);
        var late = await department.PostAgain(seen, $"/de-nghi/{proposal.Id}", ("Decision.Cells[0].Accepts", "True"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, late.Status);
        Assert.Contains("đã rút đề nghị lúc", late.Words(".error-summary"), StringComparison.Ordinal);
        Assert.NotEqual("Tên sẽ rút lại", (await Facts(Number)).Name);
        Assert.Equal("registry.proposal.take-back", (await site.ActsOn(Number))[0]);
    }

    [Fact]
    public async Task Of_two_deciders_the_second_is_told_who_decided_and_when()
    {
        const int Number = 20;
        var (commune, first, second) = (await Commune(Number), await site.Officer(), await site.Officer());
        await commune.Walk($"/lang-nghe/{Number}/dinh-chinh", [("What.Village.Name", "Tên hai người duyệt")], _why);
        var proposal = await Latest(Number);
        var (url, cell) = ($"/de-nghi/{proposal.Id}", ("Decision.Cells[0].Id", Cell(proposal, "Tên làng nghề").ToString()));
        var seen = await second.Get(url);
        (string, string)[] accept = [cell, ("Decision.Cells[0].Accepts", "True")];
        Assert.Equal(url, (await first.PostForm(url, accept)).Location);

        var late = await second.PostAgain(seen, url, accept);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, late.Status);
        var decided = (await Latest(Number)).Cells.Single();
        Assert.Contains($"{decided.DecidedBy} đã quyết định lúc {Foundation.Text.Vi.Instant(decided.DecidedAt!.Value)}; quyết định của bạn chưa được ghi.", late.Words(".error-summary"), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Forbidden, (await commune.PostStraight(url, $"/lang-nghe/{Number}/dinh-chinh", ("Decision.Version", "0"))).Status);
    }

    [Fact]
    public async Task What_an_old_commune_owned_goes_to_its_heir_whose_committee_the_act_names()
    {
        const int OfMocNam = 15;
        var commune = await Commune(OfMocNam);
        var representative = await site.SignedIn(Roles.VillageRepresentative, village: OfMocNam);
        var form = await representative.Get($"/lang-nghe/{OfMocNam}/dinh-chinh");
        Assert.Contains("Ủy ban nhân dân phường Duy Tân", form.Words("main"), StringComparison.Ordinal);
        Assert.DoesNotContain("Ủy ban nhân dân xã Mộc Nam", form.Words("main"), StringComparison.Ordinal);

        // Two receive what is proposed, so each is named with the fields that go there.
        var notes = form.AllWords(".gold-line");
        Assert.Equal(2, notes.Count);
        Assert.All(notes, n => Assert.StartsWith("Các mục ", n, StringComparison.Ordinal));
        Assert.DoesNotContain("ghi vào sổ ngay", string.Join(' ', notes), StringComparison.Ordinal);

        await commune.Walk($"/lang-nghe/{OfMocNam}/dinh-chinh", [("What.Village.Hamlet", "thôn Nha Xá")], _why);
        Assert.Equal("Ủy ban nhân dân phường Duy Tân", await site.Read(db => db.Acts.Where(a => a.Kind == "registry.village.correct").OrderByDescending(a => a.Id).Select(a => a.Organisation).FirstAsync()));
    }

    [Fact]
    public async Task At_the_same_moment_one_decides_and_the_other_is_told()
    {
        const int Number = 21;
        var (commune, first, second) = (await Commune(Number), await site.Officer(), await site.Officer());
        await commune.Walk($"/lang-nghe/{Number}/dinh-chinh", [("What.Village.Name", "Tên duyệt cùng lúc")], _why);
        var proposal = await Latest(Number);
        var url = $"/de-nghi/{proposal.Id}";
        (string, string)[] accept = [("Decision.Cells[0].Id", Cell(proposal, "Tên làng nghề").ToString()), ("Decision.Cells[0].Accepts", "True")];
        var pages = (await first.Get(url), await second.Get(url));
        var answers = await Task.WhenAll(first.PostAgain(pages.Item1, url, accept), second.PostAgain(pages.Item2, url, accept));
        var lost = Assert.Single(answers, a => a.Status == HttpStatusCode.UnprocessableEntity);
        Assert.Single(answers, a => a.Location == url);
        Assert.Contains("quyết định của bạn chưa được ghi", lost.Words(".error-summary"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_accepts_over_a_value_that_they_have_not_seen()
    {
        const int Number = 23;
        var (commune, first, second) = (await Commune(Number), await site.Officer(), await site.Officer());
        await commune.Walk($"/lang-nghe/{Number}/dinh-chinh", [("What.Village.Crafts", "nghề đề nghị trước")], _why);
        var proposal = await Latest(Number);
        var url = $"/de-nghi/{proposal.Id}";
        var open = await first.Get(url);
        await second.Walk($"/lang-nghe/{Number}/dinh-chinh", [("What.Village.Crafts", "nghề vừa đính chính")], _why);

        (string, string)[] accept = [("Decision.Cells[0].Id", Cell(proposal, "Nghề").ToString()), ("Decision.Cells[0].Accepts", "True")];
        var late = await first.PostAgain(open, url, accept);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, late.Status);
        Assert.Contains("sổ đã ghi khác ở mục: Nghề", late.Words(".error-summary"), StringComparison.Ordinal);
        Assert.Contains("nghề vừa đính chính", late.Words("main form"), StringComparison.Ordinal);
        var listed = await first.PostStraight("/de-nghi", url, ("Chosen", $"{proposal.Id}:{proposal.Version}"));
        Assert.Contains("sổ đã ghi khác ở mục: Nghề", listed.Words(".error-summary"), StringComparison.Ordinal);
        Assert.Equal("nghề vừa đính chính", (await Facts(Number)).Crafts);

        // A seal is of values, a telephone perhaps: whoever does not decide gets none.
        Assert.NotNull(late.Page.QuerySelector("[name='Decision.Seen']"));
        Assert.Null((await commune.Get(url)).Page.QuerySelector("[name='Decision.Seen']"));

        // Who has seen it may.
        Assert.Equal(url, (await first.PostAgain(late, url, accept)).Location);
        Assert.Equal("nghề đề nghị trước", (await Facts(Number)).Crafts);
    }

    [Fact]
    public async Task The_list_tells_what_would_change_and_what_of_the_chosen_was_done()
    {
        const int Number = 22;
        var (commune, department) = (await Commune(Number), await site.Officer());
        var before = (await Facts(Number)).Name;
        await commune.Walk($"/lang-nghe/{Number}/dinh-chinh", [("What.Village.Name", "Tên trong danh sách")], _why);
        var done = await Latest(Number);
        await commune.Walk($"/lang-nghe/{Number}/dinh-chinh", [("What.Village.Crafts", new string('n', 200))], _why);
        var stale = await Latest(Number);
        var rows = (await department.Get($"/de-nghi?lang={Number}")).AllWords("tbody tr");
        Assert.Contains(rows, r => r.Contains($"Tên làng nghề: {before} → Tên trong danh sách", StringComparison.Ordinal));
        Assert.Contains(rows, r => r.Contains($" → {new string('n', 79)}…", StringComparison.Ordinal));

        var answer = await department.PostStraight("/de-nghi", $"/de-nghi/{done.Id}", ("Chosen", $"{done.Id}:{done.Version}"), ("Chosen", $"{stale.Id}:{stale.Version + 1}"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
        Assert.Contains("Đã chấp nhận 1 đề nghị", answer.Words(".notice"), StringComparison.Ordinal);
        Assert.Contains("Cần sửa 1 chỗ", answer.Words(".error-summary"), StringComparison.Ordinal);
        Assert.DoesNotContain("Đã chấp nhận", answer.Words(".error-summary"), StringComparison.Ordinal);
        Assert.Equal("Tên trong danh sách", (await Facts(Number)).Name);
    }

    [Fact]
    public async Task Another_commune_neither_sees_nor_decides()
    {
        const int Number = 18;
        var commune = await Commune(Number);
        await commune.Walk($"/lang-nghe/{Number}/dinh-chinh", [("What.Village.Name", "Tên của xã này")], _why);
        var proposal = await Latest(Number);
        var own = (await Facts(Number)).CommuneId;
        var elsewhere = await site.Read(db => db.VillagesAt(AsOf.On(TestClock.Today)).Where(v => v.Profile.Facts.CommuneId != null && v.Profile.Facts.CommuneId != own).OrderBy(v => v.Number).Select(v => v.Profile.Facts.CommuneId).LastAsync());
        var stranger = await site.SignedIn(Roles.CommuneOfficer, elsewhere);
        Assert.Equal(HttpStatusCode.NotFound, (await stranger.Get($"/de-nghi/{proposal.Id}")).Status);
        Assert.DoesNotContain("Tên của xã này", (await stranger.Get("/de-nghi?xem=tat-ca")).Text, StringComparison.Ordinal);
        Assert.NotEqual(HttpStatusCode.OK, (await (await site.SignedIn(Roles.Inspector)).PostStraight($"/de-nghi/{proposal.Id}", $"/de-nghi/{proposal.Id}", ("Decision.Version", "0"))).Status);
    }

    [Fact]
    public async Task An_administrator_gives_a_matter_to_another_owner_from_a_day_on_a_document()
    {
        var admin = await site.SignedIn(Roles.Administrator);
        var document = await site.Read(db => db.Set<Law.Domain.Document>().Where(d => d.IsLaw).Select(d => d.Id).FirstAsync());
        const string Url = "/quan-tri/quan-ly-muc/products.ocop";
        (string, string)[] what = [("What.First", "Science"), ("What.From", Foundation.Text.Vi.Day(TestClock.Today.AddDays(30)))];
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await admin.PostForm(Url, [.. what, ("Why.Reason", "Phân công lại")])).Status);
        var stale = await admin.Get(Url);
        Assert.Equal("/quan-tri/quan-ly-muc", (await admin.PostForm(Url, [.. what, ("Why.Reason", "Phân công lại"), ("Why.DocumentId", document.ToString())])).Location);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await admin.PostAgain(stale, Url, [.. what, ("Why.Reason", "Lần hai"), ("Why.DocumentId", document.ToString())])).Status);
        Assert.Contains("khoa học", (await admin.Get(Url)).Words("table"), StringComparison.OrdinalIgnoreCase);
        Assert.Equal(HttpStatusCode.NotFound, (await admin.Get("/quan-tri/quan-ly-muc/khong-co")).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await (await site.Officer()).Get(Url)).Status);
    }

    private async Task<Visitor> Commune(int number) => await site.SignedIn(Roles.CommuneOfficer, (await Facts(number)).CommuneId);

    private Task<VillageFacts> Facts(int number) => site.Read(db => db.VillagesAt(AsOf.On(TestClock.Today)).Where(v => v.Number == number).Select(v => v.Profile.Facts).SingleAsync());

    private Task<Proposal> Latest(int number) => site.Read(async db =>
    {
        var village = await db.Villages.SingleAsync(v => v.Number == number);
        return await db.Set<Proposal>().AsNoTracking().Include(p => p.Cells).Where(p => p.VillageId == village.Id).OrderByDescending(p => p.Id).FirstAsync();
    });

    private Task<int> Count(int number) => site.Read(async db =>
    {
        var village = await db.Villages.SingleAsync(v => v.Number == number);
        return await db.Set<Proposal>().CountAsync(p => p.VillageId == village.Id);
    });

    private static Guid Cell(Proposal proposal, string label) => proposal.Cells.Single(c => c.Label == label).Id;
}
