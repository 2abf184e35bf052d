using LangNghe.Access;
using LangNghe.Access.Ownership;
using LangNghe.Foundation.Acts;
using LangNghe.Foundation.Data;
using LangNghe.Registry;
using LangNghe.Tests.App.Harness;
using LangNghe.Tests.App.Registry;
using LangNghe.Tests.Books;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LangNghe.Tests.App.Intake;

public sealed class FiguresThatOthersOwn(Site site) : IClassFixture<Site>
{
    private const string Kind = "so-lieu-nam";

    private static readonly object?[] _header = ["Số trong sổ", "Làng nghề", "Năm", "Tổng số lao động"];

    [Fact]
    public async Task What_others_own_is_told_before_and_becomes_proposals()
    {
        await OnlyTheCommuneOwns();
        var department = await site.Officer();
        var page = await site.HandIn(department, Kind, Xlsx.Of(_header, [15, null, 2009, 7]));
        Assert.Contains("1 dòng gửi đề nghị.", page.Words("dl.facts"), StringComparison.Ordinal);
        Assert.Contains("Ủy ban nhân dân", page.Words("#dong"), StringComparison.Ordinal);
        Assert.Contains("gửi đi như đề nghị", page.Words(".gold-line"), StringComparison.Ordinal);
        var written = await site.Accepted(department, page);
        Assert.Empty(await site.Read(db => db.YearlyFigures.AsNoTracking().Where(f => f.Year == 2009 && f.VillageId != null).ToListAsync()));
        var proposal = await site.Read(db => db.Proposals.Include(p => p.Cells).OrderByDescending(p => p.ProposedAt).ThenByDescending(p => p.Id).FirstAsync());
        Assert.Equal(("registry.yearly.enter", true, "7 người"), (proposal.Order, proposal.IsOpen, proposal.Cells.Single().After));
        Assert.Contains("Tổng số lao động, năm 2009", (await department.Get($"/de-nghi/{proposal.Id}")).Text, StringComparison.Ordinal);

        await site.Undone(department, written);
        Assert.False((await site.Read(db => db.Proposals.AsNoTracking().SingleAsync(p => p.Id == proposal.Id))).IsOpen);
    }

    private async Task OnlyTheCommuneOwns()
    {
        await using var house = House.Of(site.Database, site.Clock);
        await using var scope = house.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<AppDb>();
        (await db.MatterOwners.SingleAsync(o => o.Matter == "yearly.village" && o.Rank == 2 && o.WithdrawnAt == null)).Withdraw();
        scope.ServiceProvider.GetRequiredService<CurrentAct>().Begin(AccessActs.OwnerChanged);
        await db.SaveChangesAsync();
        site.Services.GetRequiredService<OwnerBooks>().Forget();
    }
}
