using LangNghe.Foundation.Personal;
using LangNghe.Intake;
using LangNghe.Persons.Domain;
using LangNghe.Persons.Restricting;
using LangNghe.Privacy.Domain;
using LangNghe.Registry;
using LangNghe.Tests.App.Harness;
using LangNghe.Tests.App.Privacy;
using LangNghe.Tests.App.Registry;
using LangNghe.Tests.Books;
using Microsoft.EntityFrameworkCore;

namespace LangNghe.Tests.App.Intake;

/// <summary>Rows that wait for somebody to decide whether they are an establishment of the register name its owner.</summary>
public sealed class PeopleInTheQueue(Site site) : IClassFixture<Site>
{
    private static readonly object?[] _header = ["Số trong sổ", "Tên cơ sở", "Loại hình", "Địa chỉ", "Từ ngày"];

    [Fact]
    public async Task A_row_that_waits_tells_nothing_of_an_owner_who_is_restricted_or_erased()
    {
        var officer = await site.Officer();
        await site.Accepted(officer, await site.HandIn(officer, "co-so-san-xuat", Xlsx.Of(_header, [24, "Trịnh Thị Đợi", "Hộ", "Xóm 1", 2015])));
        await site.HandIn(officer, "co-so-san-xuat", Xlsx.Of(_header, [24, "TRỊNH THỊ ĐỢI", "Hộ", "Xóm 2", 2016], [24, "trịnh thị đợi", "Hộ", "Xóm 3", 2016]));
        var queue = (await site.LastImport()).Url + "/trung";
        var row = await site.Read(db => db.Establishments.AsNoTracking().SingleAsync(e => e.Name == "Trịnh Thị Đợi" && e.WithdrawnAt == null));
        await officer.PostForm($"/lang-nghe/24/co-so/{row.Id}/chu", ("Facts.Who", PersonPick.New), ("Facts.Entered.Person.Name", "Trịnh Thị Đợi"), ("Facts.Entered.Person.BirthYear", "1970"));
        var owner = await site.Read(db => db.Establishments.Where(e => e.EstablishmentId == row.EstablishmentId && e.WithdrawnAt == null).Select(e => e.PersonId!.Value).SingleAsync());
        var waiting = await officer.Get(queue);
        Assert.All(new[] { "Trịnh Thị Đợi", "TRỊNH THỊ ĐỢI" }, words => Assert.Contains(words, waiting.Text, StringComparison.Ordinal));

        var restricting = await officer.Asks(owner, RequestKind.Restrict);
        await officer.Takes(restricting, "thuc-hien", ("Facts.Note", "Theo đơn"));
        await Tells(RestrictedPersons.Words);
        await officer.PostForm($"/nguoi/{owner}/go-han-che", ("Facts.Reason", "Đã giải quyết"));
        Assert.Contains("TRỊNH THỊ ĐỢI", (await officer.Get(queue)).Text, StringComparison.Ordinal);

        var deleting = await officer.Asks(owner, RequestKind.Delete);
        Assert.Equal(deleting, (await officer.Takes(deleting, "thuc-hien", ("Facts.Note", "Xóa theo đơn"), ("Facts.IsSure", "true"))).Location);
        await Tells(PersonalWords.Erased);
        Assert.All(await site.Read(db => db.AlikeRows.AsNoTracking().Where(r => r.ThingId == row.EstablishmentId).ToListAsync()), r => Assert.Equal((PersonalWords.Erased, PersonalWords.Erased), (r.Words, r.Thing)));

        async Task Tells(string words)
        {
            var page = await officer.Get(queue);
            Assert.DoesNotContain("trịnh thị đợi", page.Text, StringComparison.OrdinalIgnoreCase);
            Assert.Equal([$"Dòng 2: {words}", $"Dòng 3: {words}"], page.AllWords("form legend"));
            Assert.Contains($"Là {words}", page.Words("main form"), StringComparison.Ordinal);
        }
    }
}
