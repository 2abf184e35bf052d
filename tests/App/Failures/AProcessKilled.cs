using System.Collections.Concurrent;
using System.Net;
using System.Security.Cryptography;
using LangNghe.Foundation.Jobs;
using LangNghe.Foundation.Who;
using LangNghe.Registry;
using LangNghe.Tests.App.Harness;
using LangNghe.Upkeep.Backups;
using Microsoft.EntityFrameworkCore;

namespace LangNghe.Tests.App.Failures;

public sealed class AProcessKilled(QuietSite site) : IClassFixture<QuietSite>
{
    [Fact]
    public async Task In_the_midst_of_saves_it_loses_nothing_it_confirmed_and_leaves_nothing_half_done()
    {
        var officer = await site.Invited(Roles.DepartmentOfficer);
        var confirmed = new ConcurrentBag<string>();
        await using (var child = await Child.Start(site.Database))
        {
            var visitor = await child.SignedIn(officer);
            var writers = Enumerable.Range(0, 6).Select(writer => Task.Run(async () =>
            {
                for (var n = 0; ; n++)
                {
                    var name = $"Làng bị ngắt {writer} lần {n}";
                    try
                    {
                        var answer = await visitor.PostJson("/api/lang-nghe", new { what = new { day = "2026-03-01", village = new { name, group = 4 } }, why = new { reason = "thử" } });
                        if (answer.Status == HttpStatusCode.Created)
                        {
                            confirmed.Add(name);
                        }
                    }
                    catch (HttpRequestException)
                    {
                        return;
                    }
                }
            })).ToArray();
            while (confirmed.Count < 10)
            {
                await Task.Delay(20);
            }

            await child.Kill();
            await Task.WhenAll(writers);
        }

        await site.IsSound();
        var there = await site.Read(db => db.VillageProfiles.Where(p => p.Facts.Name!.StartsWith("Làng bị ngắt")).Select(p => p.Facts.Name!).ToListAsync());
        Assert.Equal(there.Count, there.Distinct().Count());
        Assert.Empty(confirmed.Except(there));
        Assert.InRange(there.Count, confirmed.Count, confirmed.Count + 6);

        await using var again = await Child.Start(site.Database);
        var back = await again.SignedIn(officer);
        Assert.Equal(HttpStatusCode.OK, (await back.Get("/lang-nghe?q=Làng bị ngắt")).Status);
        Assert.Equal(HttpStatusCode.Created, (await back.PostJson("/api/lang-nghe", new { what = new { day = "2026-03-01", village = new { name = "Làng ghi sau đó", group = 4 } }, why = new { reason = "thử" } })).Status);
    }

    [Fact]
    public async Task In_the_midst_of_a_job_another_takes_it_up_and_brings_it_to_its_end()
    {
        // So much that the kill falls into the midst.
        for (var n = 0; n < 8; n++)
        {
            await site.KeepFile(RandomNumberGenerator.GetBytes(20_000_000));
        }

        var administrator = await site.Invited(Roles.Administrator);
        Guid job;
        await using (var child = await Child.Start(site.Database, ("Jobs__Lease", "00:00:02")))
        {
            var ordered = await (await child.SignedIn(administrator, site.Code(administrator))).PostForm("/quan-tri/sao-luu");
            job = Guid.Parse(ordered.Location!.Split('/')[^1]);
            await site.JobUntil(job, j => j.State == JobState.Running);
            await child.Kill();
        }

        Assert.Equal(JobState.Running, (await site.JobNow(job)).State);
        await using var other = await Child.Start(site.Database, ("Jobs__Lease", "00:00:02"));
        var ended = await site.JobEnded(job);

        Assert.Equal((JobState.Done, 2), (ended.State, ended.Attempts));
        var folder = Path.Combine(site.Database.DataFolder, "backups");
        var backup = Assert.Single(BackupFile.In(folder));
        Assert.Empty(Directory.EnumerateDirectories(folder));
        var drill = await site.Do<RestoreDrill, Foundation.Rules.Outcome<DrillReport>>(restore => restore.Run(backup.Path, default));
        Assert.Empty(drill.Value.Faults);
        Assert.Contains("Xong", (await (await other.SignedIn(administrator, site.Code(administrator))).Get(Job.PageOf(job))).Words("#tien-do"), StringComparison.Ordinal);
    }
}
