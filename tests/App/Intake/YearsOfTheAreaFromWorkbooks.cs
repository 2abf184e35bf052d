using System.Net;
using LangNghe.Access;
using LangNghe.Foundation.Data;
using LangNghe.Foundation.Who;
using LangNghe.Intake;
using LangNghe.Registry;
using LangNghe.Registry.Domain;
using LangNghe.Tests.App.Harness;
using LangNghe.Tests.App.Persons;
using LangNghe.Tests.App.Registry;
using LangNghe.Tests.Books;
using Microsoft.EntityFrameworkCore;

namespace LangNghe.Tests.App.Intake;

/// <summary>The figures that the form /so-lieu-nam enters, from the same workbook as those of villages.</summary>
public sealed class YearsOfTheAreaFromWorkbooks(Site site) : IClassFixture<Site>
{
    private const string Kind = "so-lieu-nam";
    private const string Area = "địa bàn tỉnh Hà Nam cũ";

    private static readonly object?[] _header = ["Số trong sổ", "Số liệu của địa bàn", "Năm", "Tổng số lao động", "Lao động có việc làm thường xuyên", "Doanh thu cả năm (triệu đồng)", "Số sơ bộ"];

    [Fact]
    public async Task The_area_and_villages_of_one_workbook_are_shown_written_and_taken_back()
    {
        var officer = await site.Officer();
        var page = await site.HandIn(officer, Kind, Xlsx.Of(_header, [null, Area, 2011, 9000, 8000, "1.779,5", "có"], [22, null, 2011, 120, null, null, null], [null, "Tỉnh Hà Nam", 2010, 8500, null, null, null]));
        Assert.Contains("3 dòng mới.", page.Words("dl.facts"), StringComparison.Ordinal);
        Assert.Contains("Địa bàn tỉnh Hà Nam cũ, năm 2011", page.Words("#dong"), StringComparison.Ordinal);
        Assert.Empty(await Figures(2011));

        var written = await site.Accepted(officer, page);
        var figures = await Figures(2011);
        Assert.Equal([("revenue.year", 1_779_500_000, true), ("workers.regular", 8000, true), ("workers.total", 9000, true)], figures.Select(f => (f.Measure, f.Value, f.IsProvisional)).Order());
        Assert.Equal(8500, Assert.Single(await Figures(2010)).Value);
        var act = await site.Read(db => db.Acts.SingleAsync(a => a.Id == figures[0].RecordedBy));
        Assert.Equal(("registry.figure.enter", "Báo cáo năm của xã", "web", true), (act.Kind, act.Reason, act.Door, act.ActorId is not null));
        Assert.Equal(["area:ha-nam", (await site.LastImport()).Subject], await site.Read(db => db.ActSubjects.Where(s => s.ActId == act.Id).Select(s => s.Subject).OrderBy(s => s).ToListAsync()));
        Assert.Equal(1, await Version(2011));
        Assert.Contains(await Listed(officer), r => r.StartsWith("Tổng số lao động 2011", StringComparison.Ordinal) && r.Contains("9.000 số sơ bộ", StringComparison.Ordinal));

        // The form goes on from there, and what it mends stays.
        Assert.Equal("/so-lieu-nam", (await officer.PostForm("/so-lieu-nam?nam=2011", ("What.Values[9].Value", "9.100"), ("Why.Reason", "sửa lại"))).Location);
        var undone = await site.Undone(officer, written);
        Assert.Contains("Đã hoàn tác", undone.Words("dl.facts"), StringComparison.Ordinal);
        Assert.Contains("Địa bàn tỉnh Hà Nam cũ Tổng số lao động, năm 2011: 9.000 người", undone.Words("#dong"), StringComparison.Ordinal);
        Assert.Equal([("workers.total", 9100L)], (await Figures(2011)).Select(f => (f.Measure, f.Value)));
        Assert.Empty(await Figures(2010));
        Assert.Equal(3, await Version(2011));
        Assert.Equal("intake.import.undo", (await site.ActsOn(22))[0]);
        Assert.Equal(["registry.figure.enter", "registry.figure.enter", "intake.import.undo"], await site.Read(db =>
            db.ActSubjects.Where(s => s.Subject == "area:ha-nam").Join(db.Acts.Where(a => a.ActorName == act.ActorName), s => s.ActId, a => a.Id, (_, a) => a).OrderBy(a => a.Id).Select(a => a.Kind).ToListAsync()));
    }

    [Fact]
    public async Task Undoing_brings_back_what_stood_before()
    {
        var officer = await site.Officer();
        await site.Accepted(officer, await site.HandIn(officer, Kind, Xlsx.Of(_header, [null, "ha-nam", 2009, 10, 5, 7, null])));
        var page = await site.HandIn(officer, Kind, Xlsx.Of(_header, [null, "ha-nam", 2009, 12, "bỏ", null, null]));
        Assert.Contains("1 dòng sửa.", page.Words("dl.facts"), StringComparison.Ordinal);
        Assert.Contains("Tổng số lao động: 10 → 12; Lao động có việc làm thường xuyên: bỏ 5", page.Words("#dong"), StringComparison.Ordinal);
        var written = await site.Accepted(officer, page);
        Assert.Equal([("revenue.year", 7_000_000L), ("workers.total", 12)], (await Figures(2009)).Select(f => (f.Measure, f.Value)).Order());
        await site.Undone(officer, written);
        Assert.Equal([("revenue.year", 7_000_000L), ("workers.regular", 5), ("workers.total", 10)], (await Figures(2009)).Select(f => (f.Measure, f.Value)).Order());
    }

    [Fact]
    public async Task Every_problem_is_told_by_row_and_column_under_the_rules_of_the_form()
    {
        var officer = await site.Officer();
        var page = await site.HandIn(officer, Kind, Xlsx.Of(_header,
            [null, "huyện Lý Nhân", 2015, 1, null, null, null],
            [22, Area, 2015, 1, null, null, null],
            [null, Area, 2030, 1, null, null, null],
            [null, Area, 2008, 10, 20, null, null],
            [null, Area, null, 10, null, null, null],
            [null, Area, 2007, "nhiều", null, null, null],
            [null, Area, 2006, 5, null, null, null],
            [null, "ha-nam", 2006, 6, null, null, null],
            [null, Area, 2005, null, null, null, null],
            [null, "Ninh Bình", 2025, 1, null, null, null]));
        var told = page.AllWords("#dong tbody tr");
        Expect("2", "B · Số liệu của địa bàn", "Sổ không có số liệu năm của huyện Lý Nhân");
        Expect("3", "A · Số trong sổ", "ghi cả làng và địa bàn");
        Expect("4", "C · Năm", "Nhập năm đã hết");
        Expect("5", "E · Lao động có việc làm thường xuyên", "lớn hơn");
        Expect("6", "C · Năm", "Nhập năm.");
        Expect("7", "D · Tổng số lao động", "“nhiều” không phải là số");
        Expect("9", "cả dòng", "Địa bàn này và năm này đã có ở dòng 8 của tệp");
        Expect("10", "cả dòng", "không có số liệu nào");
        Expect("11", "B · Số liệu của địa bàn", "Sổ không có số liệu năm của tỉnh Ninh Bình");
        Assert.Contains("1 dòng mới, 9 dòng có lỗi.", page.Words("dl.facts"), StringComparison.Ordinal);
        await site.Accepted(officer, page, ("What.SkipsWrong", "true"));
        Assert.Equal(5, Assert.Single(await Figures(2006)).Value);

        void Expect(string row, string column, string sentence) => Assert.Contains(told, t => t.StartsWith($"{row} {column}", StringComparison.Ordinal) && t.Contains(sentence, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(Roles.CommuneOfficer)]
    [InlineData(Roles.FieldOfficer)]
    public async Task Who_may_not_use_the_form_writes_nothing_of_the_area(string role)
    {
        var officer = await site.SignedIn(role, role == Roles.CommuneOfficer ? await site.Commune("13591") : null);
        var page = await site.HandIn(officer, Kind, Xlsx.Of(_header, [null, Area, 2004, 5, null, null, null]));
        Assert.Contains("1 dòng có lỗi.", page.Words("dl.facts"), StringComparison.Ordinal);
        Assert.Contains("không có quyền ghi số liệu của cả địa bàn", page.Words("#dong"), StringComparison.Ordinal);
        Assert.Contains("Không có dòng nào ghi được", page.Text, StringComparison.Ordinal);

        var back = await site.HandIn(officer, Kind, await officer.Download($"/nhap-so-lieu/xuat/{Kind}.csv"), "xuat.csv");
        Assert.Equal(role == Roles.FieldOfficer, (await officer.Get($"/nhap-so-lieu/xuat/{Kind}.csv")).Text.Contains($",{Area},2021,", StringComparison.Ordinal));
        Assert.DoesNotContain("dòng có lỗi", back.Words("dl.facts"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_lost_the_right_to_write_it_does_not_take_it_back()
    {
        var officer = await site.Officer();
        await site.Accepted(officer, await site.HandIn(officer, Kind, Xlsx.Of(_header, [null, Area, 2003, 5, null, null, null])));
        var import = await site.LastImport();
        var name = await site.Invited(Roles.CommuneOfficer, await site.Commune("13591"));
        await site.Read(async db =>
        {
            var account = await db.Accounts.Where(a => a.UserName == name).Select(a => a.Id).SingleAsync();
            db.Entry(await db.Imports.SingleAsync(i => i.Id == import.Id)).Property(i => i.ActorId).CurrentValue = account;
            return await db.SaveChangesAsync();
        });
        var commune = site.Stranger();
        await commune.SignIn(name, site.Code(name));
        var refused = await commune.PostAgain(await commune.Get(import.Url), "", ("Undoing.Reason", "thử"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Contains("không có quyền ghi số liệu của cả địa bàn", refused.Words(".error-summary"), StringComparison.Ordinal);
        Assert.Single(await Figures(2003));
    }

    [Fact]
    public async Task When_the_form_was_quicker_nothing_is_written_and_the_new_result_is_shown()
    {
        var officer = await site.Officer();
        var page = await site.HandIn(officer, Kind, Xlsx.Of(_header, [null, Area, 2002, 7, null, null, null]));
        Assert.Equal(HttpStatusCode.Redirect, (await officer.PostForm("/so-lieu-nam?nam=2002", ("What.Values[9].Value", "6"), ("Why.Reason", "nhanh hơn"))).Status);
        var shown = await site.Accepted(officer, page);
        Assert.Contains("sổ đã đổi", shown.Words("dl.facts"), StringComparison.Ordinal);
        Assert.Contains("Tổng số lao động: 6 → 7", shown.Words("#dong"), StringComparison.Ordinal);
        Assert.Equal(6, Assert.Single(await Figures(2002)).Value);
        await site.Accepted(officer, shown);
        Assert.Equal(7, Assert.Single(await Figures(2002)).Value);
        Assert.Equal(2, await Version(2002));
    }

    private static async Task<IReadOnlyList<string>> Listed(Visitor officer) => (await officer.Get("/so-lieu-nam")).AllWords("table tbody tr");

    private Task<int> Version(int year) => site.Read(db => db.AreaYears.Where(y => y.Year == year).Select(y => y.Version).SingleAsync());

    private Task<List<YearlyFigure>> Figures(int year) => site.Read(db => db.YearlyFigures.AsNoTracking().Where(f => f.Year == year && f.VillageId == null && f.WithdrawnAt == null).ToListAsync());
}
