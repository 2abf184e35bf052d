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

    private Task<(bool IsOver, long Version)> Past() => site.Read(db => db.VersionOf(_over, default).AsTask());

    private Task<decimal?> Value() => site.Do<FigureBook, decimal?>(async book => (await book.Value(Counted, AsOf.On(_over), default)).Value);
}
