using LangNghe.Foundation.Acts.Sealing;
using LangNghe.Foundation.Data;
using LangNghe.Foundation.Personal;
using LangNghe.Foundation.Time;
using LangNghe.Foundation.Who;
using LangNghe.Persons;
using LangNghe.Persons.Domain;
using LangNghe.Privacy.Domain;
using LangNghe.Registry;
using LangNghe.Registry.Domain;
using LangNghe.Registry.Villages;
using LangNghe.Tests.App.Harness;
using LangNghe.Tests.App.Intake;
using LangNghe.Tests.App.Privacy;
using LangNghe.Tests.Books;
using Microsoft.EntityFrameworkCore;

namespace LangNghe.Tests.App.Registry;

/// <summary>What acts say of an establishment whose owner nobody tied to the book of people: under a key of the establishment, which goes with the owner.</summary>
public sealed class OwnersNobodyTied(Site site) : IClassFixture<Site>
{
    private const string Kind = "co-so-san-xuat";

    private static readonly object?[] _header = ["Số trong sổ", "Tên cơ sở", "Loại hình", "Địa chỉ", "Điện thoại", "Số lao động", "Từ ngày"];

    [Fact]
    public async Task The_stored_act_of_a_form_names_nobody_and_the_screens_do()
    {
        var officer = await site.Officer();
        var row = await Entered(officer, 14, "Hoàng Thị Kín", "0912666001");
        await officer.PostForm($"/lang-nghe/14/co-so/{row.Id}/dinh-chinh", Facts("Hoàng Thị Kính", "0912666001"));
        row = await Standing("Hoàng Thị Kính");
        var stored = await Stored(row.Subject);
        Assert.All(new[] { "Hoàng", "Xóm Kín", "0912666001", NumberOf("0912666001"), "Giấy phép" }, words => Assert.DoesNotContain(words, stored, StringComparison.Ordinal));
        Assert.Contains($"\"Person\":\"{row.EstablishmentId}\"", stored, StringComparison.Ordinal);

        foreach (var url in new[] { row.Url, $"/nhat-ky?muc={row.Subject}" })
        {
            Assert.Contains("Hoàng Thị Kín ", (await officer.Get(url)).Words("main") + " ", StringComparison.Ordinal);
        }

        var journal = await (await site.SignedIn(Roles.Inspector)).Get($"/nhat-ky?muc={row.Subject}");
        Assert.Contains("Xóm Kín", journal.Text, StringComparison.Ordinal);
        var withoutPeople = (await (await site.SignedIn(Roles.FieldOfficer, organisation: await site.OfficeOf(FieldOfWork.Trade))).Get(row.Url)).Words("main");
        Assert.Contains(PersonalWords.Closed, withoutPeople, StringComparison.Ordinal);
        Assert.DoesNotContain("0912666001", withoutPeople, StringComparison.Ordinal);
        foreach (var file in new[] { "/nhat-ky/tai-ve.csv", "/nhat-ky/tai-ve.json" })
        {
            Assert.DoesNotContain("Hoàng Thị Kín", (await officer.Get(file)).Text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task With_the_owner_erased_the_acts_of_before_the_tie_tell_nothing_and_the_chain_still_verifies()
    {
        var officer = await site.Officer();
        var before = await Entered(officer, 15, "Hoàng Văn Trước", "0912666002");
        await officer.PostForm($"/lang-nghe/15/co-so/{before.Id}/thay-doi", Facts("Hoàng Văn Trước", "0912666002", ("Facts.Kind", "Enterprise"), ("Facts.From", "01/02/2025")));
        var tied = await Tied(officer, 15, await Standing("Hoàng Văn Trước"));
        var stored = await Stored(tied.Subject);
        await Erase(officer, tied);

        Assert.StartsWith(stored, await Stored(tied.Subject), StringComparison.Ordinal);
        Assert.DoesNotContain("Hoàng Văn Trước", await Stored(tied.Subject), StringComparison.Ordinal);
        Assert.Equal([null, null], await site.Read(db => db.PersonKeys.Where(k => k.PersonId == tied.EstablishmentId || k.PersonId == tied.PersonId).Select(k => k.Wrapped).ToListAsync()));
        var rows = await site.Read(db => db.Establishments.AsNoTracking().Where(e => e.EstablishmentId == tied.EstablishmentId).ToListAsync());
        Assert.All(rows, r => Assert.Equal((PersonalWords.Erased, null, null, null, null, ""), (r.Name, r.Address, r.Phone, r.RegistrationNumber, r.Licences, r.SearchKey)));
        Assert.Single(rows.Select(r => r.SortKey).Distinct());
        Assert.All(new[] { "Trước", NumberOf("0912666002") }, words => Assert.DoesNotContain(words, stored, StringComparison.Ordinal));
        foreach (var words in new[] { "Trước", NumberOf("0912666002") })
        {
            await NothingTells(officer, words, tied.Url, $"/nhat-ky?muc={tied.Subject}", "/lang-nghe/15", "/lang-nghe/15/lich-su", "/nhat-ky");
        }

        Assert.Contains(PersonalWords.Erased, (await officer.Get($"/nhat-ky?muc={tied.Subject}")).Text, StringComparison.Ordinal);
        await TheChainIsWhole();
    }

    [Fact]
    public async Task Who_was_tied_by_mistake_is_erased_without_the_household_that_stands()
    {
        var officer = await site.Officer();
        var entered = await Entered(officer, 23, "Hoàng Văn Đứng", "0912666007");
        var wrong = await Tied(officer, 23, entered, "Hoàng Thị Nhầm");
        await officer.PostForm($"/lang-nghe/23/co-so/{wrong.Id}/dinh-chinh", Facts("Hoàng Thị Nhầm", "0912666008"));
        wrong = await Standing("Hoàng Thị Nhầm");
        await officer.PostForm($"/lang-nghe/23/co-so/{wrong.Id}/dinh-chinh", Facts("Hoàng Văn Đứng", "0912666007"));
        var untied = await Untied(officer, 23, await Standing("Hoàng Văn Đứng"));
        await officer.PostForm($"/lang-nghe/23/co-so/{untied.Id}/dinh-chinh", Facts("Hoàng Văn Đứng Lại", "0912666007"));
        var stands = await Standing("Hoàng Văn Đứng Lại");
        var representative = await site.SignedIn(Roles.VillageRepresentative, village: 23);
        await representative.PostForm($"/lang-nghe/23/co-so/{stands.Id}/dinh-chinh", Facts("Hoàng Văn Đứng Lại", "0912666007", ("Facts.Workers", "7")));

        await Erase(officer, wrong);
        stands = await site.Read(db => db.Establishments.AsNoTracking().SingleAsync(e => e.Id == stands.Id));
        Assert.Equal(("Hoàng Văn Đứng Lại", "Xóm Kín", "0912666007"), (stands.Name, stands.Address, stands.Phone));
        Assert.NotNull((await site.Read(db => db.PersonKeys.AsNoTracking().SingleAsync(k => k.PersonId == stands.EstablishmentId))).Wrapped);
        Assert.Null((await site.Read(db => db.PersonKeys.AsNoTracking().SingleAsync(k => k.PersonId == wrong.PersonId))).Wrapped);
        var before = await site.Read(db => db.Establishments.AsNoTracking().Where(e => e.EstablishmentId == stands.EstablishmentId && e.WithdrawnAt != null).ToListAsync());
        Assert.Equal(5, before.Count);
        Assert.All(before, r => Assert.Equal((PersonalWords.Erased, null, null), (r.Name, r.Address, r.Phone)));
        Assert.True((await LastProposal()).IsOpen);
        await NothingTells(officer, "Thị Nhầm", stands.Url, $"/nhat-ky?muc={stands.Subject}", "/lang-nghe/23", "/lang-nghe/23/lich-su", "/nhat-ky");
        Assert.Contains("Hoàng Văn Đứng Lại", (await officer.Get($"/nhat-ky?muc={stands.Subject}")).Text, StringComparison.Ordinal);
        await TheChainIsWhole();
    }

    [Fact]
    public async Task Of_a_household_that_somebody_else_took_over_only_the_years_of_who_is_erased_are_blanked()
    {
        var officer = await site.Officer();
        var first = await Tied(officer, 24, await Entered(officer, 24, "Hoàng Văn Thôi", "0912666009"));
        await officer.PostForm($"/lang-nghe/24/co-so/{first.Id}/thay-doi", Facts("Hoàng Thị Tiếp", "0912666010", ("Facts.From", "01/02/2025")));
        var next = await Untied(officer, 24, await Standing("Hoàng Thị Tiếp"));
        await Erase(officer, first);

        Assert.Equal("Hoàng Thị Tiếp", (await site.Read(db => db.Establishments.AsNoTracking().SingleAsync(e => e.Id == next.Id))).Name);
        await NothingTells(officer, "Văn Thôi", next.Url, "/lang-nghe/24", "/lang-nghe/24/lich-su", "/nhat-ky");
        Assert.Contains(PersonalWords.Erased, (await officer.Get(next.Url)).Text, StringComparison.Ordinal);

        // What is said of the new owner, before and after, is under a key that nobody took along.
        await officer.PostForm($"/lang-nghe/24/co-so/{next.Id}/dinh-chinh", Facts("Hoàng Thị Tiếp Theo", "0912666010", ("Facts.From", "01/02/2025")));
        var told = (await officer.Get($"/nhat-ky?muc={next.Subject}")).Text;
        Assert.Contains("Hoàng Thị Tiếp Theo", told, StringComparison.Ordinal);
        Assert.Contains("<del>Hoàng Thị Tiếp</del>", told, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_a_household_that_was_tied_to_another_in_the_place_of_somebody_nothing_goes_with_that_somebody()
    {
        var officer = await site.Officer();
        var wrong = await Tied(officer, 26, await Entered(officer, 26, "Hoàng Thị Thật", "0912666021"), "Hoàng Văn Nhầm");
        var right = await Tied(officer, 26, wrong, "Hoàng Thị Thật");
        await Erase(officer, wrong);
        Assert.Equal("Hoàng Thị Thật", (await site.Read(db => db.Establishments.AsNoTracking().SingleAsync(e => e.Id == right.Id))).Name);
        Assert.Contains("Hoàng Thị Thật", (await officer.Get($"/nhat-ky?muc={right.Subject}&viec={RegistryActs.EnterEstablishment.Code}")).Words("main"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_was_tied_by_mistake_is_restricted_without_closing_the_household()
    {
        var officer = await site.Officer();
        var wrong = await Tied(officer, 25, await Entered(officer, 25, "Hoàng Văn Mở", "0912666011"), "Hoàng Thị Đóng");
        var open = await Untied(officer, 25, wrong);
        var restricting = await officer.Asks(wrong.PersonId!.Value, RequestKind.Restrict);
        await officer.Takes(restricting, "thuc-hien", ("Facts.Note", "Theo đơn"));
        Assert.Contains("Hoàng Văn Mở", (await officer.Get($"/nhat-ky?muc={open.Subject}")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_key_that_was_never_made_is_not_made_after_its_owner_is_gone()
    {
        var officer = await site.Officer();
        var tied = await Tied(officer, 18, await Entered(officer, 18, "Hoàng Văn Cũ", "0912666006"));
        await site.Do<AppDb, int>(async db =>
        {
            db.Remove(await db.PersonKeys.SingleAsync(k => k.PersonId == tied.EstablishmentId));
            return await db.SaveChangesAsync();
        });
        await Erase(officer, tied);
        Assert.Null((await site.Read(db => db.PersonKeys.AsNoTracking().SingleAsync(k => k.PersonId == tied.EstablishmentId))).Wrapped);
        Assert.DoesNotContain("Hoàng Văn Cũ", await Stored(tied.Subject), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_import_writes_a_key_for_each_and_its_undoing_names_nobody_either()
    {
        var officer = await site.Officer();
        var page = await site.HandIn(officer, Kind, Xlsx.Of(_header,
            [16, "Hoàng Nạp Một", "Hộ", "Xóm Nạp", "0912666003", 3, "01/02/2020"],
            [16, "Hoàng Nạp Hai", "Hộ", "Xóm Nạp", null, 2, 2015],
            [17, "Hoàng Nạp Ba", "Hộ", null, null, 2, 2015]));
        var written = await site.Accepted(officer, page);
        var (one, two) = (await Standing("Hoàng Nạp Một"), await Standing("Hoàng Nạp Hai"));
        var tied = await Tied(officer, 16, one);
        Assert.Contains("Hoàng Nạp Một", (await officer.Get($"/nhat-ky?muc={one.Subject}")).Text, StringComparison.Ordinal);

        Assert.Contains("Đã rút lại 2 mục", (await site.Undone(officer, written)).Words("dl.facts"), StringComparison.Ordinal);
        var stored = await Stored((await site.LastImport()).Subject);
        Assert.Contains($"\"Person\":\"{two.EstablishmentId}\"", stored, StringComparison.Ordinal);
        Assert.All(new[] { "Hoàng Nạp", "Xóm Nạp", "0912666003" }, words => Assert.DoesNotContain(words, stored, StringComparison.Ordinal));
        Assert.Contains("Hoàng Nạp Hai", (await officer.Get($"/nhat-ky?muc={two.Subject}")).Text, StringComparison.Ordinal);

        await Erase(officer, tied);
        var journal = (await officer.Get($"/nhat-ky?muc={two.Subject}")).Text;
        Assert.Contains("Hoàng Nạp Hai", journal, StringComparison.Ordinal);
        Assert.Equal(tied.Url, (await officer.Get((await site.LastImport()).Url + "?muc=giu")).Page.QuerySelector("#dong tbody a")!.GetAttribute("href"));
        await NothingTells(officer, "Hoàng Nạp Một", (await site.LastImport()).Url + "?muc=giu", tied.Url, $"/nhat-ky?muc={tied.Subject}", "/lang-nghe/16/lich-su", "/nhat-ky");
        await TheChainIsWhole();
    }

    [Fact]
    public async Task A_proposal_of_before_the_tie_is_closed_while_the_owner_is_restricted_and_blanked_with_the_owner()
    {
        var officer = await site.Officer();
        var row = await Entered(officer, 20, "Lương Thị Đề", "0912666004");
        var representative = await site.SignedIn(Roles.VillageRepresentative, village: 20);
        await representative.PostForm($"/lang-nghe/20/co-so/{row.Id}/dinh-chinh", Facts("Lương Thị Đệ", "0912666004", ("Facts.Workers", "7")));
        var waiting = await LastProposal();
        Assert.DoesNotContain("Lương Thị", await Stored(Village.SubjectOf(waiting.VillageId)), StringComparison.Ordinal);
        Assert.Contains("Lương Thị Đệ", (await officer.Get($"/de-nghi/{waiting.Id}")).Text, StringComparison.Ordinal);
        Assert.Contains("Lương Thị Đệ", (await officer.Get("/lang-nghe/20/lich-su")).Text, StringComparison.Ordinal);

        var tied = await Tied(officer, 20, row);
        var restricting = await officer.Asks(tied.PersonId!.Value, RequestKind.Restrict);
        Assert.Equal(restricting, (await officer.Takes(restricting, "thuc-hien", ("Facts.Note", "Theo đơn"))).Location);
        foreach (var who in new[] { officer, representative })
        {
            await NothingTells(who, "Lương Thị", $"/de-nghi/{waiting.Id}", "/de-nghi?xem=tat-ca", "/lang-nghe/20");
        }

        await NothingTells(officer, "Lương Thị", "/lang-nghe/20/lich-su", "/nhat-ky");
        await officer.PostForm($"/nguoi/{tied.PersonId}/go-han-che", ("Facts.Reason", "Đã giải quyết"));
        Assert.Contains("Lương Thị Đệ", (await officer.Get($"/de-nghi/{waiting.Id}")).Text, StringComparison.Ordinal);

        await Erase(officer, tied);
        var erased = await LastProposal();
        Assert.Equal((waiting.Id, false, "{}"), (erased.Id, erased.IsOpen, erased.Typed));
        Assert.All(erased.Cells, c => Assert.True(c.Before is null or PersonalWords.Erased && c.After is null or PersonalWords.Erased));
        await NothingTells(officer, "Lương Thị", $"/de-nghi/{waiting.Id}", "/lang-nghe/20", "/lang-nghe/20/lich-su", "/nhat-ky");
        await TheChainIsWhole();
    }

    [Fact]
    public async Task What_is_made_from_a_proposal_takes_its_key_along()
    {
        var officer = await site.Officer();
        var representative = await site.SignedIn(Roles.VillageRepresentative, village: 21);
        await representative.PostForm("/lang-nghe/21/co-so/moi", Facts("Hoàng Văn Mới", "0912666005"));
        var proposal = await LastProposal();
        Assert.Equal(proposal.Id, proposal.AboutKey);
        var commune = await Commune(21);
        Assert.Equal("/de-nghi", (await commune.PostStraight("/de-nghi", $"/de-nghi/{proposal.Id}", ("Chosen", $"{proposal.Id}:{proposal.Version}"))).Location);
        var row = await Standing("Hoàng Văn Mới");
        Assert.Equal(proposal.Id, row.EstablishmentId);
        var stored = await Stored(Village.SubjectOf(proposal.VillageId));
        Assert.All(new[] { "Hoàng Văn", "Xóm Kín", "0912666005" }, words => Assert.DoesNotContain(words, stored, StringComparison.Ordinal));

        var tied = await Tied(officer, 21, row);
        Assert.Contains($"/de-nghi/{proposal.Id}", (await officer.Get($"/nguoi/{tied.PersonId}")).Text, StringComparison.Ordinal);
        await Erase(officer, tied);
        await NothingTells(officer, "Hoàng Văn Mới", $"/de-nghi/{proposal.Id}", tied.Url, "/lang-nghe/21/lich-su", "/nhat-ky");
        await TheChainIsWhole();
    }

    [Fact]
    public async Task So_it_is_with_the_proposal_of_a_title()
    {
        var officer = await site.Officer();
        var representative = await site.SignedIn(Roles.VillageRepresentative, village: 22);
        await representative.PostForm("/lang-nghe/22/nghe-nhan/moi",
            ("Facts.PersonName", "Hoàng Thị Danh"), ("Facts.Level", "Province"), ("Facts.Title", "Nghệ nhân"), ("Facts.GrantedOn", "01/02/2010"), ("Facts.Why.Reason", "Theo quyết định"));
        var proposal = await LastProposal();
        var trade = await site.SignedIn(Roles.FieldOfficer, organisation: await site.OfficeOf(FieldOfWork.Trade));
        await trade.PostStraight("/de-nghi", $"/de-nghi/{proposal.Id}", ("Chosen", $"{proposal.Id}:{proposal.Version}"));
        var title = await site.Read(db => db.Set<LangNghe.People.Domain.ArtisanTitle>().AsNoTracking().SingleAsync(t => t.WithdrawnAt == null && t.PersonName == "Hoàng Thị Danh"));
        Assert.Equal(proposal.Id, title.HolderKey);
        await officer.PostForm($"/lang-nghe/22/nghe-nhan/{title.Id}/nguoi", ("Facts.Who", PersonPick.New));
        var person = await site.Read(db => db.Persons.Where(p => p.Name == "Hoàng Thị Danh").Select(p => p.Id).SingleAsync());
        Assert.DoesNotContain("Hoàng Thị Danh", await Stored(Village.SubjectOf(proposal.VillageId)), StringComparison.Ordinal);

        var restricting = await officer.Asks(person, RequestKind.Restrict);
        await officer.Takes(restricting, "thuc-hien", ("Facts.Note", "Theo đơn"));
        await NothingTells(officer, "Hoàng Thị Danh", $"/de-nghi/{proposal.Id}", "/lang-nghe/22/lich-su", "/nhat-ky");
    }

    [Fact]
    public async Task A_title_that_was_tied_by_mistake_keeps_its_name()
    {
        var officer = await site.Officer();
        await officer.PostForm("/lang-nghe/26/nghe-nhan/moi",
            ("Facts.PersonName", "Hoàng Thị Giữ Tên"), ("Facts.Level", "Province"), ("Facts.Title", "Nghệ nhân"), ("Facts.GrantedOn", "01/02/2010"), ("Facts.Why.Reason", "Theo quyết định"));
        var title = await Title();
        await officer.PostForm($"/lang-nghe/26/nghe-nhan/{title.Id}/nguoi", ("Facts.Who", PersonPick.New), ("Facts.Entered.Person.Name", "Hoàng Văn Gắn Nhầm"));
        var person = (await Title()).PersonId!.Value;
        await officer.PostForm($"/lang-nghe/26/nghe-nhan/{(await Title()).Id}/nguoi", ("Facts.Who", PersonPick.Nobody));
        var request = await officer.Asks(person, RequestKind.Delete);
        Assert.Equal(request, (await officer.Takes(request, "thuc-hien", ("Facts.Note", "Xóa theo đơn"), ("Facts.IsSure", "true"))).Location);
        Assert.Equal(("Hoàng Thị Giữ Tên", null), ((await Title()).PersonName, (await Title()).PersonId));
        Assert.Contains("Hoàng Thị Giữ Tên", (await officer.Get("/lang-nghe/26/lich-su")).Text, StringComparison.Ordinal);

        Task<LangNghe.People.Domain.ArtisanTitle> Title() => site.Read(db => db.Set<LangNghe.People.Domain.ArtisanTitle>().AsNoTracking()
            .SingleAsync(t => t.WithdrawnAt == null && db.Set<LangNghe.People.Domain.ArtisanTitle>().Any(o => o.HolderKey == t.HolderKey && o.PersonName == "Hoàng Thị Giữ Tên")));
    }

    private async Task<Visitor> Commune(int number) => await site.SignedIn(Roles.CommuneOfficer,
        await site.Read(db => db.VillagesAt(AsOf.On(TestClock.Today)).Where(v => v.Number == number).Select(v => v.Profile.Facts.CommuneId).SingleAsync()));

    private static async Task NothingTells(Visitor who, string words, params string[] urls)
    {
        foreach (var url in urls)
        {
            var there = await who.Get(url);
            Assert.False(there.Text.Contains(words, StringComparison.Ordinal), $"{url} tells {words}");
        }
    }

    private async Task TheChainIsWhole()
    {
        await site.Do<SealActs, int>(seal => seal.Run(default));
        Assert.True((await site.Do<VerifyActs, ChainReport>(verify => verify.Run(1, [], default))).IsWhole);
    }

    private async Task<Establishment> Entered(Visitor officer, int village, string name, string phone)
    {
        Assert.NotNull((await officer.PostForm($"/lang-nghe/{village}/co-so/moi", Facts(name, phone))).Location);
        return await Standing(name);
    }

    private async Task<Establishment> Tied(Visitor officer, int village, Establishment row, string? owner = null)
    {
        await officer.PostForm($"/lang-nghe/{village}/co-so/{row.Id}/chu", ("Facts.Who", PersonPick.New), ("Facts.Entered.Person.Name", owner ?? row.Name), ("Facts.Entered.Person.BirthYear", "1970"));
        return await site.Read(db => db.Establishments.AsNoTracking().SingleAsync(e => e.EstablishmentId == row.EstablishmentId && e.WithdrawnAt == null && e.PersonId != null));
    }

    private async Task<Establishment> Untied(Visitor officer, int village, Establishment row)
    {
        await officer.PostForm($"/lang-nghe/{village}/co-so/{row.Id}/chu", ("Facts.Who", PersonPick.Nobody));
        return await site.Read(db => db.Establishments.AsNoTracking().SingleAsync(e => e.EstablishmentId == row.EstablishmentId && e.WithdrawnAt == null && e.PersonId == null));
    }

    private static async Task Erase(Visitor officer, Establishment row)
    {
        var request = await officer.Asks(row.PersonId!.Value, RequestKind.Delete);
        Assert.Equal(request, (await officer.Takes(request, "thuc-hien", ("Facts.Note", "Xóa theo đơn"), ("Facts.IsSure", "true"))).Location);
    }

    private Task<Establishment> Standing(string name) => site.Read(db => db.Establishments.AsNoTracking().OrderByDescending(e => e.From).FirstAsync(e => e.Name == name && e.WithdrawnAt == null));

    private Task<Proposal> LastProposal() => site.Read(db => db.Proposals.AsNoTracking().Include(p => p.Cells).OrderByDescending(p => p.Id).FirstAsync());

    private Task<string> Stored(string subject) => site.Read(async db => string.Concat(await db.ActsAbout(subject).OrderBy(a => a.Id).Select(a => a.Changes).ToListAsync()));

    /// <summary>A tax number like those that households had.</summary>
    private static string NumberOf(string phone) => "81" + phone[2..];

    private static (string, string)[] Facts(string name, string phone, params (string Name, string Value)[] more)
    {
        (string Name, string Value)[] all =
            [("Facts.Name", name), ("Facts.Kind", "Household"), ("Facts.Address", "Xóm Kín"), ("Facts.Phone", phone), ("Facts.From", "15/01/2020"), ("Facts.Why.Reason", "Khai báo của cơ sở"),
                ("Facts.RegistrationNumber", NumberOf(phone)), ("Facts.Licences", $"Giấy phép mang tên {name}")];
        return [.. all.Where(f => !more.Any(m => m.Name == f.Name)), .. more];
    }
}
