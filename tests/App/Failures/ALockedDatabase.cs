using System.Net;
using LangNghe.Foundation.Data;
using LangNghe.Foundation.Jobs;
using LangNghe.Foundation.Time;
using LangNghe.Foundation.Who;
using LangNghe.Registry;
using LangNghe.Tests.App.Harness;
using LangNghe.Tests.App.Registry;
using LangNghe.Tests.App.Upkeep;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace LangNghe.Tests.App.Failures;

/// <summary>Somebody else holds the database for longer than anybody waits.</summary>
public sealed class ALockedDatabase(ImpatientSite site) : IClassFixture<ImpatientSite>
{
    private static readonly (string, string)[] _form = [("What.Day", "01/03/2026"), ("What.Village.Name", "Làng lúc bị khóa"), ("What.Village.Group", "Manufacture"), ("Why.Reason", "thử")];

    [Fact]
    public async Task A_save_gets_a_clear_page_pages_are_still_read_and_afterwards_it_goes()
    {
        var officer = await site.Officer();
        var shown = await officer.Get("/lang-nghe/ghi-moi");
        await using (await Hold())
        {
            var refused = await officer.PostAgain(shown, "/lang-nghe/ghi-moi", _form);
            Assert.Equal(HttpStatusCode.ServiceUnavailable, refused.Status);
            Assert.NotNull(refused.Response.Headers.RetryAfter);
            Assert.Contains("tạm thời", refused.Words("main"), StringComparison.Ordinal);
            Assert.DoesNotContain("SQLite", refused.Text, StringComparison.OrdinalIgnoreCase);
            Assert.Equal(HttpStatusCode.OK, (await officer.Get("/lang-nghe/1")).Status);
            Assert.Equal(HttpStatusCode.ServiceUnavailable, (await officer.PostJson("/api/lang-nghe", new { what = new { day = "2026-03-01", village = new { name = "Gốm lúc bị khóa", group = 4 } }, why = new { reason = "thử" } })).Status);
        }

        Assert.Equal(HttpStatusCode.Redirect, (await officer.PostAgain(shown, "/lang-nghe/ghi-moi", _form)).Status);
        Assert.Equal(1, await site.Read(db => db.VillageProfiles.CountAsync(p => p.Facts.Name == "Làng lúc bị khóa" || p.Facts.Name == "Gốm lúc bị khóa")));
        await site.IsSound();
    }

    [Fact]
    public async Task Who_waits_shorter_than_the_lock_lasts_never_notices()
    {
        var officer = await site.Officer();
        var hold = await Hold();
        var saving = officer.PostForm("/lang-nghe/ghi-moi", [_form[0], ("What.Village.Name", "Làng chờ được"), .. _form[2..]]);
        await Task.Delay(TimeSpan.FromMilliseconds(700));
        await hold.DisposeAsync();
        Assert.Equal(HttpStatusCode.Redirect, (await saving).Status);
    }

    [Fact]
    public async Task A_job_that_could_not_be_taken_up_is_taken_up_later()
    {
        var job = new Job(new JobKind(ObedientWork.Code, "", typeof(ObedientWork), ""), null, Actor.Program, "schedule", site.Clock.UtcNow());
        var due = site.Clock.UtcNow().AddMinutes(1);
        await site.Read(async db =>
        {
            await using var both = await db.Database.BeginTransactionAsync();
            db.Add(job);
            await db.SaveChangesAsync();
            await db.Jobs.Where(j => j.Id == job.Id).ExecuteUpdateAsync(set => set.SetProperty(j => j.NotBefore, due));
            await both.CommitAsync();
            return 0;
        });
        await using (await Hold())
        {
            site.Clock.Advance(TimeSpan.FromMinutes(2));
            // Longer than the worker waits for the lock.
            await Task.Delay(TimeSpan.FromSeconds(3));
            Assert.Equal(JobState.Waiting, (await site.JobNow(job.Id)).State);
        }

        Assert.Equal(JobState.Done, (await site.JobEnded(job.Id)).State);
    }

    /// <summary>Until it is disposed nobody else can write.</summary>
    private async Task<IAsyncDisposable> Hold()
    {
        if (!site.Database.IsPostgres)
        {
            var file = new SqliteConnection($"Data Source={site.Database.SqliteFile};Pooling=False");
            await file.OpenAsync();
            await Order(file, "BEGIN IMMEDIATE");
            return file;
        }

        var server = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(site.Database.Connection) { Pooling = false }.ToString());
        await server.OpenAsync();
        await Order(server, "BEGIN; LOCK TABLE villages, acts, jobs IN EXCLUSIVE MODE");
        return server;
    }

    private static async Task Order(System.Data.Common.DbConnection connection, string sql)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync();
    }
}
