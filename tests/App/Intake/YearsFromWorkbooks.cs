using System.Net;
using LangNghe.Foundation.Data;
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

public sealed class YearsFromWorkbooks(Site site) : IClassFixture<Site>
{
    private const string Kind = "so-lieu-nam";

    private static readonly object?[] _header = ["Số trong sổ", "Làng nghề", "Năm", "Tổng số lao động", "Lao động có việc làm thường xuyên", "Doanh thu cả năm (triệu đồng)", "Số sơ bộ"];

    [Fact]
    public async Task A_good_workbook_is_shown_first_written_when_accepted_and_taken_back_when_undone()
    {
        var officer = await site.Officer();
        var before = await Figures(2015);
        var page = await site.HandIn(officer, Kind, Xlsx.Merged("A1:F1", ["BÁO CÁO SỐ LIỆU NĂM 2015"], [], _header, [22, null, 2015, 120, "100", "1.779,5", "có"], [23, null, 2015, 50, null, null, null]));
        Assert.Contains("2 dòng mới.", page.Words("dl.facts"), StringComparison.Ordinal);
        Assert.Contains("Tổng số lao động: 120 sơ bộ", page.Words("#dong"), StringComparison.Ordinal);
        Assert.Equal(before.Count, (await Figures(2015)).Count);

        var written = await site.Accepted(officer, page);
        Assert.Contains("Đã ghi vào sổ", written.Words("dl.facts"), StringComparison.Ordinal);
        var figures = await Figures(2015);
        Assert.Equal([("revenue.year", 1_779_500_000, true), ("workers.regular", 100, true), ("workers.total", 50, false), ("workers.total", 120, true)],
            figures.Select(f => (f.Measure, f.Value, f.IsProvisional)).Order());
        Assert.Equal("registry.figure.enter", (await site.ActsOn(22))[0]);
        var act = await site.Read(db => db.Acts.SingleAsync(a => a.Id == figures[0].RecordedBy));
        Assert.Equal(("Báo cáo năm của xã", "web", true), (act.Reason, act.Door, act.ActorId is not null));
        Assert.Contains("Doanh thu cả năm", (await officer.Get("/lang-nghe/22/lich-su")).Text, StringComparison.Ordinal);

        // Somebody mends one of them by hand.
        var mended = await officer.PostForm("/lang-nghe/23/so-lieu?nam=2015", ("What.Values[9].Value", "55"), ("Why.Reason", "sửa lại"));
        Assert.Equal(HttpStatusCode.Redirect, mended.Status);
        var undone = await site.Undone(officer, written);
        Assert.Contains("Đã hoàn tác", undone.Words("dl.facts"), StringComparison.Ordinal);
        Assert.Contains("Tổng số lao động, năm 2015: 50 người", undone.Words("#dong"), StringComparison.Ordinal);
        Assert.Equal([("workers.total", 55L)], (await Figures(2015)).Select(f => (f.Measure, f.Value)));
        Assert.Equal("intake.import.undo", (await site.ActsOn(22))[0]);
        Assert.DoesNotContain("Hoàn tác lần nhập này", undone.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Undoing_brings_back_what_stood_before()
    {
        var officer = await site.Officer();
        await site.Accepted(officer, await site.HandIn(officer, Kind, Xlsx.Of(_header, [24, null, 2014, 10, 5, 7, null])));
        var page = await site.HandIn(officer, Kind, Xlsx.Of(_header, [24, null, 2014, 12, "bỏ", null, null]));
        Assert.Contains("1 dòng sửa.", page.Words("dl.facts"), StringComparison.Ordinal);
        Assert.Contains("Tổng số lao động: 10 → 12; Lao động có việc làm thường xuyên: bỏ 5", page.Words("#dong"), StringComparison.Ordinal);
        var written = await site.Accepted(officer, page);
        Assert.Equal([("revenue.year", 7_000_000L), ("workers.total", 12)], (await Figures(2014)).Select(f => (f.Measure, f.Value)).Order());
        await site.Undone(officer, written);
        Assert.Equal([("revenue.year", 7_000_000L), ("workers.regular", 5), ("workers.total", 10)], (await Figures(2014)).Select(f => (f.Measure, f.Value)).Order());
    }

    [Fact]
    public async Task Every_problem_is_told_by_row_and_column_under_the_rules_of_the_form()
    {
        var officer = await site.Officer();
        var page = await site.HandIn(officer, Kind, Xlsx.Of(_header,
            [25, "Làng không phải thế", 2015, 1, null, null, null],
            [null, "Không có làng nào như vậy", 2015, 1, null, null, null],
            [26, null, 2030, 1, null, null, null],
            [26, null, 2013, 10, 20, null, null],
            [27, null, 2013, "nhiều", null, null, null],
            [27, null, 2013, -1, null, null, "có lẽ"],
            [28, null, 2013, 5, null, null, null],
            [28, null, 2013, 6, null, null, null],
            [99999, null, 2013, 6, null, null, null],
            [29, null, null, 6.5, null, null, null]));
        var told = page.AllWords("#dong tbody tr");
        Expect("2", "B · Làng nghề", "Số 25 trong sổ là");
        Expect("3", "B · Làng nghề", "Không có làng nghề “Không có làng nào như vậy”");
        Expect("4", "C · Năm", "Nhập năm đã hết");
        Expect("5", "E · Lao động có việc làm thường xuyên", "lớn hơn");
        Expect("6", "D · Tổng số lao động", "“nhiều” không phải là số");
        Expect("7", "G · Số sơ bộ", "viết có hoặc không");
        Expect("9", "cả dòng", "đã có ở dòng 8 của tệp");
        Expect("10", "A · Số trong sổ", "Không có làng nghề số 99999");
        Expect("11", "C · Năm", "Nhập năm.");
        Assert.Contains("1 dòng mới, 9 dòng có lỗi.", page.Words("dl.facts"), StringComparison.Ordinal);

        var refused = await officer.PostAgain(page, "", ("What.Why.Reason", "giữ lại chữ này"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Contains("Còn 9 dòng có lỗi", refused.Words(".error-summary"), StringComparison.Ordinal);
        Assert.Contains("giữ lại chữ này", refused.Text, StringComparison.Ordinal);
        var unexplained = await officer.PostAgain(page, "", ("What.SkipsWrong", "true"));
        Assert.Contains("Nêu lý do", unexplained.Words(".error-summary"), StringComparison.Ordinal);

        await site.Accepted(officer, refused, ("What.SkipsWrong", "true"));
        Assert.Equal([("workers.total", 5L)], (await Figures(2013)).Select(f => (f.Measure, f.Value)));

        void Expect(string row, string column, string sentence) => Assert.Contains(told, t => t.StartsWith($"{row} {column}", StringComparison.Ordinal) && t.Contains(sentence, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("xlsx")]
    [InlineData("csv")]
    public async Task What_was_exported_comes_back_the_same(string format)
    {
        var officer = await site.Officer();
        if (!await site.Read(db => db.YearlyFigures.AnyAsync(f => f.Year == 2012)))
        {
            await site.Accepted(officer, await site.HandIn(officer, Kind, Xlsx.Of(_header, [30, null, 2012, 10, 5, 1234.567891, "có"], [31, null, 2012, 1000000, null, "0,5", null])));
        }

        var page = await site.HandIn(officer, Kind, await officer.Download($"/nhap-so-lieu/xuat/{Kind}.{format}"), $"xuat.{format}");
        var import = await site.LastImport();
        Assert.True(import.Counts.Same >= 2, page.Text);
        Assert.Equal((0, 0, 0), (import.Counts.Writes, import.Counts.Wrong, import.Counts.Unsure));
        Assert.Null(import.Words);
        Assert.Contains("không có gì để ghi", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_template_is_filled_in_and_comes_back()
    {
        var officer = await site.Officer();
        var file = await officer.Download($"/nhap-so-lieu/mau/{Kind}.xlsx");
        using var book = LangNghe.Intake.Reading.Workbook.Open(new MemoryStream(file));
        Assert.Equal("Danh mục", book.Sheets[1]);
        Assert.Contains(book.Rows(0).SelectMany(r => r.Cells), c => c.Value is "Mẫu nhập so-lieu-nam, bản 1");
        Assert.Contains(book.Rows(0).SelectMany(r => r.Cells), c => c.Value is string words && words.StartsWith("Số của cả địa bàn: bỏ trống ba cột của làng", StringComparison.Ordinal));
        Assert.Equal([("Số liệu của địa bàn", "Số sơ bộ"), ("địa bàn tỉnh Hà Nam cũ", "có"), ("ha-nam", "không")], book.Rows(1).Select(r => ((string?)r.Cells[0].Value, (string?)r.Cells[1].Value)));
        var page = await site.HandIn(officer, Kind, file);
        Assert.Contains("Bảng không có dòng nào", page.Words("dl.facts"), StringComparison.Ordinal);

        var elsewhere = await site.HandIn(officer, Kind, Xlsx.Of(["Mẫu nhập lang-nghe, bản 1"], _header));
        Assert.Contains("mẫu của loại số liệu khác", elsewhere.Words("dl.facts"), StringComparison.Ordinal);
        var older = await site.HandIn(officer, Kind, Xlsx.Of(["Mẫu nhập so-lieu-nam, bản 9"], _header, [22, null, 2011, 1, null, null, null]));
        Assert.Contains("Tệp theo bản mẫu 9", older.Words("dl.facts"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_commune_officer_writes_her_own_villages_and_no_others()
    {
        var (own, foreign) = await site.Read(async db =>
        {
            var all = await db.VillagesAt(AsOf.On(TestClock.Today)).Where(v => v.Profile.Facts.CommuneId != null).Select(v => new { v.Number, v.Profile.Facts.CommuneId }).ToListAsync();
            return (all[0], all.First(v => v.CommuneId != all[0].CommuneId));
        });
        var officer = await site.SignedIn(Roles.CommuneOfficer, own.CommuneId);
        var page = await site.HandIn(officer, Kind, Xlsx.Of(_header, [own.Number, null, 2010, 1, null, null, null], [foreign.Number, null, 2010, 1, null, null, null]));
        Assert.Contains("1 dòng mới, 1 dòng có lỗi.", page.Words("dl.facts"), StringComparison.Ordinal);
        Assert.Contains($"Không có làng nghề số {foreign.Number} trong địa bàn của bạn", page.Words("#dong"), StringComparison.Ordinal);
        await site.Accepted(officer, page, ("What.SkipsWrong", "true"));
        Assert.Single(await Figures(2010));

        Assert.Equal(HttpStatusCode.NotFound, (await (await site.Officer()).Get((await site.LastImport()).Url)).Status);
    }

    [Fact]
    public async Task When_the_register_moved_meanwhile_nothing_is_written_and_the_new_result_is_shown()
    {
        var officer = await site.Officer();
        var page = await site.HandIn(officer, Kind, Xlsx.Of(_header, [33, null, 2008, 7, null, null, null]));
        Assert.Equal(HttpStatusCode.Redirect, (await officer.PostForm("/lang-nghe/33/so-lieu?nam=2008", ("What.Values[9].Value", "6"), ("Why.Reason", "nhanh hơn"))).Status);
        var shown = await site.Accepted(officer, page);
        Assert.Contains("sổ đã đổi", shown.Words("dl.facts"), StringComparison.Ordinal);
        Assert.Contains("Tổng số lao động: 6 → 7", shown.Words("#dong"), StringComparison.Ordinal);
        Assert.Equal(6, Assert.Single(await Figures(2008)).Value);
        await site.Accepted(officer, shown);
        Assert.Equal(7, Assert.Single(await Figures(2008)).Value);
        Assert.Contains("Số liệu năm 2008, tổng số lao động: giá trị 6 người 7 người", (await officer.Get("/lang-nghe/33/lich-su")).Words("main"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_two_who_accept_at_once_one_does_and_one_is_told()
    {
        var officer = await site.Officer();
        var page = await site.HandIn(officer, Kind, Xlsx.Of(_header, [34, null, 2007, 7, null, null, null]));
        var answers = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => officer.PostAgain(page, "", ("What.Why.Reason", "hai lần"))));
        Assert.Single(answers, a => a.Status == HttpStatusCode.Redirect);
        Assert.All(answers.Where(a => a.Status != HttpStatusCode.Redirect), a => Assert.Equal(HttpStatusCode.UnprocessableEntity, a.Status));
        await site.Settled(officer, answers.First(a => a.Location is not null).Location!);
        Assert.Single(await Figures(2007));
    }

    [Fact]
    public async Task An_old_encoding_and_the_sheet_are_asked_for_before_anything_is_checked()
    {
        var officer = await site.Officer();
        var asked = await site.HandIn(officer, Kind, Xlsx.InFont(".VnTime", ["Sè trong sæ", "Lµng nghÒ", "N¨m", "Tæng sè lao ®éng"], [35, null, 2006, 9]));
        Assert.Contains("TCVN3", asked.Words("main form"), StringComparison.Ordinal);
        Assert.Contains("Chọn có chuyển mã hay không", (await officer.PostAgain(asked, "")).Words(".error-summary"), StringComparison.Ordinal);
        var answer = await officer.PostAgain(asked, "", ("Converts", "true"));
        Assert.Contains("1 dòng mới.", (await site.Settled(officer, answer.Location!)).Words("dl.facts"), StringComparison.Ordinal);

        var sheets = await site.HandIn(officer, Kind, Xlsx.Of(("Hai", [_header, [36, null, 2006, 1, null, null, null]]), ("Ba", [_header, [37, null, 2006, 1, null, null, null], [38, null, 2006, 1, null, null, null]])));
        Assert.Contains("Chọn trang tính", (await officer.PostAgain(sheets, "")).Words(".error-summary"), StringComparison.Ordinal);
        answer = await officer.PostAgain(sheets, "", ("Sheet", "Ba"));
        Assert.Contains("2 dòng mới.", (await site.Settled(officer, answer.Location!)).Words("dl.facts"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_cannot_be_read_is_refused_at_its_field_and_nothing_is_kept()
    {
        var officer = await site.Officer();
        var (files, imports) = (await site.Read(db => db.StoredFiles.CountAsync()), await site.Read(db => db.Imports.CountAsync()));
        foreach (var (file, why) in new[] { (Ole.Protected(), "mật khẩu"), (Xlsx.Of(["a"])[..200], "hỏng"), ("%PDF-1.4"u8.ToArray(), "không phải bảng tính"), (Array.Empty<byte>(), "không có nội dung|có nội dung") })
        {
            var answer = await officer.PostFile("/nhap-so-lieu", "Upload", "tep.xlsx", file, ("Kind", Kind));
            Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
            Assert.Matches(why, answer.Words(".error-summary"));
        }

        Assert.Contains("Chọn loại số liệu", (await officer.PostFile("/nhap-so-lieu", "Upload", "tep.xlsx", Xlsx.Of(_header))).Words(".error-summary"), StringComparison.Ordinal);
        Assert.Equal((files, imports), (await site.Read(db => db.StoredFiles.CountAsync()), await site.Read(db => db.Imports.CountAsync())));

        var bare = await site.HandIn(officer, Kind, Xlsx.Of(["Tên", "Tuổi"], ["An", 5]));
        Assert.Contains("Không thấy dòng tiêu đề", bare.Words("dl.facts"), StringComparison.Ordinal);
        var missing = await site.HandIn(officer, Kind, Xlsx.Of(["Số trong sổ", "Tổng số lao động"], [20, 5]));
        Assert.Contains("thiếu cột: Năm", missing.Words("dl.facts"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_over_the_limit_is_refused_and_nothing_is_kept()
    {
        var officer = await site.Officer();
        var files = await site.Read(db => db.StoredFiles.CountAsync());
        byte[] large = [.. "PK\u0003\u0004"u8, .. new byte[51 * 1024 * 1024]];
        var answer = await officer.PostFile("/nhap-so-lieu", "Upload", "lớn.xlsx", large, ("Kind", Kind));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
        Assert.Contains("chỉ nhận đến 50 MB", answer.Words(".error-summary"), StringComparison.Ordinal);
        Assert.Equal(files, await site.Read(db => db.StoredFiles.CountAsync()));
    }

    [Fact]
    public async Task Who_may_not_import_finds_no_door()
    {
        var leader = await site.SignedIn(Roles.DepartmentLeader);
        foreach (var url in new[] { "/nhap-so-lieu", $"/nhap-so-lieu/{Guid.NewGuid()}", $"/nhap-so-lieu/mau/{Kind}.xlsx", $"/nhap-so-lieu/xuat/{Kind}.xlsx" })
        {
            Assert.Equal(HttpStatusCode.Forbidden, (await leader.Get(url)).Status);
            Assert.StartsWith("/dang-nhap", (await site.Stranger().Get(url)).Location, StringComparison.Ordinal);
        }

        var officer = await site.Officer();
        Assert.Equal(HttpStatusCode.NotFound, (await officer.Get($"/nhap-so-lieu/{Guid.NewGuid()}")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await officer.Get("/nhap-so-lieu/mau/khong-co.xlsx")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await officer.Get($"/nhap-so-lieu/xuat/{Kind}.pdf")).Status);
    }

    private Task<List<YearlyFigure>> Figures(int year) => site.Read(db => db.YearlyFigures.AsNoTracking().Where(f => f.Year == year && f.VillageId != null && f.WithdrawnAt == null).ToListAsync());
}
