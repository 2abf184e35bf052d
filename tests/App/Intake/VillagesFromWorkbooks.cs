using System.Net;
using LangNghe.Foundation.Time;
using LangNghe.Foundation.Who;
using LangNghe.Intake;
using LangNghe.Registry;
using LangNghe.Registry.Domain;
using LangNghe.Registry.Villages;
using LangNghe.Tests.App.Harness;
using LangNghe.Tests.App.Registry;
using LangNghe.Tests.Books;
using Microsoft.EntityFrameworkCore;

namespace LangNghe.Tests.App.Intake;

public sealed class VillagesFromWorkbooks(Site site) : IClassFixture<Site>
{
    private const string Kind = "lang-nghe";

    private static readonly object?[] _header = ["Số trong sổ", "Tên làng nghề", "Nhóm ngành nghề", "Nghề", "Thôn, xóm", "Xã, phường", "Vĩ độ", "Kinh độ", "Cách xác định tọa độ", "Từ ngày"];

    [Theory]
    [InlineData("xlsx")]
    [InlineData("csv")]
    public async Task What_was_exported_comes_back_the_same(string format)
    {
        var officer = await site.Officer();
        if (!await site.Read(db => db.VillageProfiles.AnyAsync(p => p.Facts.Name == "=1+1 làng thử")))
        {
            await site.Accepted(officer, await site.HandIn(officer, Kind, Xlsx.Of(_header, [null, "=1+1 làng thử", "Sản xuất muối", "-nghề", "@thôn", null, null, null, null, "01/01/2026"])));
        }

        var file = await officer.Download($"/nhap-so-lieu/xuat/{Kind}.{format}");
        if (format == "csv")
        {
            Assert.Contains(",'=1+1 làng thử,", System.Text.Encoding.UTF8.GetString(file), StringComparison.Ordinal);
        }

        await site.HandIn(officer, Kind, file, $"xuat.{format}");
        var import = await site.LastImport();
        var lines = await site.Read(db => db.ImportLines.AsNoTracking().Where(l => l.ImportId == import.Id).Select(l => $"{l.Row} {l.Column} {l.Words}").ToListAsync());
        Assert.Empty(lines);
        Assert.Equal(await site.Read(db => db.VillagesAt(AsOf.On(TestClock.Today)).CountAsync()), import.Counts.Same);
    }

    [Fact]
    public async Task New_villages_get_numbers_and_are_retired_when_the_import_is_undone()
    {
        var officer = await site.Officer();
        var last = await site.Read(db => db.Villages.MaxAsync(v => v.Number));
        var page = await site.HandIn(officer, Kind, Xlsx.Of(_header,
            [null, "Làng thử nhập một", "Sản xuất muối", "muối", "thôn Đông", "phường Duy Tiên", 20.63, "106,01", "đo bằng GPS", "01/01/2026"],
            [null, "Làng thử nhập hai", "Thủ công mỹ nghệ", null, null, null, null, null, null, new DateOnly(2026, 1, 1)]));
        Assert.True(page.Words("dl.facts").Contains("2 dòng mới.", StringComparison.Ordinal), page.Words("main"));
        Assert.Contains("Vĩ độ: 20,63; Kinh độ: 106,01; Cách xác định tọa độ: đo bằng GPS", page.Words("#dong"), StringComparison.Ordinal);
        var written = await site.Accepted(officer, page);
        Assert.Equal(["registry.village.register"], await site.ActsOn(last + 1));
        var shown = await officer.Get($"/lang-nghe/{last + 1}");
        Assert.Equal(("Làng thử nhập một", HttpStatusCode.OK), (shown.Heading, shown.Status));

        // The second is worked on, so it stays.
        Assert.Equal(HttpStatusCode.Redirect, (await officer.PostForm($"/lang-nghe/{last + 2}/so-lieu?nam=2025", ("What.Values[9].Value", "5"), ("Why.Reason", "có số liệu"))).Status);
        var undone = await site.Undone(officer, written);
        Assert.Contains("Làng thử nhập hai", undone.Words("#dong"), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Gone, (await officer.Get($"/lang-nghe/{last + 1}")).Status);
        Assert.Equal(HttpStatusCode.OK, (await officer.Get($"/lang-nghe/{last + 2}")).Status);
    }

    [Fact]
    public async Task A_known_village_is_corrected_or_changed_from_a_day_and_blank_cells_stay()
    {
        const int Number = 40;
        var officer = await site.Officer();
        var before = await Profile(Number);
        var page = await site.HandIn(officer, Kind, Xlsx.Of(_header, [Number, before.Name, null, "nghề đính chính", null, null, null, null, null, null]));
        Assert.Contains("Đính chính: Nghề: ", page.Words("#dong"), StringComparison.Ordinal);
        var written = await site.Accepted(officer, page);
        var corrected = await Profile(Number);
        Assert.Equal(("nghề đính chính", before.From, before.Facts.CommuneId, before.Facts.Group), (corrected.Facts.Crafts, corrected.From, corrected.Facts.CommuneId, corrected.Facts.Group));
        Assert.Equal("registry.village.correct", (await site.ActsOn(Number))[0]);
        await site.Undone(officer, written);
        Assert.Equal(before.Facts, (await Profile(Number)).Facts);

        page = await site.HandIn(officer, Kind, Xlsx.Of(_header, [Number, before.Name, null, "nghề từ tháng hai", "bỏ", null, null, null, null, "01/02/2026"]));
        Assert.Contains("Thay đổi từ 01/02/2026", page.Words("#dong"), StringComparison.Ordinal);
        written = await site.Accepted(officer, page);
        var changed = await Profile(Number);
        Assert.Equal(("nghề từ tháng hai", null, new DateOnly(2026, 2, 1)), (changed.Facts.Crafts, changed.Facts.Hamlet, changed.From));
        Assert.Equal("registry.village.change", (await site.ActsOn(Number))[0]);
        await site.Undone(officer, written);
        Assert.Equal((before.Facts, before.From), ((await Profile(Number)).Facts, (await Profile(Number)).From));
        Assert.Equal(1, await site.Read(db => db.VillageProfiles.CountAsync(p => p.VillageId == before.VillageId && p.WithdrawnAt == null)));
    }

    [Fact]
    public async Task Every_problem_is_told_by_row_and_column()
    {
        var officer = await site.Officer();
        var page = await site.HandIn(officer, Kind, Xlsx.Of(_header,
            [null, "Làng một", "Nghề gì đó", null, null, null, null, null, null, "01/01/2026"],
            [null, "Làng hai", "Sản xuất muối", null, null, "xã Không Có", null, null, null, "01/01/2026"],
            [null, "Làng ba", "Sản xuất muối", null, null, null, 95, 106, "đo bằng GPS", "01/01/2026"],
            [null, "Làng bốn", null, null, null, null, null, null, null, null],
            [null, "Làng năm", "Sản xuất muối", null, null, null, null, null, null, "01/01/2030"],
            [98765, "Làng sáu", "Sản xuất muối", null, null, null, null, null, null, null],
            [null, "Làng bảy", "Sản xuất muối", null, null, null, null, null, null, "01/01/2026"],
            [null, "LÀNG BẢY", "Sản xuất muối", null, null, null, null, null, null, "01/01/2026"],
            [null, new string('x', 201), "Sản xuất muối", null, null, null, null, null, null, "01/01/2026"],
            [null, "Làng chín", "Sản xuất muối", null, null, "phường Duy Tiên", 20.4, 106.0, "đo bằng GPS", "01/01/2026"]));
        var told = page.AllWords("#dong tbody tr");
        Expect("2 C · Nhóm ngành nghề", "không có trong danh mục");
        Expect("3 F · Xã, phường, thị trấn", "Không có xã, phường nào tên “xã Không Có”");
        Expect("4 G · Vĩ độ", "Vĩ độ phải nằm trong khoảng");
        Expect("5 C · Nhóm ngành nghề", "Chọn nhóm ngành nghề");
        Expect("5 J · Từ ngày", "Nhập ngày");
        Expect("6 J · Từ ngày", "chưa tới");
        Expect("7 A · Số trong sổ", "Không có làng nghề số 98765");
        Expect("9 cả dòng", "đã có ở dòng 8");
        Expect("10 B · Tên làng nghề", "dài quá 200");
        Expect("11 G · Vĩ độ", "cách phường Duy Tiên hơn 3 km");

        void Expect(string place, string sentence) => Assert.Contains(told, t => t.StartsWith(place, StringComparison.Ordinal) && t.Contains(sentence, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_row_that_may_be_a_village_of_the_register_waits_for_a_decision_which_is_kept()
    {
        var officer = await site.Officer();
        var known = await Named(3);
        var almost = known.Name[..^1] + (known.Name[^1] == 'x' ? 'y' : 'x');
        byte[] file = Xlsx.Of(_header, [null, almost, "Sản xuất muối", null, null, null, null, null, null, "01/01/2026"]);
        var page = await site.HandIn(officer, Kind, file);
        Assert.Contains("1 dòng có thể trùng", page.Words("dl.facts"), StringComparison.Ordinal);
        Assert.DoesNotContain("Chấp nhận</h2>", page.Text, StringComparison.Ordinal);

        var url = (await site.LastImport()).Url + "/trung";
        var queue = await officer.Get(url);
        Assert.Contains($"“{known.Name}”", queue.Words("main form"), StringComparison.Ordinal);
        Assert.Contains("Chưa chọn gì", (await officer.PostAgain(queue, url)).Words(".error-summary"), StringComparison.Ordinal);
        var decided = await officer.PostAgain(queue, url, ("Rows[0].Is", "khac"));
        Assert.Contains("1 dòng mới.", (await site.Settled(officer, decided.Location!)).Words("dl.facts"), StringComparison.Ordinal);

        // Whoever brings such a row again is not asked again.
        Assert.Contains("1 dòng mới.", (await site.HandIn(await site.Officer(), Kind, file)).Words("dl.facts"), StringComparison.Ordinal);

        var other = await Named(7);
        var twin = other.Name + "a";
        page = await site.HandIn(officer, Kind, Xlsx.Of(_header, [null, twin, null, "nghề của tệp", null, null, null, null, null, null]));
        url = (await site.LastImport()).Url + "/trung";
        decided = await officer.PostAgain(await officer.Get(url), url, ("Rows[0].Is", other.VillageId.ToString()));
        Assert.Contains("1 dòng sửa.", (await site.Settled(officer, decided.Location!)).Words("dl.facts"), StringComparison.Ordinal);
        Assert.Contains("intake.alike.decide", await site.ActsOn(await site.NumberOf(other.Name)));
    }

    [Fact]
    public async Task What_the_department_owns_is_proposed_by_the_commune_and_the_rest_written()
    {
        var own = await site.Read(async db => await db.VillagesAt(AsOf.On(TestClock.Today)).Where(v => v.Profile.Facts.CommuneId != null && !v.Profile.IsUnnamed).OrderBy(v => v.Number).Select(v => new { v.Number, v.Profile.Facts.Name, v.Profile.Facts.CommuneId }).FirstAsync());
        var officer = await site.SignedIn(Roles.CommuneOfficer, own.CommuneId);
        var page = await site.HandIn(officer, Kind, Xlsx.Of(_header, [own.Number, "Tên do xã đề nghị", null, null, "thôn do xã ghi", null, null, null, null, null]));
        Assert.Contains("1 dòng sửa.", page.Words("dl.facts"), StringComparison.Ordinal);
        Assert.Contains("(tên làng nghề)", page.Words("#dong"), StringComparison.Ordinal);
        await site.Accepted(officer, page);
        var profile = await Profile(own.Number);
        Assert.Equal((own.Name, "thôn do xã ghi"), (profile.Facts.Name, profile.Facts.Hamlet));
        var proposal = await site.Read(db => db.Proposals.AsNoTracking().Include(p => p.Cells).OrderByDescending(p => p.Id).FirstAsync());
        Assert.Equal(("registry.village.correct", "Tên do xã đề nghị"), (proposal.Order, proposal.Cells.Single().After));

        // Accepted by the department, through the order's own use case.
        var department = await site.Officer();
        var accepted = await department.PostForm($"/de-nghi/{proposal.Id}", ("Decision.Cells[0].Id", proposal.Cells.Single().Id.ToString()), ("Decision.Cells[0].Accepts", "True"));
        Assert.Equal(HttpStatusCode.Redirect, accepted.Status);
        Assert.Equal("Tên do xã đề nghị", (await Profile(own.Number)).Facts.Name);
    }

    /// <summary>The one of so many that has a name.</summary>
    private Task<VillageProfile> Named(int which) => site.Read(db => db.VillageProfiles.AsNoTracking().Where(p => p.WithdrawnAt == null && p.Until == null && !p.IsUnnamed).OrderBy(p => p.SortKey).ThenBy(p => p.Id).Skip(which).FirstAsync());

    private Task<VillageProfile> Profile(int number) => site.Read(async db =>
    {
        var id = (await db.Villages.SingleAsync(v => v.Number == number)).Id;
        return await db.VillageProfiles.AsNoTracking().SingleAsync(p => p.VillageId == id && p.WithdrawnAt == null && p.From <= TestClock.Today && (p.Until == null || p.Until >= TestClock.Today));
    });
}
