using System.Net;
using LangNghe.Foundation.Data;
using LangNghe.Foundation.Who;
using LangNghe.Persons;
using LangNghe.Persons.Keys;
using LangNghe.Tests.App.Harness;
using Microsoft.EntityFrameworkCore;

namespace LangNghe.Tests.App.Persons;

public sealed class IdentityNumbers(Site site) : IClassFixture<Site>
{
    [Fact]
    public async Task A_number_lies_in_the_database_only_under_a_key_and_is_masked_on_every_screen()
    {
        const string Number = "035057100001";
        var id = await site.Somebody("Phạm Văn Kín", Number);
        var person = await site.Kept(id);
        Assert.DoesNotContain(Number, $"{person.IdentitySealed} {person.IdentityHash}", StringComparison.Ordinal);
        Assert.DoesNotContain(Number, await site.Read(async db => string.Concat(await db.Acts.Select(a => a.Changes).ToListAsync())), StringComparison.Ordinal);

        var officer = await site.SignedIn(Roles.DepartmentOfficer);
        foreach (var url in new[] { "/nguoi", $"/nguoi/{id}", $"/nguoi/{id}/sua", $"/nguoi/{id}/so-dinh-danh", $"/nguoi/{id}/xem-so-dinh-danh", "/nhat-ky" })
        {
            Assert.DoesNotContain(Number, (await officer.Get(url)).Text, StringComparison.Ordinal);
        }

        Assert.Contains("•••••••••001", (await officer.Get($"/nguoi/{id}")).Words("dl.facts"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_is_seen_whole_once_with_a_reason_and_the_act_is_written()
    {
        const string Number = "035057100002";
        var id = await site.Somebody("Phạm Văn Lộ", Number);
        var officer = await site.SignedIn(Roles.DepartmentOfficer);
        var refused = await officer.PostForm($"/nguoi/{id}/xem-so-dinh-danh", ("Facts.Reason", " "));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.DoesNotContain(Number, refused.Text, StringComparison.Ordinal);

        var shown = await officer.PostForm($"/nguoi/{id}/xem-so-dinh-danh", ("Facts.Reason", "Đối chiếu hồ sơ"));
        Assert.Equal(Number, shown.Words("#so-dinh-danh"));
        Assert.True(shown.Response.Headers.CacheControl!.NoStore);
        var act = await site.Read(db => db.ActsAbout($"person:{id}").SingleAsync(a => a.Kind == PersonsActs.RevealIdentity.Code));
        Assert.Equal("Đối chiếu hồ sơ", act.Reason);
        Assert.Equal(1, await site.Read(db => db.IdentityReveals.CountAsync(r => r.PersonId == id)));
    }

    [Fact]
    public async Task An_inspector_and_an_administrator_do_not_see_it_whole()
    {
        var id = await site.Somebody("Phạm Văn Giữ", "035057100003");
        foreach (var role in new[] { Roles.Inspector, Roles.Administrator })
        {
            Assert.Equal(HttpStatusCode.Forbidden, (await (await site.SignedIn(role)).Get($"/nguoi/{id}/xem-so-dinh-danh")).Status);
        }
    }

    [Fact]
    public async Task The_same_number_is_nobody_elses()
    {
        var first = await site.Somebody("Bùi Văn Một", "035057100004");
        var officer = await site.SignedIn(Roles.DepartmentOfficer);
        var refused = await officer.PostForm("/nguoi/moi", ("Facts.Person.Name", "Bùi Văn Hai"), ("Facts.IdentityNumber", "035 057 100 004"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Contains("đã ghi cho Bùi Văn Một", refused.Words(".error-summary"), StringComparison.Ordinal);

        Assert.Equal($"/nguoi/{first}", (await officer.PostForm($"/nguoi/{first}/so-dinh-danh", ("Facts.Remove", "true"), ("Facts.Reason", "Ghi nhầm người"))).Location);
        Assert.Null((await site.Kept(first)).IdentityHash);
        Assert.Equal(HttpStatusCode.Redirect, (await officer.PostForm("/nguoi/moi", ("Facts.Person.Name", "Bùi Văn Hai"), ("Facts.IdentityNumber", "035057100004"))).Status);
    }

    [Fact]
    public async Task A_number_that_contradicts_the_year_of_birth_is_refused()
    {
        var id = await site.Somebody("Bùi Thị Năm", born: 1960);
        var refused = await (await site.SignedIn(Roles.DepartmentOfficer)).PostForm($"/nguoi/{id}/so-dinh-danh", ("Facts.Number", "035157100005"), ("Facts.Reason", "Theo thẻ"));
        Assert.Contains("sinh năm 1957", refused.Words(".error-summary"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Keys_are_rotated_and_every_number_still_opens()
    {
        const string Number = "035057100006";
        var id = await site.Somebody("Bùi Văn Xoay", Number);
        var before = (await site.Kept(id)).IdentitySealed!;
        var master = await site.Read(db => db.PersonKeys.Where(k => k.PersonId == id).Select(k => k.MasterId).SingleAsync());
        Assert.True((await Rotate()).Numbers >= 1);

        var after = await site.Kept(id);
        Assert.NotEqual(before.Split('.')[0], after.IdentitySealed!.Split('.')[0]);
        Assert.NotEqual(master, await site.Read(db => db.PersonKeys.Where(k => k.PersonId == id).Select(k => k.MasterId).SingleAsync()));
        var officer = await site.SignedIn(Roles.DepartmentOfficer);
        Assert.Equal(Number, (await officer.PostForm($"/nguoi/{id}/xem-so-dinh-danh", ("Facts.Reason", "Sau khi thay khóa"))).Words("#so-dinh-danh"));
        Assert.Contains("Bùi Văn Xoay", (await officer.Get($"/nguoi/{id}")).Words("table:last-of-type"), StringComparison.Ordinal);

        // A day later nothing stands under the retired key, and it is thrown away.
        site.Clock.Advance(TimeSpan.FromHours(25));
        Assert.True((await Rotate()).ThrownAway >= 1);
        var key = Guid.ParseExact(before.Split('.')[0], "N");
        Assert.False(await site.Read(db => db.DataKeys.AnyAsync(k => k.Id == key)));
    }

    private Task<RotateKeys.Done> Rotate() => site.Do<RotateKeys, RotateKeys.Done>(rotate => rotate.Run(newMaster: true, _ => Task.CompletedTask, default));
}
