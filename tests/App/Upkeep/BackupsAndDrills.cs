using System.Net;
using System.Security.Cryptography;
using LangNghe.Foundation.Acts;
using LangNghe.Foundation.Data;
using LangNghe.Foundation.Files;
using LangNghe.Foundation.Jobs;
using LangNghe.Foundation.Personal;
using LangNghe.Foundation.Running;
using LangNghe.Foundation.Text;
using LangNghe.Foundation.Time;
using LangNghe.Foundation.Who;
using LangNghe.Tests.App.Harness;
using LangNghe.Upkeep.Backups;
using LangNghe.Web.Setup;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace LangNghe.Tests.App.Upkeep;

public sealed class BackupsAndDrills(SiteWithBackups site, Template template) : IClassFixture<SiteWithBackups>
{
    private const string Key = "một chìa khóa đủ dài";

    [Fact]
    public async Task A_drill_restores_everything_and_runs_the_figures()
    {
        await site.KeepFile(RandomNumberGenerator.GetBytes(300_000));
        var taken = await Take();
        var drill = await Drill(taken.File.Path);

        Assert.Empty(drill.Faults);
        Assert.Equal(await site.Read(db => db.Acts.LongCountAsync()), drill.Manifest.Counts["acts"]);
        Assert.Equal(site.Database.IsPostgres ? Manifest.Postgres : Manifest.Sqlite, drill.Manifest.Database);
        Assert.Equal(await site.Read(db => db.StoredFiles.Select(f => f.Sha256).Distinct().CountAsync()), taken.Files);
        Assert.Contains(drill.Proofs, p => p.Found.Contains("số liệu", StringComparison.Ordinal));
        Console.WriteLine($"Diễn tập khôi phục ({drill.Manifest.Database}): {drill.Rows} dòng, {taken.File.Size / 1024} kB, sao lưu {taken.Took.TotalSeconds:0.0} giây, khôi phục {drill.Took.TotalSeconds:0.0} giây.");
    }

    [Fact]
    public async Task What_is_written_meanwhile_is_wholly_in_or_wholly_out()
    {
        using var over = new CancellationTokenSource();
        var writing = Task.Run(async () =>
        {
            while (!over.IsCancellationRequested)
            {
                await site.KeepFile(RandomNumberGenerator.GetBytes(100));
            }
        });
        for (var n = 0; n < 3; n++)
        {
            Assert.Empty((await Drill((await Take()).File.Path)).Faults);
        }

        await over.CancelAsync();
        await writing;
    }

    [Fact]
    public async Task A_register_comes_back_in_an_empty_place_and_never_over_another()
    {
        var content = RandomNumberGenerator.GetBytes(5_000);
        var hash = await site.KeepFile(content);
        var taken = await Take();
        var place = await template.Empty();
        var restored = await Restore(taken.File.Path, place);
        Assert.Empty(restored.Faults);

        await using (var house = House.Of(place, site.Clock))
        await using (var scope = house.CreateAsyncScope())
        {
            await using var file = await scope.ServiceProvider.GetRequiredService<FileStore>().Open(hash, default);
            Assert.Equal(hash, Convert.ToHexStringLower(await SHA256.HashDataAsync(file)));
            Assert.Equal(taken.Manifest.Counts["acts"], await scope.ServiceProvider.GetRequiredService<AppDb>().Acts.LongCountAsync());
            await scope.ServiceProvider.GetRequiredService<Schema>().Ready(default);
        }

        Assert.Contains("Không bao giờ khôi phục đè", await WhyNot(taken.File.Path, place), StringComparison.Ordinal);
        var elsewhere = Path.Combine(place.DataFolder, "..", "another-folder");
        var over = place with { DataFolder = place.IsPostgres ? elsewhere : place.DataFolder };
        Assert.Contains("Không bao giờ khôi phục đè", await WhyNot(taken.File.Path, over), StringComparison.Ordinal);
        Assert.False(Directory.Exists(elsewhere));
    }

    [Fact]
    public async Task A_register_from_an_open_backup_names_the_keys_that_it_waits_for_and_starts_with_them()
    {
        var (open, closed) = (await Take(), await Take(Key));
        var (place, other) = (await template.Empty(), await template.Empty());
        var key = Assert.Single((await Restore(open.File.Path, place)).Keys);
        Assert.Equal(Path.Combine(place.DataFolder, "keys"), Path.GetDirectoryName(key));
        await Assert.ThrowsAsync<MissingKeyException>(() => Seeding.Run(place, site.Clock, _ => { }, default));
        Assert.Contains(("Khóa chủ", "không nằm trong bản sao lưu không mã hóa; đang có ở đây, phải giữ riêng một bản ở nơi khác"), (await Drill(open.File.Path)).Proofs);

        Directory.CreateDirectory(Path.GetDirectoryName(key)!);
        File.Copy(Path.Combine(site.Database.DataFolder, "keys", Path.GetFileName(key)), key);
        await Seeding.Run(place, site.Clock, _ => { }, default);

        Assert.Empty((await Restore(closed.File.Path, other, Key)).Keys);
        Assert.Contains(("Khóa chủ", "có trong bản sao lưu"), (await Drill(closed.File.Path, Key)).Proofs);
        await Seeding.Run(other, site.Clock, _ => { }, default);
    }

    [Fact]
    public async Task A_sealed_backup_shows_nothing_and_opens_only_with_its_key()
    {
        var taken = await Take(Key);
        var bytes = await File.ReadAllBytesAsync(taken.File.Path);
        Assert.True(taken.File.IsSealed);
        Assert.Equal(-1, bytes.AsSpan().IndexOf("manifest"u8));
        Assert.Contains(taken.Manifest.Parts, p => p.Name.StartsWith("keys/", StringComparison.Ordinal));
        Assert.Empty((await Drill(taken.File.Path, Key)).Faults);
        Assert.Contains("được mã hóa", await WhyBroken(taken.File.Path, null), StringComparison.Ordinal);
        Assert.Contains("không phải khóa đã dùng", await WhyBroken(taken.File.Path, "một chìa khóa khác hẳn"), StringComparison.Ordinal);
        Assert.DoesNotContain((await Take()).Manifest.Parts, p => p.Name.StartsWith("keys/", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(Key)]
    [InlineData(null)]
    public async Task An_altered_or_shortened_backup_is_refused(string? key)
    {
        var whole = await File.ReadAllBytesAsync((await Take(key)).File.Path);
        foreach (var at in new[] { whole.Length / 3, whole.Length / 2, whole.Length - 40 })
        {
            var altered = whole.ToArray();
            altered[at] ^= 0x40;
            Assert.NotEmpty(await WhyBroken(await Written(altered), key));
            Assert.NotEmpty(await WhyBroken(await Written(whole[..at]), key));
        }

        // Cut exactly between two blocks of the seal, where every block that is there is genuine.
        const int Head = 18 + 16, Block = (64 * 1024) + 16;
        Assert.NotEmpty(await WhyBroken(await Written(whole[..(Head + (Block * ((whole.Length - Head) / Block / 2)))]), key));
        Assert.Contains("không phải bản sao lưu", await WhyBroken(await Written("not an archive at all, only words"u8.ToArray()), key), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_was_lost_before_is_told_and_the_rest_is_saved()
    {
        var hash = await site.KeepFile(RandomNumberGenerator.GetBytes(2_000));
        var path = Path.Combine(site.Database.DataFolder, "files", hash[..2], hash);
        var content = await File.ReadAllBytesAsync(path);
        await File.WriteAllBytesAsync(path, content.Append((byte)1).ToArray());
        var taken = await Take();
        await File.WriteAllBytesAsync(path, content);

        Assert.Equal([hash], taken.Manifest.Damaged);
        Assert.Contains("bị mất hoặc hỏng", BackupWords.Of(taken), StringComparison.Ordinal);
        Assert.Empty((await Drill(taken.File.Path)).Faults);
    }

    [Fact]
    public async Task What_a_killed_backup_left_half_done_is_cleared_by_the_next()
    {
        var half = Directory.CreateDirectory(Path.Combine(site.Shelf.Folder, ".half-of-a-dead-process")).FullName;
        await File.WriteAllTextAsync(Path.Combine(half, "archive"), "half");
        await Take();
        Assert.False(Directory.Exists(half));
        Assert.DoesNotContain(Directory.EnumerateDirectories(site.Shelf.Folder), d => Path.GetFileName(d).StartsWith(".half", StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_administrator_backs_up_by_a_button_and_sees_how_old_the_last_one_is()
    {
        var administrator = await site.SignedIn(Roles.Administrator);
        Assert.Equal(HttpStatusCode.Forbidden, (await (await site.SignedIn(Roles.DepartmentOfficer)).Get(BackupsUrl)).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await (await site.SignedIn(Roles.Inspector)).PostStraight(BackupsUrl, "/tai-khoan")).Status);

        var ordered = await administrator.PostForm(BackupsUrl);
        var job = await site.JobEnded(Guid.Parse(ordered.Location!.Split('/')[^1]));
        Assert.Equal((JobState.Done, BackupsUrl), (job.State, job.Url));
        Assert.Contains("đã đọc lại và kiểm chứng", job.Words, StringComparison.Ordinal);

        var page = await administrator.Get(BackupsUrl);
        Assert.Contains("còn mới", page.Words("dl"), StringComparison.Ordinal);
        Assert.Contains("chưa đặt khóa", page.Words("dl"), StringComparison.Ordinal);
        Assert.True(page.AllWords("tbody tr").Count <= SiteWithBackups.Keep);
        Assert.NotEmpty(page.AllWords("tbody tr"));

        site.Clock.Advance(TimeSpan.FromHours(40));
        administrator = await site.SignedIn(Roles.Administrator);
        Assert.NotNull((await administrator.Get(BackupsUrl)).Page.QuerySelector("dl .mark"));
        Assert.Contains("đã cũ hơn", (await administrator.Get(BackupsUrl)).Words("dl"), StringComparison.Ordinal);
        site.Clock.Advance(TimeSpan.FromDays(5));
        administrator = await site.SignedIn(Roles.Administrator);
        Assert.Contains("đã quá cũ", (await administrator.Get(BackupsUrl)).Words("dl .status-missed"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task By_its_schedule_one_is_taken_and_only_the_newest_stay()
    {
        var schedule = new Schedule($"test.{Guid.NewGuid():N}", "0 30 1 * * ?", "upkeep.backup");
        var due = site.Services.GetRequiredService<DueTimes>();
        await due.Take(schedule, default);
        for (var night = 0; night < SiteWithBackups.Keep + 2; night++)
        {
            site.Clock.Advance(TimeSpan.FromDays(1));
            Assert.Equal(JobState.Done, (await site.JobEnded((await due.Take(schedule, default))!.Value)).State);
        }

        Assert.Equal(SiteWithBackups.Keep, site.Shelf.All.Count);
        Assert.Equal(site.Clock.Today(), VietnamDay.Of(site.Shelf.All[0].TakenAt));
        Assert.Contains("tự chạy", (await (await site.SignedIn(Roles.Administrator)).Get(BackupsUrl)).Words("dl"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_backup_is_restored_beside_the_running_register_and_tells_what_differs()
    {
        var taken = await Take();
        var figures = (await Compare(taken)).Groups.Single(g => g.Name == "Số liệu");
        Assert.Equal((true, 0), (figures.Same >= 33, figures.Different.Count));

        var officer = await site.SignedIn(Roles.DepartmentOfficer);
        Assert.Equal(HttpStatusCode.Redirect, (await officer.PostForm("/lang-nghe/ghi-moi", ("What.Day", "01/03/2026"), ("What.Village.Name", "Làng sau bản sao lưu"), ("What.Village.Group", "Manufacture"), ("Why.Reason", "thử"))).Status);
        var acts = await site.Read(db => db.Acts.LongCountAsync());
        var rows = (await Compare(taken)).Groups.Single(g => g.Name == "Số dòng từng bảng");
        Assert.Contains(new BackupComparison.Difference("acts", Vi.Number(taken.Manifest.Counts["acts"]), Vi.Number(acts)), rows.Different);
        Assert.DoesNotContain(rows.Different, d => d.Name == "documents");
        Assert.Equal(acts, await site.Read(db => db.Acts.LongCountAsync()));
    }

    [Fact]
    public async Task What_a_killed_drill_left_open_is_taken_away_by_the_next()
    {
        var taken = await Take();
        var left = Path.Combine(site.Database.DataFolder, "drill", $".half-{Guid.NewGuid():N}");
        Directory.CreateDirectory(left);
        await File.WriteAllTextAsync(Path.Combine(left, "langnghe.db"), "a register, open");
        var database = $"langnghe_drill_{site.Clock.GetUtcNow().AddDays(-2):yyyyMMddHHmm}_{Guid.NewGuid():N}";
        var young = $"langnghe_drill_{site.Clock.GetUtcNow():yyyyMMddHHmm}_{Guid.NewGuid():N}";
        await OnServer($"CREATE DATABASE {database}");
        await OnServer($"CREATE DATABASE {young}");

        await Drill(taken.File.Path);
        Assert.False(Directory.Exists(Path.Combine(site.Database.DataFolder, "drill")));
        if (site.Database.IsPostgres)
        {
            await Assert.ThrowsAsync<Npgsql.PostgresException>(() => OnServer($"DROP DATABASE {database}"));
            // Another drill may be at it.
            await OnServer($"DROP DATABASE {young}");
        }
    }

    [Fact]
    public async Task An_administrator_compares_by_a_button_and_nobody_else()
    {
        var url = BackupModel.PageOf((await Take()).File);
        Assert.Equal(HttpStatusCode.Forbidden, (await (await site.SignedIn(Roles.Inspector)).Get(url)).Status);
        var administrator = await site.SignedIn(Roles.Administrator);
        Assert.Equal(HttpStatusCode.NotFound, (await administrator.Get($"{BackupsUrl}/langnghe-20200101-000000-abcdef.tar.gz")).Status);
        Assert.Contains("chưa so lần nào", (await administrator.Get(url)).Words("dl"), StringComparison.Ordinal);

        var ordered = await administrator.PostForm(url);
        var job = await site.JobEnded(Guid.Parse(ordered.Location!.Split('/')[^1]));
        Assert.Equal((JobState.Done, url), (job.State, job.Url));
        var page = await administrator.Get(url);
        // The order itself is a row that the backup does not have.
        Assert.Contains("jobs", page.AllWords("tbody tr th"));
        Assert.Contains("Số liệu", page.AllWords("h2"));
    }

    private async Task OnServer(string order)
    {
        if (site.Database.IsPostgres)
        {
            await using var connection = new Npgsql.NpgsqlConnection(new Npgsql.NpgsqlConnectionStringBuilder(site.Database.Connection) { Pooling = false }.ToString());
            await connection.OpenAsync();
            await using var command = new Npgsql.NpgsqlCommand(order, connection);
            await command.ExecuteNonQueryAsync();
        }
    }

    private static string BackupsUrl => "/quan-tri/sao-luu";

    private async Task<string> Written(byte[] archive)
    {
        var path = Path.Combine(site.Shelf.Folder, $"altered-{Guid.NewGuid():N}");
        await File.WriteAllBytesAsync(path, archive);
        return path;
    }

    private Task<TakenBackup> Take(string? key = null) => With(key, async services =>
    {
        var outcome = await services.GetRequiredService<TakeBackup>().Run(site.Shelf.Folder, null, default);
        Assert.Empty(outcome.Problems);
        return outcome.Value;
    });

    private Task<DrillReport> Drill(string archive, string? key = null) => With(key, async services =>
    {
        var outcome = await services.GetRequiredService<RestoreDrill>().Run(archive, default);
        Assert.Empty(outcome.Problems);
        return outcome.Value;
    });

    private Task<BackupComparison> Compare(TakenBackup taken) => With(null, async services =>
    {
        var outcome = await services.GetRequiredService<CompareBackup>().Run(taken.File.Path, default);
        Assert.Empty(outcome.Problems);
        Assert.Empty(outcome.Value.Faults);
        return outcome.Value;
    });

    private Task<string> WhyBroken(string archive, string? key) => With(key, async services =>
        Assert.Single((await services.GetRequiredService<RestoreDrill>().Run(archive, default)).Problems).Sentence);

    private Task<(Manifest Manifest, IReadOnlyList<string> Faults, IReadOnlyList<string> Keys)> Restore(string archive, DatabaseOptions into, string? key = null) => With(key, async services =>
    {
        var outcome = await services.GetRequiredService<RestoreBackup>().Run(archive, into.DataFolder, into.Connection, default);
        Assert.Empty(outcome.Problems);
        return outcome.Value;
    });

    private Task<string> WhyNot(string archive, DatabaseOptions into) => With(null, async services =>
        Assert.Single((await services.GetRequiredService<RestoreBackup>().Run(archive, into.DataFolder, into.Connection, default)).Problems).Sentence);

    private async Task<T> With<T>(string? key, Func<IServiceProvider, Task<T>> work)
    {
        await using var house = QuietHouse.Open(
            site.Database, site.Clock, new Door("cli"), Actor.Program, new ConfigurationBuilder().AddInMemoryCollection([KeyValuePair.Create(BackupOptions.KeyVariable, key)]).Build());
        await using var scope = house.CreateAsyncScope();
        return await work(scope.ServiceProvider);
    }
}
