using System.Net;
using LangNghe.Cli;
using LangNghe.Cli.Running;
using LangNghe.Foundation.Acts;
using LangNghe.Foundation.Acts.Sealing;
using LangNghe.Foundation.Data;
using LangNghe.Foundation.Files;
using LangNghe.Foundation.Jobs;
using LangNghe.Foundation.Who;
using LangNghe.Tests.App.Harness;
using LangNghe.Upkeep.Chain;
using LangNghe.Upkeep.Files;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LangNghe.Tests.App.Upkeep;

/// <summary>What the program looks after by itself: the contents of its files, and the end of the chain of acts.</summary>
public sealed class StoredFilesAndHeads(Site site) : IClassFixture<Site>
{
    [Fact]
    public async Task Every_stored_file_is_read_again_and_what_is_wrong_is_told_by_name()
    {
        var (whole, missing, altered, unreadable) = (await Keep("nguyên"), await Keep("mất"), await Keep("đổi"), await Keep("khóa"));
        var orphan = await new FilesOnDisk(site.Database).Keep(new MemoryStream("lạc"u8.ToArray()), default);
        var young = await new FilesOnDisk(site.Database).Keep(new MemoryStream("mới"u8.ToArray()), default);
        File.SetLastWriteTimeUtc(PathOf(orphan), site.Clock.GetUtcNow().UtcDateTime.AddHours(-2));
        File.SetLastWriteTimeUtc(PathOf(young), site.Clock.GetUtcNow().UtcDateTime);
        File.Delete(PathOf(missing));
        await File.WriteAllTextAsync(PathOf(altered), "khác");
        // A folder in its place can be opened by nobody, not even by who may read everything.
        File.Delete(PathOf(unreadable));
        Directory.CreateDirectory(PathOf(unreadable));

        var result = await Run<CheckStoredFiles>();
        Assert.True(result.IsRefused);
        var inspector = await site.SignedIn(Roles.Inspector);
        var page = await inspector.Get(result.Url!);
        var rows = page.AllWords("table:first-of-type tbody tr");
        Assert.Contains(rows, r => r.Contains($"mất tệp {missing}", StringComparison.Ordinal));
        Assert.Contains(rows, r => r.Contains($"nội dung đã bị đổi {altered}", StringComparison.Ordinal));
        Assert.Contains(rows, r => r.Contains($"không đọc được {unreadable}", StringComparison.Ordinal));
        Assert.Contains(rows, r => r.Contains($"không thuộc tệp nào trong sổ {orphan}", StringComparison.Ordinal));
        Assert.DoesNotContain(rows, r => r.Contains(whole, StringComparison.Ordinal) || r.Contains(young, StringComparison.Ordinal));
        Assert.Null(page.Page.QuerySelector("main form[method=post]"));

        var (code, output) = await Command("files", "verify");
        Assert.Equal(1, code);
        Assert.Contains($"{missing}: mất tệp – mất.pdf", output, StringComparison.Ordinal);
        Assert.Contains("\"kind\": \"altered\"", (await Command("files", "verify", "--json")).Output, StringComparison.Ordinal);

        Directory.Delete(PathOf(unreadable));
        foreach (var content in new[] { "mất", "đổi", "khóa" })
        {
            await new FilesOnDisk(site.Database).Keep(Content(content), default);
        }

        Assert.False((await Run<CheckStoredFiles>()).IsRefused);
        Assert.Equal(0, (await Command("files", "verify")).Code);
    }

    [Fact]
    public async Task The_administrator_orders_a_check_and_the_inspector_only_reads()
    {
        var administrator = await site.SignedIn(Roles.Administrator);
        Assert.StartsWith("/cong-viec/", (await administrator.PostForm(ChecksModel.Address)).Location, StringComparison.Ordinal);
        var inspector = await site.SignedIn(Roles.Inspector);
        Assert.Equal(HttpStatusCode.OK, (await inspector.Get(ChecksModel.Address)).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await inspector.PostStraight(ChecksModel.Address, "/tai-khoan/mat-khau")).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await (await site.SignedIn(Roles.DepartmentOfficer)).Get(ChecksModel.Address)).Status);
    }

    [Fact]
    public async Task A_backup_into_a_folder_that_takes_no_file_says_so()
    {
        var file = Path.Combine(site.Database.DataFolder, "khong-phai-thu-muc");
        await File.WriteAllTextAsync(file, "");
        foreach (var folder in OperatingSystem.IsLinux() ? new[] { "/proc", file } : [file])
        {
            var error = new StringWriter();
            Assert.Equal(1, await CommandLine.Run(["backup", "--to", folder], new Workplace(() => site.Database, new StringWriter(), error, site.Clock)));
            Assert.Equal($"Không ghi được vào {folder}: thư mục này không cho ghi tệp mới.", error.ToString().Trim());
        }
    }

    [Fact]
    public async Task The_head_is_written_down_and_later_compared()
    {
        await site.Do<SealActs, int>(seal => seal.Run(default));
        var words = (await Run<KeepHead>()).Words;
        var kept = (await new KeptHeads(site.Database).All(default))[^1];
        Assert.Contains($"{kept.Head}", words, StringComparison.Ordinal);
        Assert.True(kept.Head.Number > 0);
        Assert.Equal(site.Clock.GetUtcNow().UtcDateTime, kept.At);
        Assert.Contains("so với 1 đầu chuỗi đã ghi", (await Command("acts", "verify")).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Both_have_their_time_and_their_kind_of_job() => Assert.Equal(
        new HashSet<string> { "upkeep.head.daily", "upkeep.files.weekly" },
        await site.Read(async db =>
        {
            var known = new HashSet<string>();
            for (var tries = 0; known.Count < 2 && tries < 600; tries++)
            {
                known = await db.DueTimes.Where(d => d.Schedule.StartsWith("upkeep.head") || d.Schedule.StartsWith("upkeep.files")).Select(d => d.Schedule).ToHashSetAsync();
                await Task.Delay(50);
            }

            return known;
        }));

    private static MemoryStream Content(string words) => new(System.Text.Encoding.UTF8.GetBytes(words));

    private async Task<string> Keep(string words)
    {
        var hash = await new FilesOnDisk(site.Database).Keep(Content(words), default);
        return await site.Do<IServiceProvider, string>(async services =>
        {
            services.GetRequiredService<CurrentAct>().Begin(new ActKind("test.file", "Ghi tệp"));
            var db = services.GetRequiredService<AppDb>();
            db.Add(new StoredFile($"{words}.pdf", FileKind.Pdf, words.Length, hash));
            await db.SaveChangesAsync();
            return hash;
        });
    }

    private Task<JobResult> Run<TWork>() where TWork : IWork =>
        site.Do<TWork, JobResult>(work => work.Run(new JobRun(Guid.NewGuid(), null, (_, _, _) => Task.CompletedTask), default));

    private async Task<(int Code, string Output)> Command(params string[] args)
    {
        var output = new StringWriter();
        return (await CommandLine.Run(args, new Workplace(() => site.Database, output, new StringWriter(), site.Clock)), output.ToString());
    }

    private string PathOf(string hash) => Path.Combine(site.Database.DataFolder, "files", hash[..2], hash);
}
