using System.Net;
using LangNghe.Foundation.Text;
using LangNghe.Foundation.Time;
using LangNghe.Foundation.Who;
using LangNghe.Registry;
using LangNghe.Registry.Domain;
using LangNghe.Registry.Villages;
using LangNghe.Territory;
using LangNghe.Tests.App.Harness;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LangNghe.Tests.App.Registry;

public sealed class TheActs(Site site) : IClassFixture<Site>
{
    private static readonly (string, string)[] _why = [("Why.Reason", "Theo hồ sơ")];

    private static readonly (string, string)[] _paper =
    [
        ("Why.Reason", "Theo hồ sơ"), ("Why.Paper.Number", "15/TTr-UBND"), ("Why.Paper.Kind", "Other"), ("Why.Paper.Title", "Tờ trình xác định làng nghề"),
        ("Why.Paper.Issuer", "UBND xã"), ("Why.Paper.IssuedOn", "01/03/2026"),
    ];

    [Fact]
    public async Task A_placed_village_lies_in_the_chosen_commune_from_the_day_of_the_split()
    {
        var officer = await site.Officer();
        var number = await site.NumberOf("Bèo");
        var url = $"/lang-nghe/{number}/xep-xa";
        var heir = (await officer.Get(url)).Page.QuerySelector("input[name='What.CommuneId']")!.GetAttribute("value")!;
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await officer.Walk(url, [("What.CommuneId", Guid.NewGuid().ToString())], _why)).Status);
        Assert.Equal("/lang-nghe/cho-xep-xa", (await officer.Walk(url, [("What.CommuneId", heir)], _why)).Location);
        Assert.Equal(heir, await Commune(new(2025, 7, 1)));
        Assert.NotEqual(heir, await Commune(new(2025, 6, 30)));
        Assert.Equal("registry.village.place", (await site.ActsOn(number))[0]);
        Assert.Equal(3, (await officer.Get("/lang-nghe/cho-xep-xa")).AllWords("table tbody tr th").Count);

        async Task<string> Commune(DateOnly day) => $"{await site.Read(db => db.VillagesAt(AsOf.On(day)).Where(v => v.Number == number).Select(v => v.Profile.Facts.CommuneId).SingleAsync())}";
    }

    [Fact]
    public async Task An_unnamed_village_becomes_a_real_one_under_its_number_with_a_paper()
    {
        var officer = await site.Officer();
        var what = new[] { ("What.Kind", "Ordinary"), ("What.Village.Group", "Processing"), ("What.Village.Name", "Bún Tái Kênh") };
        Assert.Contains("cần văn bản", (await officer.Walk("/lang-nghe/31/xac-dinh", what, _why)).Words(".error-summary"), StringComparison.Ordinal);
        Assert.Equal("/lang-nghe/31", (await officer.Walk("/lang-nghe/31/xac-dinh", what, _paper)).Location);
        Assert.Equal(("Bún Tái Kênh", false, true), await site.Read(async db =>
        {
            var now = await db.VillagesAt(AsOf.On(new DateOnly(2021, 12, 31))).SingleAsync(v => v.Number == 31);
            return (now.Profile.Name, now.Profile.IsUnnamed, now.Profile.SourceDocumentId is not null);
        }));
        Assert.DoesNotContain("cần đối chiếu", (await officer.Get("/lang-nghe/31")).Words("main"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_village_that_no_total_has_room_for_is_refused_with_the_total()
    {
        var officer = await site.Officer();
        var full = await officer.Walk("/lang-nghe/65/xac-dinh", [("What.Kind", "Traditional"), ("What.Village.Group", "Handicraft"), ("What.Village.Name", "Làng thử")], _paper);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, full.Status);
        Assert.Contains("villages.active.group.handicraft.traditional = 2", full.Words(".error-summary"), StringComparison.Ordinal);
        var elsewhere = await officer.Walk("/lang-nghe/65/xac-dinh", [("What.Kind", "Ordinary"), ("What.Village.Group", "Manufacture"), ("What.Village.Name", "Làng thử")], _paper);
        Assert.Contains("số 49", elsewhere.Words(".error-summary"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_new_village_is_registered_once()
    {
        var officer = await site.Officer();
        (string, string)[] form = [("What.Day", "01/03/2026"), ("What.Village.Name", "Nón lá An Khoái"), ("What.Village.Group", "Manufacture"), ("Why.Reason", "UBND xã đề nghị")];
        var number = int.Parse((await officer.PostForm("/lang-nghe/ghi-moi", form)).Location!.Split('/')[^1]);
        Assert.Equal(["registry.village.register"], await site.ActsOn(number));
        form[1] = ("What.Village.Name", "Non la an khoai");
        var twice = await officer.PostForm("/lang-nghe/ghi-moi", form);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, twice.Status);
        Assert.Contains($"số {number}", twice.Words(".error-summary"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Làng Đan thử một", "Đan thử một")]
    [InlineData("Làng nghề Thêu thử hai", "Thêu thử hay")]
    public async Task A_village_called_almost_as_another_is_asked_about_before_it_is_registered(string name, string almost)
    {
        var officer = await site.Officer();
        (string, string)[] form = [("What.Day", "01/03/2026"), ("What.Village.Name", name), ("What.Village.Group", "Manufacture"), ("Why.Reason", "UBND xã đề nghị")];
        var number = (await officer.PostForm("/lang-nghe/ghi-moi", form)).Location!.Split('/')[^1];
        form[1] = ("What.Village.Name", almost);
        var shown = await officer.Get("/lang-nghe/ghi-moi");
        Assert.DoesNotContain("đây là một làng khác", shown.Text, StringComparison.Ordinal);
        var asked = await officer.PostAgain(shown, "/lang-nghe/ghi-moi", form);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, asked.Status);
        Assert.Contains($"Có thể đã có trong sổ: số {number} “{name}”, chưa rõ xã.", asked.Words(".error-summary"), StringComparison.Ordinal);
        Assert.Equal(almost, asked.Page.QuerySelector("[name='What.Village.Name']")!.GetAttribute("value"));
        Assert.Equal(HttpStatusCode.Redirect, (await officer.PostAgain(asked, "/lang-nghe/ghi-moi", [.. form, ("What.IsAnother", "true")])).Status);
    }

    [Fact]
    public async Task What_shows_nothing_is_no_name_and_what_steers_letters_is_not_kept()
    {
        var officer = await site.Officer();
        (string, string)[] form = [("What.Day", "01/03/2026"), ("What.Village.Name", "\u200b\u202e"), ("What.Village.Group", "Manufacture"), ("Why.Reason", "UBND xã đề nghị")];
        Assert.Contains("Nhập tên làng nghề.", (await officer.PostForm("/lang-nghe/ghi-moi", form)).Words(".error-summary"), StringComparison.Ordinal);
        form[1] = ("What.Village.Name", "Mây \u202etre thử ba\u200f");
        var made = await officer.PostForm("/lang-nghe/ghi-moi", form);
        Assert.Equal("Mây tre thử ba", (await officer.Get(made.Location!)).Heading);
        Assert.Contains("Nhập tên", (await officer.PostForm($"{made.Location}/co-so/moi", ("Facts.Name", "\u2067"))).Words(".error-summary"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_place_far_outside_the_commune_is_refused_and_one_at_its_border_is_not()
    {
        var officer = await site.Officer();
        var commune = (await site.Services.GetRequiredService<UnitBooks>().Current(default)).CommunesOn(TestClock.Today).Single(c => c.Name == "Duy Tiên").UnitId;
        var point = (await site.Services.GetRequiredService<UnitBooks>().Current(default)).Point(commune)!;
        (string, string)[] Form(double east, int number) =>
        [
            ("What.Day", "01/03/2026"), ("What.Village.Name", $"Đan lưới ven sông {new string('x', number * 3)}"), ("What.Village.Group", "Manufacture"), ("What.Village.CommuneId", commune.ToString()), ("What.Village.Position", "Gps"),
            ("What.Village.Latitude", Vi.Number((decimal)point.Latitude, 5)), ("What.Village.Longitude", Vi.Number((decimal)east, 5)), ("Why.Reason", "UBND xã đề nghị"),
        ];
        var far = await officer.PostForm("/lang-nghe/ghi-moi", Form(point.East + 0.05, 1));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, far.Status);
        Assert.Contains("Điểm này cách phường Duy Tiên hơn 3 km.", far.Words(".error-summary"), StringComparison.Ordinal);
        var made = await officer.PostForm("/lang-nghe/ghi-moi", Form(point.East + 0.01, 2));
        Assert.Equal(HttpStatusCode.Redirect, made.Status);

        // What stands is held against a new commune just so.
        var moved = await officer.Walk($"{made.Location}/thay-doi", [("What.Day", "02/03/2026"), ("What.Village.Latitude", "20,4")], _why);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, moved.Status);
        Assert.Contains("hơn 3 km", moved.Words(".error-summary"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_village_registered_by_a_program_goes_through_the_same_rules()
    {
        var officer = await site.Officer();
        var wrong = await officer.PostJson("/api/lang-nghe", new { what = new { day = "2026-03-01", village = new { crafts = "không tên" } }, why = new { } });
        Assert.Equal(HttpStatusCode.UnprocessableEntity, wrong.Status);
        Assert.All(new[] { "What.Village.Name", "What.Village.Group", "Why.Reason" }, field => Assert.Contains($"\"{field}\"", wrong.Text, StringComparison.Ordinal));
        var made = await officer.PostJson("/api/lang-nghe", new { what = new { day = "2026-03-01", village = new { name = "Gốm thử", group = 4 } }, why = new { reason = "nhập từ tệp" } });
        Assert.Equal(HttpStatusCode.Created, made.Status);
        Assert.Equal("Gốm thử", await site.Read(db => db.VillagesAt(AsOf.On(TestClock.Today)).OrderByDescending(v => v.Number).Select(v => v.Profile.Facts.Name).FirstAsync()));
    }

    [Fact]
    public async Task A_recognition_is_held_against_the_law_and_missing_evidence_must_be_ticked()
    {
        var officer = await site.Officer();
        var number = await site.NumberOf("Ngọc Động");
        (string, string)[] kept = [("What.DecisionNumber", "900/QĐ-UBND"), ("What.Day", "01/03/2026"), ("What.CraftYears", "80")];
        var kind = (await officer.Get($"/lang-nghe/{number}/cong-nhan")).Words("aside dl").Contains("truyền thống", StringComparison.Ordinal) ? "Ordinary" : "Traditional";
        var untold = await officer.Walk($"/lang-nghe/{number}/cong-nhan", [("What.Kind", kind), .. kept], _why);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, untold.Status);
        Assert.Contains("hồ sơ giấy", untold.Words(".error-summary"), StringComparison.Ordinal);
        Assert.Equal($"/lang-nghe/{number}", (await officer.Walk($"/lang-nghe/{number}/cong-nhan", [("What.Kind", kind), .. kept, ("What.PaperChecked", "true")], _why)).Location);
        Assert.Equal("900/QĐ-UBND", await site.Read(db => db.Recognitions.Where(r => r.WithdrawnAt == null && r.DecisionNumber != null).Join(db.Villages.Where(v => v.Number == number), r => r.VillageId, v => v.Id, (r, _) => r.DecisionNumber).SingleAsync()));
    }

    [Fact]
    public async Task A_revoked_village_is_not_recognised_from_that_day_and_keeps_its_page()
    {
        var officer = await site.Officer();
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await officer.Walk("/lang-nghe/8/thu-hoi", [("What.DecisionNumber", "7/QĐ"), ("What.Day", "31/12/2021")], _why)).Status);
        Assert.Equal("/lang-nghe/8", (await officer.Walk("/lang-nghe/8/thu-hoi", [("What.DecisionNumber", "7/QĐ"), ("What.Day", "01/03/2026")], _why)).Location);
        Assert.NotNull(await Kind(new(2026, 2, 28)));
        Assert.Null(await Kind(new(2026, 3, 1)));

        Task<VillageKind?> Kind(DateOnly day) => site.Read(db => db.VillagesAt(AsOf.On(day)).Where(v => v.Number == 8).Select(v => v.Kind).SingleAsync());
    }

    [Fact]
    public async Task A_village_ceases_and_is_restored_and_works_again()
    {
        var officer = await site.Officer();
        var early = await officer.Walk("/lang-nghe/9/khoi-phuc", [("What.Day", "01/02/2026")], _why);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, early.Status);
        Assert.Equal("/lang-nghe/9", (await officer.Walk("/lang-nghe/9/hoat-dong", [("What.State", "Ceased"), ("What.Day", "01/01/2026")], _why)).Location);
        Assert.Equal("/lang-nghe/9", (await officer.Walk("/lang-nghe/9/khoi-phuc", [("What.Day", "01/02/2026"), ("What.Reopens", "true")], _why)).Location);
        Assert.Equal([OperationState.Operating, OperationState.Ceased, OperationState.Operating], await site.Read(db => db.Operations.Where(o => o.WithdrawnAt == null)
            .Join(db.Villages.Where(v => v.Number == 9), o => o.VillageId, v => v.Id, (o, _) => o).OrderBy(o => o.From).Select(o => o.State).ToListAsync()));
        Assert.Equal(1, await site.Read(db => db.Restorations.CountAsync(r => r.WithdrawnAt == null)));
    }

    [Fact]
    public async Task A_review_at_risk_stands_and_a_second_one_corrects_it()
    {
        var officer = await site.Officer();
        Assert.Equal("/lang-nghe/10", (await officer.Walk("/lang-nghe/10/xep-loai", [("What.Year", "2025"), ("What.Class", "AtRiskRestorable"), ("What.IsEffective", "false")], _why)).Location);
        Assert.Equal("/lang-nghe/10", (await officer.Walk("/lang-nghe/10/xep-loai", [("What.Year", "2025"), ("What.Class", "Developing")], _why)).Location);
        Assert.Equal(ReviewClass.Developing, (await site.Read(db => db.VillageReviews.SingleAsync(r => r.WithdrawnAt == null))).Class);
    }

    [Fact]
    public async Task Dates_of_recognition_and_operation_are_corrected()
    {
        var officer = await site.Officer();
        var (recognition, operation) = await site.Read(async db =>
        {
            var id = (await db.Villages.SingleAsync(v => v.Number == 11)).Id;
            return ((await db.Recognitions.SingleAsync(r => r.VillageId == id)).Id, (await db.Operations.SingleAsync(o => o.VillageId == id)).Id);
        });
        Assert.Equal("/lang-nghe/11", (await officer.Walk($"/lang-nghe/11/dinh-chinh/cong-nhan/{recognition}", [("What.From", "05/06/2009"), ("What.FromKnown", "Day"), ("What.DecisionNumber", "700/QĐ-UBND")], _why)).Location);
        Assert.Equal("/lang-nghe/11", (await officer.Walk($"/lang-nghe/11/dinh-chinh/hoat-dong/{operation}", [("What.From", "01/01/1990"), ("What.FromKnown", "Year")], _why)).Location);
        Assert.Equal((VillageKind?)(await site.Read(db => db.Recognitions.SingleAsync(r => r.Id == recognition))).Kind, await site.Read(async db =>
            (VillageKind?)(await db.Recognitions.InForce(AsOf.On(new DateOnly(2010, 1, 1))).SingleAsync(r => r.DecisionNumber == "700/QĐ-UBND")).Kind));
    }

    [Fact]
    public async Task What_was_only_inferred_is_confirmed_by_a_paper_and_by_nothing_less()
    {
        var officer = await site.Officer();
        var number = await site.NumberOf("Đọi Tam");
        var url = $"/lang-nghe/{number}/dinh-chinh";
        Assert.Contains("Chưa có gì khác", (await officer.Walk(url, [], _paper)).Words(".error-summary"), StringComparison.Ordinal);
        Assert.Contains("cần văn bản", (await officer.Walk(url, [("What.ConfirmsGroup", "true")], _why)).Words(".error-summary"), StringComparison.Ordinal);
        Assert.Equal($"/lang-nghe/{number}", (await officer.Walk(url, [("What.ConfirmsGroup", "true")], _paper)).Location);
        var kind = await site.Read(db => db.Recognitions.Where(r => r.WithdrawnAt == null).Join(db.Villages.Where(v => v.Number == number), r => r.VillageId, v => v.Id, (r, _) => r.Id).SingleAsync());
        var mend = $"{url}/cong-nhan/{kind}";
        Assert.Equal($"/lang-nghe/{number}", (await officer.Walk(mend, [("What.DecisionNumber", "12/QĐ-UBND")], _why)).Location);
        Assert.Contains("cần đối chiếu", (await officer.Get($"/lang-nghe/{number}")).Words("main"), StringComparison.Ordinal);
        kind = await site.Read(db => db.Recognitions.SingleAsync(r => r.DecisionNumber == "12/QĐ-UBND")) is { } row ? row.Id : kind;
        Assert.Equal($"/lang-nghe/{number}", (await officer.Walk($"{url}/cong-nhan/{kind}", [("What.Confirms", "true")], _paper)).Location);
        Assert.DoesNotContain("cần đối chiếu", (await officer.Get($"/lang-nghe/{number}")).Words("main"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_double_is_merged_and_what_others_hold_goes_along()
    {
        var officer = await site.Officer();
        var (gone, kept) = (await site.NumberOf("Nha Xá"), 12);
        var above = await site.Read(async db => (await RowsOfVillage.Of(db, (await db.Villages.SingleAsync(v => v.Number == gone)).Id, default)).Count(r => r.GoesAlong()));
        var there = await Above(kept);
        Assert.True(above > 0);
        Assert.Equal($"/lang-nghe/{gone}", (await officer.Walk($"/lang-nghe/{gone}/gop", [("What.KeptNumber", $"{kept}")], _why)).Location);
        Assert.Equal(there + above, await Above(kept));
        Assert.Equal(0, await site.Read(db => db.VillagesAt(AsOf.On(TestClock.Today)).CountAsync(v => v.Number == gone)));
        Assert.Equal($"/lang-nghe/{kept}", (await officer.Get($"/lang-nghe/{gone}/dinh-chinh")).Location);

        Task<int> Above(int number) => site.Read(async db => (await RowsOfVillage.Of(db, (await db.Villages.SingleAsync(v => v.Number == number)).Id, default)).Count(r => r.GoesAlong()));
    }

    [Fact]
    public async Task An_entry_is_retired_only_when_it_was_none_and_an_unnamed_one_never()
    {
        var officer = await site.Officer();
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await officer.Walk("/lang-nghe/13/xoa-so", [], _why)).Status);
        Assert.Equal("/lang-nghe", (await officer.Walk("/lang-nghe/13/xoa-so", [("What.WasNone", "true")], _why)).Location);
        Assert.Equal(1, await site.Read(db => db.VillageEndings.CountAsync(e => e.KeptId == null)));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await officer.Walk("/lang-nghe/60/xoa-so", [("What.WasNone", "true")], _why)).Status);
    }

    [Fact]
    public async Task Villages_are_linked()
    {
        var officer = await site.Officer();
        Assert.Equal("/lang-nghe/14", (await officer.Walk("/lang-nghe/14/lien-ket", [("What.Kind", "Predecessor"), ("What.OtherNumber", "16"), ("What.Day", "01/01/2026")], _why)).Location);
        Assert.Equal("registry.village.link", (await site.ActsOn(14))[0]);
        Assert.Contains("Kế thừa:", (await officer.Get("/lang-nghe/16")).Words("ol.line"), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await officer.Walk("/lang-nghe/14/lien-ket", [("What.Kind", "Predecessor"), ("What.OtherNumber", "14"), ("What.Day", "01/01/2026")], _why)).Status);
    }

    [Fact]
    public async Task Yearly_figures_are_typed_as_Vietnamese_writes_them_and_checked_together()
    {
        var officer = await site.Officer();
        const string Url = "/lang-nghe/17/so-lieu";
        var wrong = await officer.PostForm(Url, ("What.Year", "2025"), (Field("households.total"), "1.000"), (Field("households.craft"), "1.001"), ("Why.Reason", "Báo cáo năm"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, wrong.Status);
        Assert.Equal("1.001", wrong.Page.QuerySelector($"input[name='{Field("households.craft")}']")!.GetAttribute("value"));
        Assert.Equal("/lang-nghe/17", (await officer.PostForm(Url, ("What.Year", "2025"), (Field("households.total"), "1.000"), (Field("households.craft"), "250"), (Field("revenue.year"), "1.779,5"), ("Why.Reason", "Báo cáo năm"))).Location);
        Assert.Equal(1_779_500_000, await site.Read(db => db.YearlyFigures.Where(f => f.Measure == "revenue.year" && f.VillageId != null && f.WithdrawnAt == null).Select(f => f.Value).SingleAsync()));
        Assert.Equal("registry.figure.enter", (await site.ActsOn(17))[0]);
    }

    [Fact]
    public async Task The_areas_own_figures_are_the_departments()
    {
        var officer = await site.Officer();
        Assert.Equal("/so-lieu-nam", (await officer.PostForm("/so-lieu-nam", ("What.Year", "2025"), (Field("workers.total"), "20.000"), ("Why.Reason", "Báo cáo năm"))).Location);
        Assert.Contains("20.000", (await officer.Get("/so-lieu-nam")).Words("table"), StringComparison.Ordinal);
        var unit = await site.Read(db => db.VillageProfiles.Where(p => p.Facts.CommuneId != null).Select(p => p.Facts.CommuneId).FirstAsync());
        var commune = await site.SignedIn(Roles.CommuneOfficer, unit);
        Assert.Null((await commune.Get("/so-lieu-nam")).Page.QuerySelector("main form[method=post]"));
    }

    [Fact]
    public async Task A_craft_is_recognised_and_a_matter_of_the_register_confirmed()
    {
        var officer = await site.Officer();
        (string, string)[] craft = [("What.Craft", "Múa rối nước"), ("What.Place", "xã cũ"), ("What.DecisionNumber", "5/QĐ"), ("What.Day", "01/03/2026"), ("Why.Reason", "Hội đồng xét")];
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await officer.PostForm("/nghe-truyen-thong/cong-nhan", [.. craft, ("What.CraftYears", "50")])).Status);
        Assert.Equal("/nghe-truyen-thong", (await officer.PostForm("/nghe-truyen-thong/cong-nhan", [.. craft, ("What.CraftYears", "51")])).Location);

        (string, string)[] confirm = [("What.Matter", "reviews"), ("What.From", "01/01/2025"), ("What.Through", "31/12/2025")];
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await officer.PostForm("/xac-nhan-so", [.. confirm, .. _why])).Status);
        Assert.Equal("/xac-nhan-so", (await officer.PostForm("/xac-nhan-so", [.. confirm, .. _paper])).Location);
        Assert.Contains("31/12/2025", (await officer.Get("/xac-nhan-so")).Words("table"), StringComparison.Ordinal);
    }

    private static string Field(string measure) => $"What.Values[{YearlyMeasures.All.Index().Single(m => m.Item.Code == measure).Index}].Value";
}
