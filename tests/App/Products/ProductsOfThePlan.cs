using LangNghe.Foundation.Time;
using LangNghe.Products;
using LangNghe.Registry.Villages;
using LangNghe.Tests.App.Harness;
using Microsoft.EntityFrameworkCore;

namespace LangNghe.Tests.App.Products;

public sealed class ProductsOfThePlan(Site site) : IClassFixture<Site>
{
    private static readonly AsOf _endOf2021 = AsOf.On(new DateOnly(2021, 12, 31));

    [Fact]
    public async Task The_Plan_counts_14_villages_with_protected_and_6_with_graded_products()
    {
        Assert.Equal(14, await site.Read(db => db.VillagesAt(_endOf2021).Active().WithIp(db, _endOf2021).CountAsync()));
        Assert.Equal(6, await site.Read(db => db.VillagesAt(_endOf2021).Active().WithOcop(db, _endOf2021, 3).CountAsync()));
        Assert.Equal(0, await site.Read(db => db.VillagesAt(_endOf2021).WithOcop(db, _endOf2021, 4).CountAsync()));
    }

    [Fact]
    public async Task After_the_attested_days_they_are_to_be_verified_and_count_no_more()
    {
        var later = AsOf.On(new DateOnly(2022, 11, 5));
        Assert.Equal((0, 14), await site.Read(async db => (await db.VillagesAt(later).WithIp(db, later).CountAsync(), await db.VillagesAt(later).WithIpToVerify(db, later).CountAsync())));
        Assert.Equal((0, 6), await site.Read(async db => (await db.VillagesAt(later).WithOcop(db, later, 1).CountAsync(), await db.VillagesAt(later).WithOcopToVerify(db, later).CountAsync())));
    }
}
