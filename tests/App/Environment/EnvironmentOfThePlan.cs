using LangNghe.Environment;
using LangNghe.Foundation.Time;
using LangNghe.Registry.Villages;
using LangNghe.Tests.App.Harness;
using Microsoft.EntityFrameworkCore;

namespace LangNghe.Tests.App.Environment;

public sealed class EnvironmentOfThePlan(Site site) : IClassFixture<Site>
{
    private static readonly AsOf _endOf2021 = AsOf.On(new DateOnly(2021, 12, 31));

    [Fact]
    public async Task The_Plan_counts_13_villages_with_a_plan_and_one_on_the_list()
    {
        Assert.Equal(13, await site.Read(db => db.VillagesAt(_endOf2021).Active().WithEnvironmentPlan(db, _endOf2021).CountAsync()));
        Assert.Equal([15], await site.Read(db => db.VillagesAt(_endOf2021).OnPollutionList(db, _endOf2021).Select(v => v.Number).ToListAsync()));
    }
}
