using LangNghe.Foundation.Data;
using LangNghe.Foundation.Time;
using LangNghe.Foundation.Who;
using LangNghe.Plan.Figures;
using LangNghe.Tests.App.Harness;

namespace LangNghe.Tests.App.Registry;

/// <summary>What was computed of a day that is over may be kept only while nothing is written that speaks of it.</summary>
public sealed class WhatIsKeptOfDays(Site site) : IClassFixture<Site>
{
    private const string Counted = "villages.active.group.manufacture";

    private static readonly DateOnly _over = TestClock.Today.AddDays(-30);

    [Fact]
    public async Task A_fact_of_today_leaves_it_and_any_other_does_not()
    {
        var officer = await site.SignedIn(Roles.DepartmentOfficer);
        var before = await Past();

        await Register("Làng của hôm nay", "02/03/2026");
        Assert.Equal(before, await Past());

        await Register("Làng của hôm qua", "01/03/2026");
        var backdated = await Past();
        Assert.NotEqual(before, backdated);

        // The old row of a change is withdrawn: it spoke of earlier days.
        await officer.Walk("/lang-nghe/15/dinh-chinh", [("What.Village.Crafts", "dệt lụa tơ tằm")], ("Why.Reason", "Theo báo cáo của xã"));
        Assert.NotEqual(backdated, await Past());

        Task<Answer> Register(string name, string day) =>
            officer.PostForm("/lang-nghe/ghi-moi", ("What.Day", day), ("What.Village.Name", name), ("What.Village.Group", "Manufacture"), ("Why.Reason", "UBND xã đề nghị"));
    }

    [Fact]
    public async Task A_figure_of_a_day_that_is_over_follows_a_backdated_correction()
    {
        var officer = await site.SignedIn(Roles.DepartmentOfficer);
        var before = await Value();
        await officer.Walk("/lang-nghe/16/dinh-chinh", [("What.Village.Group", "Manufacture")], ("Why.Reason", "Theo báo cáo của xã"));
        Assert.Equal(before + 1, await Value());
    }

    [Fact]
    public async Task A_reader_of_an_earlier_version_takes_what_a_later_one_keeps()
    {
        var (kept, reads, officer) = (new Kept<int>(10), 0, await site.SignedIn(Roles.DepartmentOfficer));
        await site.Read(async early =>
        {
            await early.Version(default);
            await officer.PostForm("/lang-nghe/ghi-moi", ("What.Day", "02/03/2026"), ("What.Village.Name", "Làng giữa hai lần đọc"), ("What.Village.Group", "Manufacture"), ("Why.Reason", "UBND xã đề nghị"));
            await site.Read(async late => await Get(late));
            Assert.Equal(1, await Get(early));
            Assert.Equal(1, await site.Read(async late => await Get(late)));
            return 0;
        });
        Assert.Equal(1, reads);

        ValueTask<int> Get(AppDb db) => kept.Get(db, "what", () => Task.FromResult(++reads), default);
    }

    [Fact]
    public async Task Who_asks_while_another_reads_waits_for_that_reading()
    {
        var (kept, reads, reading) = (new Kept<int>(10), 0, new TaskCompletionSource());
        var asked = Enumerable.Range(0, 4).Select(_ => site.Read(async db => await kept.Get(db, "what", Read, default))).ToList();
        reading.SetResult();
        Assert.All(await Task.WhenAll(asked), value => Assert.Equal(1, value));

        async Task<int> Read()
        {
            var mine = Interlocked.Increment(ref reads);
            await reading.Task;
            return mine;
        }
    }

    private Task<(bool IsOver, long Version)> Past() => site.Read(db => db.VersionOf(_over, default).AsTask());

    private Task<decimal?> Value() => site.Do<FigureBook, decimal?>(async book => (await book.Value(Counted, AsOf.On(_over), default)).Value);
}
