using LangNghe.Foundation.Time;
using LangNghe.Foundation.Who;
using LangNghe.Registry;
using LangNghe.Registry.Domain;
using LangNghe.Registry.Establishments;
using LangNghe.Registry.Villages;
using LangNghe.Tests.App.Failures;
using LangNghe.Tests.App.Harness;
using LangNghe.Tests.App.Registry;
using LangNghe.Tests.Books;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LangNghe.Tests.App.Intake;

/// <summary>Rows that may be an establishment of the register, or one of an earlier row: a person decides, and the decision is used as long as it says something.</summary>
public sealed class EstablishmentsThatAreAlike(Site site) : IClassFixture<Site>
{
    private const string Kind = "co-so-san-xuat";

    private static readonly object?[] _header = ["Số trong sổ", "Tên cơ sở", "Loại hình", "Địa chỉ", "Điện thoại", "Số lao động", "Từ ngày"];

    [Fact]
    public async Task Rows_of_one_file_that_may_be_the_same_are_asked_about_and_written_as_decided()
    {
        var officer = await site.Officer();
        var file = Xlsx.Of(_header,
            [22, "Nguyễn Văn Hùng", "Hộ", "xóm 1", null, 3, 2015],
            [22, "NGUYEN VAN HUNG", "Hộ", "xóm 2", null, 3, 2015],
            [23, "Cơ sở Hùng Phát", "Hộ", null, "0912000222", 3, 2015],
            [24, "Hùng Phát", "Hộ", "xóm 4", "0912 000 222", 3, 2015],
            [24, "Hộ một mình", "Hộ", "xóm 4", null, 3, 2015]);
        Assert.Contains("3 dòng mới, 2 dòng có thể trùng", (await site.HandIn(officer, Kind, file)).Words("dl.facts"), StringComparison.Ordinal);

        var queue = await Queue(officer);
        Assert.Contains("Là dòng 2 của tệp (cùng tên, trong làng này): Nguyễn Văn Hùng, xóm 1", queue.Words("main form"), StringComparison.Ordinal);
        Assert.Contains("Là dòng 4 của tệp (cùng số điện thoại, ở làng khác): Cơ sở Hùng Phát", queue.Words("main form"), StringComparison.Ordinal);
        var decided = await Decided(officer, queue, ("Rows[0].Is", "khac"), ("Rows[1].Is", Offered(queue, 1)[0]));
        Assert.Contains("4 dòng mới, 1 dòng có lỗi", decided.Words("dl.facts"), StringComparison.Ordinal);
        Assert.Contains("5 cả dòng Hùng Phát", decided.Words("#dong"), StringComparison.Ordinal);
        Assert.Contains("đã có ở dòng 4 của tệp, theo quyết định đã ghi", decided.Words("#dong"), StringComparison.Ordinal);

        var written = await site.Accepted(officer, decided, ("What.SkipsWrong", "true"));
        Assert.Equal(["Cơ sở Hùng Phát", "Hộ một mình", "NGUYEN VAN HUNG", "Nguyễn Văn Hùng"], await Names("Cơ sở Hùng Phát", "Hùng Phát", "Hộ một mình", "NGUYEN VAN HUNG", "Nguyễn Văn Hùng"));

        await site.Undone(officer, written);
        Assert.Contains("4 dòng mới, 1 dòng có lỗi", (await site.HandIn(officer, Kind, file)).Words("dl.facts"), StringComparison.Ordinal);
        // The row that the other was decided to be is not there: nothing is left out for its sake.
        Assert.Contains("1 dòng mới.", (await site.HandIn(officer, Kind, Xlsx.Of(_header, [24, "Hùng Phát", "Hộ", "xóm 4", "0912 000 222", 3, 2015]))).Words("dl.facts"), StringComparison.Ordinal);
        await site.IsSound();
    }

    [Fact]
    public async Task A_row_far_below_is_still_held_against_the_first_and_against_what_an_earlier_one_was_decided_to_be()
    {
        const int Many = 2_100;
        await site.Enter(Line(21, "Hộ Phạm Thị Xa", "xóm 1", "0912000555"));
        var officer = await site.Officer();
        await site.HandIn(officer, Kind, Xlsx.Of([_header, [20, "Phạm Thị Gần", "Hộ", null, "0912000555", 2, 2020], .. Enumerable.Range(1, Many).Select(n => new object?[] { 20, $"Hộ xa {n:00000}", "Hộ", null, null, 1, 2015 }),
            [20, "Hộ xa 00001", "Hộ", "xóm 9", null, 1, 2015], [20, "PHẠM THỊ GẦN", "Hộ", "xóm 9", null, 2, 2020]]));
        var queue = await Queue(officer);
        Assert.Contains("Là dòng 3 của tệp (cùng tên, trong làng này): Hộ xa 00001", queue.Words("main form"), StringComparison.Ordinal);
        Assert.Equal(3, (await site.LastImport()).Counts.Unsure);

        await Decided(officer, queue, ("Rows[0].Is", Offered(queue, 0)[0]));
        Assert.Contains("2 A · Số trong sổ Phạm", (await officer.Get((await site.LastImport()).Url)).Words("#dong"), StringComparison.Ordinal);
        Assert.Contains("một cơ sở có trong sổ ở làng khác", (await officer.Get((await site.LastImport()).Url)).Words("#dong"), StringComparison.Ordinal);
        queue = await Queue(officer);
        var standing = (await Standing("Hộ Phạm Thị Xa")).EstablishmentId.ToString();
        Assert.Equal(standing, Offered(queue, 1)[0]);
        Assert.Contains("Là dòng 2 của tệp (cùng tên, trong làng này): Phạm Thị Gần", queue.Words("main form"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_says_that_a_row_is_an_earlier_one_does_not_say_that_it_is_none_of_the_register()
    {
        await site.Enter(Line(32, "Trịnh Văn Một", "xóm 1"));
        var officer = await site.Officer();
        object?[] later = [32, "TRINH VAN MOT", "Hộ", "xóm 3", null, 3, 2016];
        await site.HandIn(officer, Kind, Xlsx.Of(_header, [32, "Trịnh Văn Một", "Hộ", "xóm 2", null, 3, 2015], later));
        var queue = await Queue(officer);
        var standing = (await Standing("Trịnh Văn Một")).EstablishmentId.ToString();
        var earlier = Offered(queue, 1).Single(o => o != standing && Guid.TryParse(o, out _));
        await Decided(officer, queue, ("Rows[0].Is", standing), ("Rows[1].Is", earlier));

        // Without the other row, it is asked about again.
        Assert.Contains("1 dòng có thể trùng", (await site.HandIn(officer, Kind, Xlsx.Of(_header, later))).Words("dl.facts"), StringComparison.Ordinal);
        Assert.Contains(standing, Offered(await Queue(officer), 0));
    }

    [Fact]
    public async Task The_strongest_sign_comes_first_and_whoever_is_none_of_the_first_is_asked_about_the_rest()
    {
        await site.Enter([.. Enumerable.Range(1, 6).Select(n => Line(25, "Lê Thị Na", $"xóm {n}")), Line(26, "Hộ Na Khác", "ngõ 7", "0912000777")]);
        var officer = await site.Officer();
        await site.HandIn(officer, Kind, Xlsx.Of(_header, [25, "LE THI NA", "Hộ", "xóm Đông", "0912000777", 2, 2020]));
        var queue = await Queue(officer);
        Assert.Contains("LE THI NA; xóm Đông; điện thoại 0912000777", queue.Words("main form legend"), StringComparison.Ordinal);
        Assert.Equal(7, Offered(queue, 0).Count);
        var first = await Standing("Hộ Na Khác");
        Assert.Equal(first.EstablishmentId.ToString(), Offered(queue, 0)[0]);
        var told = queue.AllWords("main form .tick");
        Assert.Contains("cùng số điện thoại, ở làng khác", told[0], StringComparison.Ordinal);
        Assert.Contains("ngõ 7; điện thoại 0912000777", told[0], StringComparison.Ordinal);
        Assert.Matches("hộ gia đình, .*2020.*cùng tên, trong làng này.*xóm [1-6]", told[1]);
        Assert.NotNull(queue.Page.QuerySelector($"main form .tick a[href='{first.Url}']"));

        Assert.Contains("1 dòng có thể trùng", (await Decided(officer, queue, ("Rows[0].Is", "khac"))).Words("dl.facts"), StringComparison.Ordinal);
        queue = await Queue(officer);
        Assert.Equal(4, Offered(queue, 0).Count);
        Assert.Contains("1 dòng mới.", (await Decided(officer, queue, ("Rows[0].Is", "khac"))).Words("dl.facts"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_queue_tells_no_more_of_an_establishment_than_its_page_would()
    {
        var own = await site.Read(async db => await db.VillagesAt(AsOf.On(TestClock.Today)).Where(v => v.Profile.Facts.CommuneId != null).OrderBy(v => v.Number).Select(v => new { v.Number, v.Profile.Facts.CommuneId }).FirstAsync());
        var foreign = await site.Read(async db => await db.VillagesAt(AsOf.On(TestClock.Today)).Where(v => v.Profile.Facts.CommuneId != null && v.Profile.Facts.CommuneId != own.CommuneId).Select(v => v.Number).FirstAsync());
        await site.Enter(Line(own.Number, "Hộ Trần Kín", "ngõ gần", "0912000881"), Line(foreign, "Hộ Trần Nơi Khác", "ngõ xa", "0912000882"));
        var officer = await site.SignedIn(Roles.CommuneOfficer, own.CommuneId);
        await site.HandIn(officer, Kind, Xlsx.Of(_header, [own.Number, "Hộ Trần Kín", "Hộ", "xóm 1", "0912000883", 2, 2020], [own.Number, "Hộ Trần Ba", "Hộ", "xóm 2", "0912000882", 2, 2020]));
        var queue = await Queue(officer);
        Assert.Contains("ngõ gần", queue.Words("main form"), StringComparison.Ordinal);
        Assert.NotNull(queue.Page.QuerySelector($"main form a[href='{(await Standing("Hộ Trần Kín")).Url}']"));
        Assert.Contains("cùng số điện thoại, ở làng khác", queue.Words("main form"), StringComparison.Ordinal);
        Assert.DoesNotContain("ngõ xa", queue.Words("main form"), StringComparison.Ordinal);
        Assert.Null(queue.Page.QuerySelector($"main form a[href='{(await Standing("Hộ Trần Nơi Khác")).Url}']"));
    }

    [Fact]
    public async Task Whose_a_phone_is_is_told_to_nobody_who_may_not_read_of_people()
    {
        await site.Enter(Line(29, "Hộ Ngô Giữ Kín", "ngõ kín", "0912000991"), Line(29, "Hộ Ngô Cùng Tên", "ngõ chung", "0912000992"));
        var officer = await site.SignedIn(Roles.FieldOfficer);
        await site.HandIn(officer, Kind, Xlsx.Of(_header, [29, "HỘ NGÔ CÙNG TÊN", "Hộ", "xóm 1", "0912000991", 2, 2020]));
        var queue = await Queue(officer);
        Assert.Equal(4, Offered(queue, 0).Count);
        Assert.Contains("Là dữ liệu cá nhân (hộ gia đình, từ 01/01/2020; cùng số điện thoại, trong làng này)", queue.Words("main form"), StringComparison.Ordinal);
        Assert.Contains("Là Hộ Ngô Cùng Tên", queue.Words("main form"), StringComparison.Ordinal);
        Assert.DoesNotContain("Giữ Kín", queue.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("ngõ kín", queue.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_decided_to_be_one_of_the_register_is_told_where_it_says_something_else()
    {
        await site.Enter(Line(27, "Vũ Văn Là", "xóm 1"));
        var officer = await site.Officer();
        await site.HandIn(officer, Kind, Row("xóm 1", 2));
        var queue = await Queue(officer);
        Assert.Contains("1 dòng như sổ đang ghi.", (await Decided(officer, queue, ("Rows[0].Is", Offered(queue, 0)[0]))).Words("dl.facts"), StringComparison.Ordinal);

        var page = await site.HandIn(officer, Kind, Row("xóm 1", 5, "Tổ hợp tác"));
        Assert.Contains("1 dòng có lỗi.", page.Words("dl.facts"), StringComparison.Ordinal);
        Assert.Equal(["C · Loại hình", "F · Số lao động"], page.AllWords("#dong td[data-label='Cột']"));
        Assert.Contains("sổ ghi 2", page.Words("#dong"), StringComparison.Ordinal);
        var standing = await Standing("Vũ Văn Là");
        Assert.Equal("trang của cơ sở", page.Page.QuerySelector($"#dong td a[href='{standing.Url}']")?.TextContent);

        Assert.NotNull((await officer.PostForm($"/lang-nghe/27/co-so/{standing.Id}/ket-thuc", ("Facts.EndsOn", "01/01/2026"), ("Facts.Why.Reason", "Nghỉ"))).Location);
        page = await site.HandIn(officer, Kind, Row("xóm 1", 2));
        Assert.Contains("không còn hoạt động (", page.Words("#dong"), StringComparison.Ordinal);

        static byte[] Row(string address, int workers, string kind = "Hộ") => Xlsx.Of(_header, [27, "VŨ VĂN LÀ", kind, address, null, workers, "01/01/2020"]);
    }

    [Fact]
    public async Task A_decision_about_what_the_register_no_longer_has_is_not_used()
    {
        var officer = await site.Officer();
        var written = await site.Accepted(officer, await site.HandIn(officer, Kind, Xlsx.Of(_header, [28, "Đỗ Thị Rút", "Hộ", "xóm 1", null, 2, 2020])));
        var file = Xlsx.Of(_header, [28, "DO THI RUT", "Hộ", "xóm 1 mới", null, 2, 2020]);
        await site.HandIn(officer, Kind, file);
        var queue = await Queue(officer);
        await Decided(officer, queue, ("Rows[0].Is", Offered(queue, 0)[0]));
        await site.Undone(officer, written);
        Assert.Contains("1 dòng mới.", (await site.HandIn(officer, Kind, file)).Words("dl.facts"), StringComparison.Ordinal);
    }

    private static List<string> Offered(Answer queue, int row) => [.. queue.Page.QuerySelectorAll($"main form input[name='Rows[{row}].Is']").Select(i => i.GetAttribute("value")!)];

    private static EstablishmentLine Line(int village, string name, string? address, string? phone = null) =>
        new(0, village, new EstablishmentFacts { Name = name, Kind = EstablishmentKind.Household, Address = address, Phone = phone, From = new DateOnly(2020, 1, 1), Workers = 2 });

    private async Task<Answer> Queue(Visitor who) => await who.Get((await site.LastImport()).Url + "/trung");

    private async Task<Answer> Decided(Visitor who, Answer queue, params (string, string)[] said)
    {
        var answer = await who.PostAgain(queue, (await site.LastImport()).Url + "/trung", said);
        return await site.Settled(who, answer.Location!);
    }

    private Task<Establishment> Standing(string name) => site.Read(db => db.Establishments.AsNoTracking().SingleAsync(e => e.Name == name && e.WithdrawnAt == null));

    private async Task<List<string>> Names(params string[] asked) =>
        [.. (await site.Read(db => db.Establishments.Where(e => e.WithdrawnAt == null && asked.Contains(e.Name)).Select(e => e.Name).ToListAsync())).Order(StringComparer.Ordinal)];
}
