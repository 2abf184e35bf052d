using System.Net;
using LangNghe.Foundation.Data;
using LangNghe.Foundation.Time;
using LangNghe.Foundation.Who;
using LangNghe.Privacy.Domain;
using LangNghe.Registry;
using LangNghe.Registry.Domain;
using LangNghe.Registry.Villages;
using LangNghe.Tests.App.Harness;
using LangNghe.Tests.App.Persons;
using LangNghe.Tests.App.Privacy;
using Microsoft.EntityFrameworkCore;

namespace LangNghe.Tests.App.Registry;

public sealed class EstablishmentsOfAVillage(Site site) : IClassFixture<Site>
{
    private const string Section = "section[aria-labelledby=phan-co-so]";

    [Fact]
    public async Task One_is_entered_changed_from_a_day_and_ended_and_its_page_tells_all_of_it()
    {
        const int Number = 14;
        var officer = await site.Officer();
        Assert.Equal($"/lang-nghe/{Number}", (await officer.PostForm($"/lang-nghe/{Number}/co-so/moi", Facts("Hộ Đặng Thị Ấm", ("Facts.Workers", "4"), ("Facts.Phone", "0912 000 111")))).Location);
        Assert.Contains("1 cơ sở: 1 hộ gia đình; 4 lao động", (await officer.Get($"/lang-nghe/{Number}")).Words(Section), StringComparison.Ordinal);

        var row = await Standing("Hộ Đặng Thị Ấm");
        Assert.Equal(("0912000111", "ho dang thi am"), (row.Phone, row.SearchKey));
        Assert.Equal("registry.establishment.enter", (await site.ActsOn(Number))[0]);
        var page = await officer.Get(row.Url);
        Assert.Contains("từ 15/01/2020", page.Words("main"), StringComparison.Ordinal);

        Assert.Equal(row.Url, (await officer.PostForm($"/lang-nghe/{Number}/co-so/{row.Id}/thay-doi", Facts("Hộ Đặng Thị Ấm", ("Facts.Workers", "9"), ("Facts.From", "01/02/2024")))).Location);
        var periods = await Periods(row.EstablishmentId);
        Assert.Equal([(4, new DateOnly(2024, 1, 31)), (9, null)], periods.Select(p => (p.Workers!.Value, p.Until)));
        Assert.Contains("4 người", (await officer.Get($"{row.Url}?tinh-den=31/01/2024")).Words("dl.facts"), StringComparison.Ordinal);
        Assert.Contains("9 người", (await officer.Get(row.Url)).Words("dl.facts"), StringComparison.Ordinal);

        Assert.Equal(row.Url, (await officer.PostForm($"/lang-nghe/{Number}/co-so/{periods[1].Id}/ket-thuc", ("Facts.EndsOn", "01/01/2026"), ("Facts.Why.Reason", "Chuyển nghề"))).Location);
        Assert.Contains("Chưa ghi cơ sở nào", (await officer.Get($"/lang-nghe/{Number}")).Words(Section), StringComparison.Ordinal);
        Assert.Contains("không hoạt động", (await officer.Get(row.Url)).Words(".lead"), StringComparison.Ordinal);
        Assert.Equal(["registry.establishment.end", "registry.establishment.change", "registry.establishment.enter"], await site.Read(db => db.ActsAbout(row.Subject).OrderByDescending(a => a.Id).Select(a => a.Kind).ToListAsync()));
    }

    [Fact]
    public async Task Who_has_the_same_phone_is_told_before_many_namesakes()
    {
        var officer = await site.Officer();
        await officer.PostForm("/lang-nghe/31/co-so/moi", Facts("Hộ cùng máy", ("Facts.Phone", "0912000661")));
        for (var n = 0; n < 30; n++)
        {
            await officer.PostForm("/lang-nghe/30/co-so/moi", Facts("Hộ trùng tên", ("Facts.IsAnother", "true"), ("Facts.From", $"{n % 28 + 1:00}/02/2021")));
        }

        var told = (await officer.PostForm("/lang-nghe/30/co-so/moi", Facts("Hộ trùng tên", ("Facts.Phone", "0912000661")))).Words(".error-summary");
        Assert.Contains("Có thể đã có trong sổ: Hộ cùng máy (", told, StringComparison.Ordinal);
        Assert.Equal(4, told.Split("cùng tên, trong làng này").Length - 1);
    }

    [Fact]
    public async Task A_change_that_never_was_lets_the_time_before_go_on_and_an_entry_by_mistake_leaves_nothing()
    {
        const int Number = 15;
        var officer = await site.Officer();
        await officer.PostForm($"/lang-nghe/{Number}/co-so/moi", Facts("Hộ ghi nhầm"));
        var row = await Standing("Hộ ghi nhầm");
        await officer.PostForm($"/lang-nghe/{Number}/co-so/{row.Id}/thay-doi", Facts("Hộ đổi tên", ("Facts.From", "01/02/2024")));
        var changed = (await Periods(row.EstablishmentId))[1];

        await officer.PostForm($"/lang-nghe/{Number}/co-so/{changed.Id}/dinh-chinh", Facts("Hộ đổi tên", ("Facts.NeverWas", "true")));
        var whole = Assert.Single(await Periods(row.EstablishmentId));
        Assert.Equal(("Hộ ghi nhầm", (DateOnly?)null), (whole.Name, whole.Until));

        Assert.Equal($"/lang-nghe/{Number}", (await officer.PostForm($"/lang-nghe/{Number}/co-so/{whole.Id}/dinh-chinh", Facts("Hộ ghi nhầm", ("Facts.NeverWas", "true")))).Location);
        Assert.Empty(await Periods(row.EstablishmentId));
        Assert.Equal(HttpStatusCode.NotFound, (await officer.Get(row.Url)).Status);
    }

    [Fact]
    public async Task What_is_wrong_is_said_at_its_field_and_what_was_typed_is_kept()
    {
        var officer = await site.Officer();
        var refused = await officer.PostForm("/lang-nghe/16/co-so/moi", ("Facts.Name", "Hộ thiếu"), ("Facts.Phone", "12"), ("Facts.Why.Reason", "Khai báo"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Contains("Chọn loại hình", refused.Words(".error-summary"), StringComparison.Ordinal);
        Assert.Contains("bắt đầu bằng 0", refused.Words(".error-summary"), StringComparison.Ordinal);
        Assert.Equal("Hộ thiếu", refused.Page.QuerySelector("[name='Facts.Name']")!.GetAttribute("value"));
    }

    [Fact]
    public async Task A_likely_double_is_told_and_entered_only_when_a_person_says_it_is_another()
    {
        const int Number = 17;
        var officer = await site.Officer();
        await officer.PostForm($"/lang-nghe/{Number}/co-so/moi", Facts("Hộ Lê Văn Đôi", ("Facts.Phone", "0912000222")));
        var told = await officer.PostForm($"/lang-nghe/{Number}/co-so/moi", Facts("hộ lê văn doi"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, told.Status);
        Assert.Contains("cùng tên, trong làng này", told.Words(".error-summary"), StringComparison.Ordinal);
        Assert.Contains("cùng số điện thoại, ở làng khác", (await officer.PostForm("/lang-nghe/18/co-so/moi", Facts("Hộ khác", ("Facts.Phone", "0912000222")))).Words(".error-summary"), StringComparison.Ordinal);

        Assert.Equal($"/lang-nghe/{Number}", (await officer.PostForm($"/lang-nghe/{Number}/co-so/moi", Facts("hộ lê văn doi", ("Facts.IsAnother", "true")))).Location);
    }

    [Fact]
    public async Task A_download_says_no_day_where_only_the_year_is_known()
    {
        var officer = await site.Officer();
        await officer.PostForm("/lang-nghe/21/co-so/moi", Facts("Hộ chỉ rõ năm", ("Facts.From", "01/01/2018"), ("Facts.FromKnown", "Year")));
        Assert.Equal(Known.Year, (await Standing("Hộ chỉ rõ năm")).FromKnown);
        var line = System.Text.Encoding.UTF8.GetString(await officer.Download("/co-so-san-xuat/tai-ve.csv?q=chi+ro+nam")).Split('\n').Single(l => l.StartsWith("Hộ chỉ rõ năm", StringComparison.Ordinal));
        Assert.Contains(",2018,", line, StringComparison.Ordinal);
        Assert.DoesNotContain("01/01/2018", line, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_two_who_correct_the_same_row_the_second_is_told()
    {
        const int Number = 19;
        var (one, other) = (await site.Officer(), await site.Officer());
        await one.PostForm($"/lang-nghe/{Number}/co-so/moi", Facts("Hộ hai người sửa"));
        var url = $"/lang-nghe/{Number}/co-so/{(await Standing("Hộ hai người sửa")).Id}/dinh-chinh";
        var seen = await other.Get(url);
        await one.PostForm(url, Facts("Hộ hai người sửa", ("Facts.Workers", "3")));
        var late = await other.PostAgain(seen, url, Facts("Hộ hai người sửa", ("Facts.Workers", "5")));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, late.Status);
        Assert.Contains("Có người vừa sửa", late.Text, StringComparison.Ordinal);
        Assert.Equal(3, (await Standing("Hộ hai người sửa")).Workers);
    }

    [Fact]
    public async Task The_commune_writes_its_own_an_inspector_reads_and_another_commune_sees_nothing()
    {
        const int Number = 16;
        var own = await CommuneOf(Number);
        var commune = await site.SignedIn(Roles.CommuneOfficer, own);
        Assert.Equal($"/lang-nghe/{Number}", (await commune.PostForm($"/lang-nghe/{Number}/co-so/moi", Facts("Hộ của xã"))).Location);
        var row = await Standing("Hộ của xã");

        Assert.NotEqual(HttpStatusCode.OK, (await (await site.SignedIn(Roles.Inspector)).Get($"/lang-nghe/{Number}/co-so/moi")).Status);
        Assert.Equal(HttpStatusCode.OK, (await (await site.SignedIn(Roles.Inspector)).Get(row.Url)).Status);

        var elsewhere = await site.Read(db => db.VillagesAt(AsOf.On(TestClock.Today)).Where(v => v.Profile.Facts.CommuneId != null && v.Profile.Facts.CommuneId != own).Select(v => v.Profile.Facts.CommuneId).FirstAsync());
        var stranger = await site.SignedIn(Roles.CommuneOfficer, elsewhere);
        Assert.Equal(HttpStatusCode.NotFound, (await stranger.Get(row.Url)).Status);
        Assert.DoesNotContain("Hộ của xã", (await stranger.Get("/co-so-san-xuat?q=cua+xa")).Words("main table"), StringComparison.Ordinal);
        Assert.Contains("Hộ của xã", (await commune.Get("/co-so-san-xuat?q=cua+xa")).Words("main table"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_list_is_searched_by_folded_words_and_filtered_and_paged_by_its_end()
    {
        const int Number = 22;
        var officer = await site.Officer();
        await officer.PostForm($"/lang-nghe/{Number}/co-so/moi", Facts("Công ty Mộc Đại Tài", ("Facts.Kind", "Enterprise"), ("Facts.RegistrationNumber", "0700123456")));
        Assert.Contains("Công ty Mộc Đại Tài", await Found("?q=tai+moc"), StringComparison.Ordinal);
        Assert.Contains("Công ty Mộc Đại Tài", await Found("?q=Đại"), StringComparison.Ordinal);
        Assert.Contains("Công ty Mộc Đại Tài", await Found($"?q=m%E1%BB%99c&loai=enterprise&lang={Number}"), StringComparison.Ordinal);
        Assert.Contains("Công ty Mộc Đại Tài", await Found("?q=0700.123.456"), StringComparison.Ordinal);
        Assert.DoesNotContain("Công ty Mộc Đại Tài", await Found("?q=oc+tai"), StringComparison.Ordinal);
        Assert.DoesNotContain("Công ty Mộc Đại Tài", await Found("?loai=household"), StringComparison.Ordinal);
        Assert.DoesNotContain("Công ty Mộc Đại Tài", await Found("?tinh-den=14/01/2020"), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await officer.Get("/co-so-san-xuat?q=%22*+OR+-")).Status);
        Assert.Equal(HttpStatusCode.OK, (await officer.Get("/co-so-san-xuat?sau=khong-phai")).Status);
        Assert.Contains("Công ty Mộc Đại Tài", (await officer.Get("/co-so-san-xuat/tai-ve.csv")).Text, StringComparison.Ordinal);

        async Task<string> Found(string query) => (await officer.Get("/co-so-san-xuat" + query)).Words("main table");
    }

    [Fact]
    public async Task An_owner_in_the_book_of_people_is_tied_and_their_page_tells_of_the_establishment()
    {
        const int Number = 23;
        var officer = await site.Officer();
        await officer.PostForm($"/lang-nghe/{Number}/co-so/moi", Facts("Trịnh Thị Chủ", ("Facts.Address", "Xóm 5")));
        var row = await Standing("Trịnh Thị Chủ");
        var tied = await officer.PostForm($"/lang-nghe/{Number}/co-so/{row.Id}/chu", ("Facts.Who", "new"), ("Facts.Entered.Person.Name", "Trịnh Thị Chủ"), ("Facts.Entered.Person.BirthYear", "1970"));
        Assert.Equal(row.Url, tied.Location);
        var owner = (await Standing("Trịnh Thị Chủ")).PersonId;
        Assert.Contains("Xóm 5", (await officer.Get($"/nguoi/{owner}")).Words("main"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_owner_who_is_called_otherwise_is_offered_by_the_number_and_by_the_name_that_are_typed()
    {
        const int Number = 19;
        const string Taken = "035070200701";
        var officer = await site.Officer();
        var (byNumber, byName) = (await site.Somebody("Trịnh Văn Chủ Khác", Taken, born: 1970), await site.Somebody("Trịnh Thị Tên Khác", born: 1971));
        var hidden = await site.Somebody("Trịnh Văn Kín", "035070200702", born: 1970);
        await officer.Takes(await officer.Asks(hidden, RequestKind.Restrict), "thuc-hien", ("Facts.Note", "Theo đơn"));
        await officer.PostForm($"/lang-nghe/{Number}/co-so/moi", ("Facts.Name", "Hộ mang tên khác"), ("Facts.Kind", "Household"), ("Facts.From", "15/01/2020"), ("Facts.Why.Reason", "Khai báo của cơ sở"));
        var row = await site.Read(db => db.Establishments.AsNoTracking().SingleAsync(e => e.Name == "Hộ mang tên khác" && e.WithdrawnAt == null));
        var door = $"/lang-nghe/{Number}/co-so/{row.Id}/chu";
        Assert.Equal(["new"], Offered(await officer.Get(door)));

        var taken = await officer.PostForm(door, ("Facts.Who", "new"), ("Facts.Entered.Person.Name", "Trịnh Văn Chủ"), ("Facts.Entered.IdentityNumber", Taken));
        Assert.Contains("đã ghi cho Trịnh Văn Chủ Khác", taken.Words(".error-summary"), StringComparison.Ordinal);
        Assert.Equal([$"{byNumber}", "new"], Offered(taken));
        var alike = await officer.PostForm(door, ("Facts.Who", "new"), ("Facts.Entered.Person.Name", "Trịnh Thị Tên Khác"), ("Facts.Entered.Person.BirthYear", "1971"));
        Assert.Equal([$"{byName}", "new"], Offered(alike));
        var closed = await officer.PostForm(door, ("Facts.Who", "new"), ("Facts.Entered.Person.Name", "Trịnh Văn Chủ"), ("Facts.Entered.IdentityNumber", "035070200702"));
        Assert.Equal(["new"], Offered(closed));
        Assert.DoesNotContain("Trịnh Văn Kín", closed.Text, StringComparison.Ordinal);

        Assert.Equal(row.Url, (await officer.PostAgain(taken, door, ("Facts.Who", $"{byNumber}"))).Location);
        Assert.Equal(byNumber, await site.Read(db => db.Establishments.Where(e => e.EstablishmentId == row.EstablishmentId && e.WithdrawnAt == null).Select(e => e.PersonId).SingleAsync()));

        static IEnumerable<string?> Offered(Answer answer) => answer.Page.QuerySelectorAll("input[name='Facts.Who']").Select(i => i.GetAttribute("value"));
    }

    [Fact]
    public async Task A_merged_entry_takes_its_establishments_along()
    {
        var officer = await site.Officer();
        await officer.PostForm("/lang-nghe/24/co-so/moi", Facts("Hộ đi theo làng"));
        await officer.Walk("/lang-nghe/24/gop", [("What.KeptNumber", "25")], ("Why.Reason", "Hai mục là một làng"));
        Assert.Contains("Hộ đi theo làng", (await officer.Get("/lang-nghe/25")).Words(Section), StringComparison.Ordinal);
    }

    private static (string, string)[] Facts(string name, params (string Name, string Value)[] more)
    {
        (string Name, string Value)[] usual = [("Facts.Name", name), ("Facts.Kind", "Household"), ("Facts.From", "15/01/2020"), ("Facts.Why.Reason", "Khai báo của cơ sở")];
        return [.. usual.Where(u => !more.Any(m => m.Name == u.Name)), .. more];
    }

    private Task<Establishment> Standing(string name) => site.Read(db => db.Establishments.AsNoTracking().Where(e => e.Name == name && e.WithdrawnAt == null).OrderByDescending(e => e.From).FirstAsync());

    private Task<List<Establishment>> Periods(Guid id) => site.Read(db => db.Establishments.AsNoTracking().Where(e => e.EstablishmentId == id && e.WithdrawnAt == null).OrderBy(e => e.From).ToListAsync());

    private Task<Guid?> CommuneOf(int number) => site.Read(db => db.VillagesAt(AsOf.On(TestClock.Today)).Where(v => v.Number == number).Select(v => v.Profile.Facts.CommuneId).SingleAsync());
}
