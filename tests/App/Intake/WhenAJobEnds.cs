using System.Net;
using LangNghe.Access;
using LangNghe.Access.Domain;
using LangNghe.Access.Grants;
using LangNghe.Foundation.Files;
using LangNghe.Foundation.Rules;
using LangNghe.Foundation.Time;
using LangNghe.Foundation.Who;
using LangNghe.Intake.Domain;
using LangNghe.Registry.Villages;
using LangNghe.Territory;
using LangNghe.Tests.App.Harness;
using LangNghe.Tests.App.Registry;
using LangNghe.Tests.Books;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LangNghe.Tests.App.Intake;

/// <summary>An import whose job failed, and one whose owner goes.</summary>
public sealed class WhenAJobEnds(Site site) : IClassFixture<Site>
{
    private const string Kind = "so-lieu-nam";

    [Fact]
    public async Task An_import_whose_writing_failed_can_be_accepted_again()
    {
        var officer = await site.Officer();
        var file = Xlsx.Of(["Số trong sổ", "Năm", "Tổng số lao động"], [21, 2013, 5]);
        var page = await site.HandIn(officer, Kind, file);
        var import = await site.LastImport();
        var store = site.Services.GetRequiredService<FileStore>();
        await store.Forget(import.Sha256, default);
        var failed = await site.Accepted(officer, page);
        Assert.Equal(ImportState.Checked, (await site.ImportNow(import.Id)).State);

        await store.Keep(new MemoryStream(file), default);
        var written = await site.Accepted(officer, failed);
        Assert.Equal(ImportState.Accepted, (await site.ImportNow(import.Id)).State);
        Assert.Contains("Hoàn tác", written.Words("main"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_written_is_not_taken_back_by_who_has_left_those_villages()
    {
        var (first, second) = (await Commune(15), await Commune(25));
        Assert.NotEqual(first, second);
        var (officer, account) = await Somebody(first);
        var written = await site.Accepted(officer, await site.HandIn(officer, Kind, Xlsx.Of(["Số trong sổ", "Năm", "Tổng số lao động"], [15, 2013, 5])));
        Assert.Contains("Hoàn tác", written.Words("main"), StringComparison.Ordinal);

        var (role, today) = (await site.Read(db => db.RoleAssignments.Where(r => r.AccountId == account).Select(r => r.Id).SingleAsync()), site.Clock.Today());
        Assert.Empty((await site.Do<EndRole, Outcome<Guid>>(end => end.Run(account, role, new EndingFacts { AtOnce = true, LastDay = today, Reason = "Sang xã khác" }, default))).Problems);
        Assert.True((await site.Do<GrantRole, Outcome<RoleAssignment>>(grant => grant.Run(account, new RoleFacts { Role = Roles.CommuneOfficer, UnitId = second, From = today }, default))).Ok);

        // Another process knows of it after seconds.
        site.Clock.Advance(TimeSpan.FromSeconds(6));

        var refused = await officer.PostForm((await site.LastImport()).Url, ("Undoing.Reason", "nhập nhầm tệp"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Contains("Tệp đã ghi ở 1 làng nghề mà hôm nay không còn thuộc địa bàn của bạn", refused.Words(".error-summary"), StringComparison.Ordinal);
        Assert.Equal(ImportState.Accepted, (await site.LastImport()).State);
    }

    [Fact]
    public async Task A_checked_file_goes_to_who_takes_over()
    {
        var commune = await Commune(16);
        var ((leaver, account), (heir, receiver)) = (await Somebody(commune), await Somebody(commune));
        await site.HandIn(leaver, Kind, Xlsx.Of(["Số trong sổ", "Năm", "Tổng số lao động"], [16, 2012, 5]), "tệp bàn giao.xlsx");
        var import = await site.LastImport();
        var administrator = await site.SignedIn(Roles.Administrator);
        var url = $"/quan-tri/tai-khoan/{account}/ket-thuc";
        var page = await administrator.Get(url);
        Assert.Contains("Tệp nhập chưa xong (1) tệp bàn giao.xlsx", page.Words("main form"), StringComparison.Ordinal);
        var inspector = await Account(await site.Invited(Roles.Inspector));
        var refused = await administrator.PostAgain(page, url, ("Facts.Reason", "Chuyển công tác"), ("Facts.ReceiverId", inspector.ToString()));
        Assert.Contains("không có quyền nhập số liệu từ tệp", refused.Words(".error-summary"), StringComparison.Ordinal);

        // The file names people of this commune.
        var (_, elsewhere) = await Somebody(await Commune(25));
        Assert.Contains("không phụ trách hết địa bàn", (await administrator.PostAgain(page, url, ("Facts.Reason", "Chuyển công tác"), ("Facts.ReceiverId", elsewhere.ToString()))).Words(".error-summary"), StringComparison.Ordinal);

        Assert.Equal(HttpStatusCode.NotFound, (await heir.Get(import.Url)).Status);
        Assert.Equal(HttpStatusCode.Redirect, (await administrator.PostAgain(page, url, ("Facts.Reason", "Chuyển công tác"), ("Facts.ReceiverId", receiver.ToString()))).Status);
        await site.Accepted(heir, await heir.Get(import.Url));
        Assert.Equal((ImportState.Accepted, import.ActorName), (await site.ImportNow(import.Id)) is var taken ? (taken.State, taken.ActorName) : default);
    }

    private async Task<(Visitor Officer, Guid Account)> Somebody(Guid commune)
    {
        var name = await site.Invited(Roles.CommuneOfficer, commune);
        var officer = site.Stranger();
        await officer.SignIn(name, site.Code(name));
        return (officer, await Account(name));
    }

    private Task<Guid> Account(string name) => site.Read(db => db.Accounts.Where(a => a.UserName == name).Select(a => a.Id).SingleAsync());

    /// <summary>Of today, in which the village lies.</summary>
    private async Task<Guid> Commune(int number)
    {
        var commune = await site.Read(db => db.VillagesAt(AsOf.On(TestClock.Today)).Where(v => v.Number == number).Select(v => v.Profile.Facts.CommuneId).SingleAsync());
        return (await site.Services.GetRequiredService<UnitBooks>().Current(default)).ResolvedOrSame(commune, TestClock.Today)!.Value;
    }
}
