using System.Net;
using LangNghe.Foundation.Data;
using LangNghe.Foundation.Time;
using LangNghe.Foundation.Who;
using LangNghe.Plan.Figures;
using LangNghe.Registry;
using LangNghe.Registry.Domain;
using LangNghe.Registry.Villages;
using LangNghe.Tests.App.Harness;
using Microsoft.EntityFrameworkCore;

namespace LangNghe.Tests.App.Registry;

public sealed class WrongEntries(Site site) : IClassFixture<Site>
{
    private static readonly (string, string)[] _why = [("Why.Reason", "Ghi nhầm làng")];

    private static readonly (string, string)[] _neverWas = [("Facts.NeverWas", "true"), ("Facts.Why.Reason", "Ghi nhầm làng")];

    [Theory]
    [InlineData("ocop", "products.ocop.correct", "Facts.ProductName=Lụa|Facts.Group=Thực phẩm|Facts.Stars=3|Facts.GradedBy=Ủy ban nhân dân cấp huyện|Facts.DecisionNumber=12/QĐ-UBND|Facts.IssuedOn=15/03/2024")]
    [InlineData("so-huu-tri-tue", "products.ip.correct", "Facts.Kind=CollectiveMark|Facts.ProductName=Lụa|Facts.AttestedOn=01/03/2026")]
    [InlineData("phuong-an-moi-truong", "environment.plan.correct", "Facts.DecisionNumber=5/QĐ-UBND|Facts.ApprovedOn=15/08/2025|Facts.ApprovedBy=Ủy ban nhân dân cấp tỉnh")]
    [InlineData("qd-64", "environment.pollution-list.correct", "Facts.DecisionNumber=64/2003/QĐ-TTg|Facts.ListedOn=01/01/2004|Facts.ListedOnKnown=Year")]
    [InlineData("nghe-nhan", "people.title.correct", "Facts.PersonName=Nguyễn Văn A|Facts.Level=Province|Facts.Title=Nghệ nhân|Facts.GrantedOn=01/01/2010")]
    [InlineData("du-lich", "visits.tourism.correct", "Facts.Tie=Điểm tham quan|Facts.DecisionNumber=88/QĐ-UBND|Facts.Since=01/06/2023")]
    public async Task A_record_that_never_was_is_taken_back_with_a_reason(string path, string act, string facts)
    {
        var officer = await site.Officer();
        const int Number = 40;
        var made = await officer.PostForm($"/lang-nghe/{Number}/{(path == "qd-64" ? path : path + "/moi")}", [.. facts.Split('|').Select(f => (f.Split('=')[0], f.Split('=')[1])), ("Facts.Why.Reason", "Theo hồ sơ")]);
        Assert.Equal($"/lang-nghe/{Number}", made.Location);
        var correct = (await officer.Get($"/lang-nghe/{Number}")).Page.QuerySelector($"a[href^='/lang-nghe/{Number}/{path}/'][href$='/dinh-chinh']")!.GetAttribute("href")!;
        var id = Guid.Parse(correct.Split('/')[^2]);
        var end = correct.Replace("dinh-chinh", "ket-thuc", StringComparison.Ordinal);
        var from = (await Rows(Number)).Single(r => r.Id == id).From;
        var sameDay = await officer.PostForm(end, ("Facts.EndsOn", $"{from:dd/MM/yyyy}"), ("Facts.DecisionNumber", "1/QĐ"), ("Facts.Why.Reason", "Nhầm"));
        Assert.Contains("Chưa từng có (ghi nhầm)", sameDay.Words(".error-summary"), StringComparison.Ordinal);

        var refused = await officer.PostForm(correct, ("Facts.NeverWas", "true"), ("Facts.DecisionNumber", "đang gõ"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Equal(["Nêu lý do; lý do đứng trong lịch sử của làng nghề."], refused.AllWords(".error-summary li"));
        Assert.NotNull(refused.Page.QuerySelector("#Facts_NeverWas[checked]"));

        var opened = await officer.Get(correct);
        Assert.Equal($"/lang-nghe/{Number}", (await officer.PostForm(correct, _neverWas)).Location);
        Assert.DoesNotContain(await Rows(Number), r => r.Id == id);
        Assert.Equal(act, (await site.ActsOn(Number))[0]);
        Assert.Contains("Ghi nhầm làng", (await officer.Get($"/lang-nghe/{Number}/lich-su")).Words("main"), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await officer.Get(correct)).Status);
        Assert.Contains(Saving.Stale, (await officer.PostAgain(opened, correct, _neverWas)).Words(".error-summary"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_corrects_a_record_too_late_is_shown_what_was_written_and_can_send_again()
    {
        var officer = await site.Officer();
        Assert.Equal("/lang-nghe/42", (await officer.PostForm("/lang-nghe/42/du-lich/moi", ("Facts.Tie", "Điểm tham quan"), ("Facts.DecisionNumber", "88/QĐ-UBND"), ("Facts.Since", "01/06/2023"), ("Facts.Why.Reason", "Theo hồ sơ"))).Location);
        var correct = (await officer.Get("/lang-nghe/42")).Page.QuerySelector("a[href^='/lang-nghe/42/du-lich/'][href$='/dinh-chinh']")!.GetAttribute("href")!;
        var opened = await officer.Get(correct);
        Assert.Equal("/lang-nghe/42", (await officer.PostForm(correct, ("Facts.Tie", "Tuyến du lịch sông Đáy"), ("Facts.Why.Reason", "Người đến trước"))).Location);

        var late = await officer.PostAgain(opened, correct, ("Facts.Tie", "Cơ sở lưu trú"), ("Facts.Why.Reason", "Người đến sau"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, late.Status);
        Assert.Contains("Người đến trước", late.Words(".gold-line[role=note]"), StringComparison.Ordinal);
        Assert.Contains("Tuyến du lịch sông Đáy", late.Words(".gold-line[role=note]"), StringComparison.Ordinal);
        Assert.Equal("Cơ sở lưu trú", late.Words("[name='Facts.Tie']"));
        var again = late.Page.QuerySelector("button[formaction]")!.GetAttribute("formaction")!;
        Assert.NotEqual(correct, again);
        Assert.Equal("/lang-nghe/42", (await officer.PostAgain(late, again)).Location);
        Assert.Contains("Cơ sở lưu trú", (await officer.Get("/lang-nghe/42")).Words("main"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_form_for_a_new_record_does_not_ask_whether_it_never_was()
    {
        var officer = await site.Officer();
        Assert.Null((await officer.Get("/lang-nghe/41/du-lich/moi")).Page.QuerySelector("#Facts_NeverWas"));
    }

    [Fact]
    public async Task An_ended_record_stays_ended_when_it_is_corrected_until_the_end_itself_is_taken_back()
    {
        var officer = await site.Officer();
        await officer.PostForm("/lang-nghe/42/du-lich/moi", ("Facts.Tie", "Tuyến làng nghề"), ("Facts.DecisionNumber", "8/QĐ"), ("Facts.Since", "01/06/2023"), ("Facts.Why.Reason", "Theo quyết định"));
        await officer.PostForm($"{await Url()}/ket-thuc", ("Facts.EndsOn", "01/02/2026"), ("Facts.DecisionNumber", "9/QĐ"), ("Facts.Why.Reason", "Đóng tuyến"));
        Assert.Equal("/lang-nghe/42", (await officer.PostForm($"{await Url()}/dinh-chinh", ("Facts.Tie", "Tuyến làng nghề ven sông"), ("Facts.Why.Reason", "Tên đúng"))).Location);
        Assert.Equal((new DateOnly(2026, 1, 31), "9/QĐ"), await End());
        Assert.Equal("/lang-nghe/42", (await officer.PostForm($"{await Url()}/dinh-chinh", ("Facts.NeverEnded", "true"), ("Facts.Why.Reason", "Tuyến vẫn chạy"))).Location);
        Assert.Equal((null, null), await End());

        async Task<string> Url()
        {
            var row = await Tie();
            return $"/lang-nghe/42/du-lich/{row.Id}";
        }

        async Task<(DateOnly?, string?)> End() => await Tie() is VillageRecord row ? (row.Until, row.EndNumber) : default;

        async Task<VillageRow> Tie() => (await Rows(42)).Single(r => r is VillageRecord { DecisionNumber: "8/QĐ" });
    }

    [Fact]
    public async Task A_restoration_that_never_was_counts_for_no_target()
    {
        var officer = await site.Officer();
        var number = await site.Read(db => db.VillagesAt(AsOf.On(TestClock.Today)).Where(v => v.Kind == VillageKind.Traditional && v.State == OperationState.Operating).OrderBy(v => v.Number).Select(v => v.Number).FirstAsync());
        await officer.Walk($"/lang-nghe/{number}/hoat-dong", [("What.State", "Ceased"), ("What.Day", "01/01/2026")], _why);
        await officer.Walk($"/lang-nghe/{number}/khoi-phuc", [("What.Day", "01/02/2026"), ("What.Reopens", "true")], _why);
        Assert.Equal(1, await Restored());

        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await officer.Walk(await Link(), [("What.Day", "31/12/2025")], _why)).Status);
        Assert.Equal($"/lang-nghe/{number}", (await officer.Walk(await Link(), [("What.Day", "15/01/2026"), ("What.Outcome", "Mở lại xưởng")], _why)).Location);
        Assert.Equal((new DateOnly(2026, 1, 15), "Mở lại xưởng"), await site.Read(async db => await db.Restorations.SingleAsync(r => r.WithdrawnAt == null) is var r ? (r.From, r.Outcome) : default));

        var unexplained = await officer.Walk(await Link(), [("What.NeverWas", "true")]);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, unexplained.Status);
        Assert.Equal($"/lang-nghe/{number}", (await officer.Walk(await Link(), [("What.NeverWas", "true")], _why)).Location);
        Assert.Equal(0, await Restored());
        Assert.Equal(0, await site.Read(db => db.Restorations.CountAsync(r => r.WithdrawnAt == null)));
        Assert.Equal("registry.village.correct", (await site.ActsOn(number))[0]);

        async Task<string> Link() => (await officer.Get($"/lang-nghe/{number}/dinh-chinh")).Page.QuerySelector("a[href*='/dinh-chinh/khoi-phuc/']")!.GetAttribute("href")!;

        Task<int> Restored() => site.Do<FigureBook, int>(async book => (int)((await book.Value("villages.restored.traditional.since-2022", AsOf.On(TestClock.Today), default)).Numerator ?? 0));
    }

    [Fact]
    public async Task A_wrong_link_is_mended_and_then_taken_back()
    {
        var officer = await site.Officer();
        await officer.Walk("/lang-nghe/20/lien-ket", [("What.Kind", "Predecessor"), ("What.OtherNumber", "21"), ("What.Day", "01/01/2026")], _why);
        await officer.Walk("/lang-nghe/20/lien-ket", [("What.Kind", "Predecessor"), ("What.OtherNumber", "22"), ("What.Day", "01/01/2026")], _why);
        var twice = await officer.Walk(await Link(), [("What.Link.OtherNumber", "22")], _why);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, twice.Status);
        Assert.Equal("22", twice.Page.QuerySelector("input[name='What.Link.OtherNumber']")!.GetAttribute("value"));
        Assert.Equal("/lang-nghe/20", (await officer.Walk(await Link(), [("What.Link.OtherNumber", "23"), ("What.Link.Kind", "SplitFrom")], _why)).Location);
        Assert.Equal([(22, VillageLinkKind.Predecessor), (23, VillageLinkKind.SplitFrom)], await Links());
        while (await Links() is { Count: > 0 })
        {
            Assert.Equal("/lang-nghe/20", (await officer.Walk(await Link(), [("What.NeverWas", "true")], _why)).Location);
        }

        Assert.Equal("registry.village.correct", (await site.ActsOn(20))[0]);

        async Task<string> Link() => (await officer.Get("/lang-nghe/20/dinh-chinh")).Page.QuerySelector("a[href*='/dinh-chinh/lien-ket/']")!.GetAttribute("href")!;

        Task<List<(int, VillageLinkKind)>> Links() => site.Read(async db => (await db.VillageLinks.Where(l => l.WithdrawnAt == null)
            .Join(db.Villages, l => l.OtherId, v => v.Id, (l, v) => new { v.Number, l.Kind }).OrderBy(l => l.Number).ToListAsync()).ConvertAll(l => (l.Number, l.Kind)));
    }

    [Fact]
    public async Task A_craft_is_corrected_revoked_and_taken_back()
    {
        var officer = await site.Officer();
        await officer.PostForm("/nghe-truyen-thong/cong-nhan",
            ("What.Craft", "Múa rối nước"), ("What.Place", "xã cũ"), ("What.DecisionNumber", "5/QĐ"), ("What.Day", "01/03/2025"), ("What.CraftYears", "51"), ("Why.Reason", "Hội đồng xét"));

        var unchanged = await officer.PostForm(await Link("dinh-chinh"), _why);
        Assert.Contains("Chưa có gì khác", unchanged.Words(".error-summary"), StringComparison.Ordinal);
        Assert.Equal("/nghe-truyen-thong", (await officer.PostForm(await Link("dinh-chinh"), [("What.DecisionNumber", "55/QĐ"), ("What.FromKnown", "Month"), .. _why])).Location);
        Assert.Contains("55/QĐ 03/2025", (await officer.Get("/nghe-truyen-thong")).Words("table tbody"), StringComparison.Ordinal);

        var early = await officer.PostForm(await Link("thu-hoi"), [("What.DecisionNumber", "9/QĐ"), ("What.Day", "01/03/2025"), .. _why]);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, early.Status);
        Assert.Equal("9/QĐ", early.Page.QuerySelector("#What_DecisionNumber")!.GetAttribute("value"));
        var opened = await officer.Get(await Link("thu-hoi"));
        var url = await Link("thu-hoi");
        Assert.Equal("/nghe-truyen-thong", (await officer.PostForm(url, [("What.DecisionNumber", "9/QĐ"), ("What.Day", "01/02/2026"), .. _why])).Location);
        Assert.Contains("đến hết 31/01/2026, thu hồi theo quyết định 9/QĐ", (await officer.Get("/nghe-truyen-thong")).Words("main"), StringComparison.Ordinal);
        Assert.Contains("Múa rối nước", (await officer.Get("/nghe-truyen-thong?tinh-den=31/01/2026")).Words("table tbody"), StringComparison.Ordinal);
        Assert.Contains(Saving.Stale, (await officer.PostAgain(opened, url, [("What.DecisionNumber", "10/QĐ"), ("What.Day", "01/03/2026"), .. _why])).Words(".error-summary"), StringComparison.Ordinal);

        Assert.Equal("/nghe-truyen-thong", (await officer.PostForm(await Link("dinh-chinh"), [("What.NeverWas", "true"), .. _why])).Location);
        Assert.Equal(0, await site.Read(db => db.CraftRecognitions.CountAsync(c => c.WithdrawnAt == null)));
        var subject = await site.Read(db => db.CraftRecognitions.Select(c => c.CraftId).Distinct().SingleAsync());
        Assert.Equal(["registry.craft.correct", "registry.craft.correct", "registry.craft.recognise", "registry.craft.revoke"],
            await site.Read(db => db.ActsAbout($"craft:{subject}").Select(a => a.Kind).OrderBy(k => k).ToListAsync()));

        async Task<string> Link(string act) => (await officer.Get("/nghe-truyen-thong")).Page.QuerySelector($"main a[href$='/{act}']")!.GetAttribute("href")!;
    }

    [Fact]
    public async Task Only_the_department_takes_back_a_craft_and_nobody_what_is_not_there()
    {
        var nowhere = Guid.NewGuid();
        var officer = await site.Officer();
        var inspector = await site.SignedIn(Roles.Inspector);
        foreach (var url in new[] { $"/nghe-truyen-thong/{nowhere}/dinh-chinh", $"/nghe-truyen-thong/{nowhere}/thu-hoi" })
        {
            Assert.Equal(HttpStatusCode.NotFound, (await officer.Get(url)).Status);
            Assert.Equal(HttpStatusCode.Forbidden, (await inspector.Get(url)).Status);
        }

        foreach (var url in new[] { $"/lang-nghe/14/dinh-chinh/khoi-phuc/{nowhere}", $"/lang-nghe/14/dinh-chinh/lien-ket/{nowhere}" })
        {
            Assert.Equal(HttpStatusCode.NotFound, (await officer.Get(url)).Status);
            Assert.Equal(HttpStatusCode.Forbidden, (await inspector.Get(url)).Status);
        }
    }

    private Task<IReadOnlyList<VillageRow>> Rows(int number) => site.Read(async db => await RowsOfVillage.Of(db, (await db.Villages.SingleAsync(v => v.Number == number)).Id, default));
}
