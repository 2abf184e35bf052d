using LangNghe.Foundation.Data;
using LangNghe.Foundation.Jobs;
using LangNghe.Foundation.Time;
using LangNghe.Foundation.Who;
using LangNghe.Intake.Domain;
using LangNghe.Registry;
using LangNghe.Registry.Villages;
using LangNghe.Tests.App.Harness;
using LangNghe.Tests.App.Intake;
using LangNghe.Tests.Books;
using Microsoft.EntityFrameworkCore;

namespace LangNghe.Tests.App.Failures;

/// <summary>kill -9 in the midst of writing an import.</summary>
public sealed class AnImportKilled(QuietSite site) : IClassFixture<QuietSite>
{
    // A process that dies is missed soon, and the job is not blamed for it.
    private static readonly (string, string)[] _settings = [("Jobs__Lease", "00:00:02"), ("Jobs__Attempts", "20")];

    [Fact]
    public async Task Leaves_nothing_half_done_and_another_process_brings_it_to_its_end()
    {
        var officer = await site.Invited(Roles.DepartmentOfficer);
        var numbers = await site.Read(db => db.VillagesAt(AsOf.On(TestClock.Today)).Select(v => v.Number).ToListAsync());
        object?[] header = ["Số trong sổ", "Năm", "Tổng số hộ trên địa bàn", "Số hộ làm nghề", "Tổng số lao động", "Doanh thu cả năm (triệu đồng)"];
        // So much that a kill falls into the midst.
        var rows = (from year in Enumerable.Range(2000, 20) from number in numbers select new object?[] { number, year, 900, 300, 500, 1779.5 }).ToList();
        var before = await Figures();

        var import = await HandedIn(officer, Xlsx.Of([header, .. rows]));
        foreach (var wait in new[] { 0, 150, 300, 600 })
        {
            await using var child = await Child.Start(site.Database, _settings);
            if ((await site.ImportNow(import)).State == ImportState.Checked)
            {
                var visitor = await child.SignedIn(officer);
                await visitor.PostAgain(await visitor.Get($"/nhap-so-lieu/{import}"), "", ("What.Why.Reason", "bị ngắt giữa chừng"));
            }

            await Until(async () => (await Job(import)) is { State: JobState.Running } or { IsOver: true });
            await Task.Delay(wait);
            await child.Kill();

            await site.IsSound();
            var (now, state) = (await Figures(), (await site.ImportNow(import)).State);
            Assert.True((now, state) == (before, ImportState.Accepting) || (now, state) == (before + (rows.Count * 4), ImportState.Accepted), $"{now} figures, {state}");
            await Task.Delay(TimeSpan.FromSeconds(2.5));
        }

        await using (await Child.Start(site.Database, _settings))
        {
            await Until(async () => (await Job(import)).IsOver);
        }

        Assert.Equal((JobState.Done, ImportState.Accepted), ((await Job(import)).State, (await site.ImportNow(import)).State));
        Assert.Equal(before + (rows.Count * 4), await Figures());
        await site.IsSound();
    }

    private async Task<Guid> HandedIn(string officer, byte[] file)
    {
        await using var child = await Child.Start(site.Database, _settings);
        await site.HandIn(await child.SignedIn(officer), "so-lieu-nam", file);
        return (await site.LastImport()).Id;
    }

    private Task<int> Figures() => site.Read(db => db.YearlyFigures.CountAsync());

    private Task<Job> Job(Guid import) => site.Read(db => db.Jobs.AsNoTracking().OrderByDescending(j => j.OrderedAt).ThenByDescending(j => j.Id).FirstAsync(j => j.Input == import.ToString()));

    private static async Task Until(Func<Task<bool>> reached)
    {
        for (var began = TimeProvider.System.GetTimestamp(); !await reached();)
        {
            Assert.True(TimeProvider.System.GetElapsedTime(began) < TimeSpan.FromMinutes(2), "It never came about.");
            await Task.Delay(10);
        }
    }
}
