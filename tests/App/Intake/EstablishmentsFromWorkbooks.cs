using LangNghe.Foundation.Data;
using LangNghe.Foundation.Time;
using LangNghe.Foundation.Who;
using LangNghe.Intake;
using LangNghe.Intake.Kinds;
using LangNghe.Registry;
using LangNghe.Registry.Domain;
using LangNghe.Tests.App.Failures;
using LangNghe.Tests.App.Harness;
using LangNghe.Tests.App.Registry;
using LangNghe.Tests.Books;
using Microsoft.EntityFrameworkCore;

namespace LangNghe.Tests.App.Intake;

public sealed class EstablishmentsFromWorkbooks(Site site) : IClassFixture<Site>
{
    private const string Kind = "co-so-san-xuat";

    private static readonly object?[] _header = ["STT", "Số trong sổ", "Tên chủ hộ", "Loại hình", "Nghề", "Địa chỉ", "Điện thoại", "Mã số thuế", "Số lao động", "Từ ngày"];

    [Fact]
    public async Task New_ones_are_written_come_back_the_same_and_are_taken_back()
    {
        var officer = await site.Officer();
        var page = await site.HandIn(officer, Kind, Xlsx.Merged("A1:J1", ["DANH SÁCH CƠ SỞ SẢN XUẤT"], [], _header,
            [1, 20, "Hộ mẫu một", "Hộ", "dệt", "xóm 1", 912345678, null, 3, 2015],
            [2, 20, "Hộ mẫu hai", "Hộ gia đình", "dệt", "xóm 2", null, null, "2", "03/2016"],
            [3, 21, "Công ty TNHH Mẫu", "Doanh nghiệp", null, null, null, 700123456, 12, "01/02/2020"]));
        Assert.True(page.Words("dl.facts").Contains("3 dòng mới.", StringComparison.Ordinal), page.Words("main"));
        var written = await site.Accepted(officer, page);
        var rows = await All();
        Assert.Equal([("Công ty TNHH Mẫu", "700123456", new DateOnly(2020, 2, 1), Known.Day), ("Hộ mẫu hai", null, new DateOnly(2016, 3, 1), Known.Month), ("Hộ mẫu một", null, new DateOnly(2015, 1, 1), Known.Year)],
            rows.Select(e => (e.Name, e.RegistrationNumber, e.From, e.FromKnown)).OrderBy(e => e.Name, StringComparer.Ordinal));
        Assert.Equal("0912345678", rows.Single(e => e.Name == "Hộ mẫu một").Phone);
        Assert.Contains("Hộ mẫu một", (await officer.Get(rows.Single(e => e.Name == "Hộ mẫu một").Url)).Text, StringComparison.Ordinal);

        foreach (var format in new[] { "xlsx", "csv" })
        {
            await site.HandIn(officer, Kind, await officer.Download($"/nhap-so-lieu/xuat/{Kind}.{format}"), $"xuat.{format}");
            var import = await site.LastImport();
            Assert.Equal((await site.Read(db => db.Establishments.CountAsync(e => e.WithdrawnAt == null)), 0, 0, 0), (import.Counts.Same, import.Counts.Writes, import.Counts.Wrong, import.Counts.Unsure));
        }

        Assert.DoesNotContain("0912345678", System.Text.Encoding.UTF8.GetString(await officer.Download($"/nhap-so-lieu/xuat/{Kind}.csv")), StringComparison.Ordinal);
        var undone = await site.Undone(officer, written);
        Assert.Contains("Đã rút lại 3 mục", undone.Words("dl.facts"), StringComparison.Ordinal);
        Assert.Empty(await All());
    }

    [Fact]
    public async Task Many_of_one_village_are_taken_back_in_acts_that_a_history_can_show()
    {
        const int Many = ImportKind.MostOfAnAct + 1;
        var officer = await site.Officer();
        var written = await site.Accepted(officer, await site.HandIn(officer, Kind, Xlsx.Of([_header, .. Enumerable.Range(1, Many).Select(n => new object?[] { n, 27, $"Hộ mẫu {n:00000}", "Hộ", "dệt", null, null, null, 1, 2015 })])));
        Assert.Contains("Đã rút lại 201 mục", (await site.Undone(officer, written)).Words("dl.facts"), StringComparison.Ordinal);
        var acts = await site.Read(db => db.Acts.Where(a => a.Kind == "intake.import.undo").Select(a => (Guid?)a.Id).ToListAsync());
        var undone = await site.Read(db => db.Establishments.Where(e => acts.Contains(e.WithdrawnBy)).GroupBy(e => e.WithdrawnBy).Select(g => g.Count()).ToListAsync());
        Assert.All(undone, count => Assert.InRange(count, 1, ImportKind.MostOfAnAct));
        Assert.Contains(ImportKind.MostOfAnAct, undone);
        await site.IsSound();
    }

    [Fact]
    public async Task Problems_and_likely_doubles_are_told()
    {
        var officer = await site.Officer();
        await site.Accepted(officer, await site.HandIn(officer, Kind, Xlsx.Of(_header, [1, 22, "Nguyễn Văn Trùng", "Hộ", null, "xóm 5", "0912000111", null, 1, "01/01/2020"])));
        var page = await site.HandIn(officer, Kind, Xlsx.Of(_header,
            [1, 22, "NGUYEN VAN TRUNG", "Hộ", null, "xóm 9", null, null, 1, "01/01/2020"],
            [2, 99999, "A", "Hộ", null, null, null, null, null, "01/01/2020"],
            [3, 22, "B", "Xưởng", null, null, "12", null, null, "01/01/2020"],
            [4, 22, "C", "Hộ", null, null, null, null, -1, "01/01/2020"]));
        Assert.Contains("1 dòng có thể trùng, chờ quyết định, 3 dòng có lỗi", page.Words("dl.facts"), StringComparison.Ordinal);
        Assert.Contains("Không có làng nghề số 99999", (await officer.Get((await site.LastImport()).Url + "?muc=loi")).Words("#dong"), StringComparison.Ordinal);

        var url = (await site.LastImport()).Url + "/trung";
        var queue = await officer.Get(url);
        Assert.Contains("Nguyễn Văn Trùng", queue.Words("main form"), StringComparison.Ordinal);
        var decided = await officer.PostAgain(queue, url, ("Rows[0].Is", "khac"));
        Assert.Contains("1 dòng mới, 3 dòng có lỗi.", (await site.Settled(officer, decided.Location!)).Words("dl.facts"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task All_that_is_wrong_with_a_row_is_told_at_once_in_the_order_of_the_columns_and_each_cell_once()
    {
        var officer = await site.Officer();
        var page = await site.HandIn(officer, Kind, Xlsx.Of(_header,
            [1, 23, "Hộ sai nhiều", "Công ty", null, null, "abc", null, -5, 2030],
            [2, 99999, null, "Hộ", null, null, "abc", null, "nhiều", "01/01/2020"],
            [3, null, "Hộ không làng", "Hộ", null, null, null, null, -5, null],
            [4, 23, "Hộ mẫu lặp", "Hộ", null, null, null, null, 5, 2020],
            [5, 23, "HỘ MẪU LẶP", "Hộ", null, null, null, null, -5, 2020]));
        Assert.Contains("1 dòng mới, 4 dòng có lỗi.", page.Words("dl.facts"), StringComparison.Ordinal);
        Assert.Equal(
            ["2 D", "2 G", "2 I", "2 J", "3 B", "3 C", "3 G", "3 I", "4 I", "4 J", "4 c", "6 I", "6 c"],
            page.AllWords("#dong tbody tr").Zip(page.AllWords("#dong td[data-label='Cột']"), (row, column) => $"{row[..1]} {column[..1]}"));
        Assert.Contains("không có trong danh mục", page.Words("#dong"), StringComparison.Ordinal);
        Assert.DoesNotContain("Chọn loại hình", page.Words("#dong"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_handed_it_in_reads_the_names_before_accepting_and_no_line_keeps_one()
    {
        var officer = await site.Officer();
        var page = await site.HandIn(officer, Kind, Xlsx.Of(_header,
            [1, 24, "Trần Thị Xem Trước", "Hộ", "thêu", "xóm 1", null, null, 2, "01/01/2020"],
            [2, 24, "Trần Văn Sai Cột", "Xưởng", "thêu", "xóm 1", "12", null, "nhiều", "ba mươi"]));
        var import = await site.LastImport();
        Assert.Contains("Trần Thị Xem Trước", (await officer.Get(import.Url + "?muc=moi")).Words("#dong"), StringComparison.Ordinal);
        var wrong = await officer.Get(import.Url + "?muc=loi");
        Assert.Contains("Trần Văn Sai Cột", wrong.Words("#dong"), StringComparison.Ordinal);
        Assert.Equal(["D", "G", "I", "J"], wrong.AllWords("#dong td[data-label='Cột']").Select(c => c[..1]));

        var overseer = await site.SignedIn(Roles.Administrator);
        Assert.Equal(System.Net.HttpStatusCode.OK, (await overseer.Get(import.Url)).Status);
        Assert.DoesNotContain("Xem Trước", (await overseer.Get(import.Url + "?muc=moi")).Text, StringComparison.Ordinal);
        Assert.DoesNotContain(await site.Read(db => db.ImportLines.Where(l => l.ImportId == import.Id).Select(l => l.Thing + l.Words + l.Column).ToListAsync()), l => l.Contains("Trần", StringComparison.Ordinal));

        await site.Accepted(officer, page, ("What.SkipsWrong", "true"));
        Assert.DoesNotContain("Xem Trước", (await officer.Get(import.Url + "?muc=moi")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Names_of_an_old_encoding_are_shown_as_they_will_be_written()
    {
        var officer = await site.Officer();
        var asked = await site.HandIn(officer, Kind, Xlsx.InFont(".VnTime", ["Sè trong sæ", "Tªn chñ hé", "Lo¹i h×nh", "Tõ ngµy"], [25, "NguyÔn ThÞ Lôa", "Hé", "01/01/2020"]));
        var answer = await officer.PostAgain(asked, "", ("Converts", "true"));
        Assert.Contains("Nguyễn Thị Lụa", (await site.Settled(officer, answer.Location!)).Words("#dong"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_of_which_nothing_can_be_written_does_not_wait_to_be_accepted()
    {
        var officer = await site.Officer();
        var wrong = await site.HandIn(officer, Kind, Xlsx.Of(_header, [1, 99999, "A", "Hộ", null, null, null, null, null, "01/01/2020"]));
        Assert.Contains("Đã kiểm tra, không có dòng nào ghi được", wrong.Words("dl.facts"), StringComparison.Ordinal);
        Assert.DoesNotContain("chờ chấp nhận", wrong.Words("main"), StringComparison.Ordinal);
        var empty = await site.HandIn(officer, Kind, Xlsx.Of(_header));
        Assert.Contains("Đã kiểm tra, không có gì để ghi", empty.Words("dl.facts"), StringComparison.Ordinal);
        Assert.Contains("Bảng chỉ có dòng tiêu đề", empty.Words(".why-not"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_name_of_a_file_turns_nothing_around()
    {
        await site.HandIn(await site.Officer(), Kind, Xlsx.Of(_header), "so\u202exslx.lieu.xlsx");
        Assert.Equal("soxslx.lieu.xlsx", (await site.LastImport()).FileName);
    }

    private Task<List<Establishment>> All() => site.Read(db => db.Establishments.AsNoTracking().Where(e => e.WithdrawnAt == null && e.Name != "Nguyễn Văn Trùng" && !e.Name.StartsWith("Trần")).ToListAsync());
}
