using LangNghe.Foundation.Time;
using LangNghe.Registry;
using LangNghe.Registry.Domain;
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

    private Task<List<Establishment>> All() => site.Read(db => db.Establishments.AsNoTracking().Where(e => e.WithdrawnAt == null && e.Name != "Nguyễn Văn Trùng").ToListAsync());
}
