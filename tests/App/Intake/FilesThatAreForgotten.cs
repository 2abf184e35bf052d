using LangNghe.Foundation.Acts;
using LangNghe.Foundation.Data;
using LangNghe.Foundation.Files;
using LangNghe.Foundation.Jobs;
using LangNghe.Foundation.Who;
using LangNghe.Intake;
using LangNghe.Intake.Domain;
using LangNghe.Intake.Keeping;
using LangNghe.Persons;
using LangNghe.Registry;
using LangNghe.Tests.App.Harness;
using LangNghe.Tests.App.Registry;
using LangNghe.Tests.Books;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LangNghe.Tests.App.Intake;

/// <summary>With a clock of its own: a year passes.</summary>
public sealed class FilesThatAreForgotten(Site site) : IClassFixture<Site>
{
    private const string Kind = "co-so-san-xuat";

    private static readonly object?[] _header = ["Số trong sổ", "Tên cơ sở", "Loại hình", "Từ ngày"];

    [Fact]
    public async Task After_their_time_the_files_go_and_what_they_wrote_stays()
    {
        var officer = await site.Officer();
        var file = Xlsx.Of(_header, [20, "Hộ của tệp cũ", "Hộ", 2015]);
        await site.Accepted(officer, await site.HandIn(officer, Kind, file));
        var written = await site.LastImport();
        await site.HandIn(officer, Kind, Xlsx.Of(_header, [21, "Hộ không ghi", "Hộ", 2016]));
        var left = await site.LastImport();
        site.Clock.Advance(TimeSpan.FromDays(364));
        Assert.Equal("Không có tệp nào hết thời hạn.", await Forget());

        officer = await site.Officer();
        var young = (await site.HandIn(officer, Kind, Xlsx.Of(_header, [22, "Hộ của tệp mới", "Hộ", 2017]))).Words("dl.facts");
        Assert.Contains("1 dòng mới", young, StringComparison.Ordinal);
        site.Clock.Advance(TimeSpan.FromDays(2));
        // The schedule of the night may have been quicker with some.
        await Forget();

        Assert.False(await Holds(written.Sha256));
        Assert.False(await Holds(left.Sha256));
        Assert.True(await Holds((await site.LastImport()).Sha256));
        var now = await site.ImportNow(written.Id);
        Assert.Equal((ImportState.Accepted, false, written.Counts), (now.State, now.HasFile, now.Counts));
        Assert.Single(await site.Read(db => db.Establishments.Where(e => e.Name == "Hộ của tệp cũ" && e.WithdrawnAt == null).ToListAsync()));
        Assert.Equal(2, await site.Read(db => db.Acts.CountAsync(a => a.Kind == IntakeActs.ForgetFile.Code && a.Reason!.StartsWith("Quá 365 ngày"))));
        Assert.Contains("Đã xóa theo thời hạn lưu giữ", (await (await site.SignedIn(Roles.Inspector)).Get(written.Url)).Words("dl.facts"), StringComparison.Ordinal);

        Assert.Equal(ImportState.Unreadable, (await site.ImportNow(left.Id)).State);
        var check = await site.Do<CheckFiles, FileCheck>(look => look.Run((_, _, _) => Task.CompletedTask, default));
        Assert.Empty(check.Told());

        officer = await site.Officer();
        Assert.Contains("dòng như sổ đang ghi", (await site.HandIn(officer, Kind, await officer.Download($"/nhap-so-lieu/xuat/{Kind}.xlsx"))).Words("dl.facts"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_file_that_wrote_an_establishment_of_an_erased_person_goes()
    {
        var officer = await site.Officer();
        var file = Xlsx.Of(_header, [23, "Trịnh Thị Tệp", "Hộ", 2015]);
        await site.Accepted(officer, await site.HandIn(officer, Kind, file));
        var import = await site.LastImport();
        var row = await site.Read(db => db.Establishments.AsNoTracking().SingleAsync(e => e.Name == "Trịnh Thị Tệp" && e.WithdrawnAt == null));
        await officer.PostForm($"/lang-nghe/23/co-so/{row.Id}/chu", ("Facts.Who", "new"), ("Facts.Entered.Person.Name", "Trịnh Thị Tệp"), ("Facts.Entered.Person.BirthYear", "1970"));
        var owner = await site.Read(db => db.Establishments.Where(e => e.EstablishmentId == row.EstablishmentId && e.WithdrawnAt == null).Select(e => e.PersonId!.Value).SingleAsync());
        Assert.Contains("số liệu.xlsx", (await officer.Get($"/nguoi/{owner}")).Words("main"), StringComparison.Ordinal);
        await Forget();
        Assert.True(await Holds(import.Sha256));

        await site.Do<IServiceProvider, int>(async services =>
        {
            var db = services.GetRequiredService<AppDb>();
            (await db.Persons.SingleAsync(p => p.Id == owner)).Erase(DateTime.UnixEpoch);
            services.GetRequiredService<CurrentAct>().Begin(PersonsActs.Correct);
            return await db.SaveChangesAsync();
        });
        await Forget();
        Assert.False(await Holds(import.Sha256));
        Assert.False((await site.ImportNow(import.Id)).HasFile);
    }

    private async Task<string> Forget() => (await site.Do<ForgetFiles, JobResult>(forget => forget.Run(new JobRun(Guid.Empty, null, (_, _, _) => Task.CompletedTask), default))).Words;

    private Task<bool> Holds(string sha256) => site.Do<FileStore, bool>(store => store.Holds(sha256, default));
}
