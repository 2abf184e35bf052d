using LangNghe.Access.Ownership;
using LangNghe.Foundation.Acts;
using LangNghe.Foundation.Data;
using LangNghe.Foundation.Time;
using LangNghe.Foundation.Who;
using LangNghe.Registry;
using LangNghe.Registry.Domain;
using LangNghe.Registry.Villages;
using LangNghe.Tests.App.Harness;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LangNghe.Tests.App.Registry;

/// <summary>Where the department alone keeps the lists of establishments.</summary>
public sealed class ProposedEstablishments(Site site) : IClassFixture<Site>
{
    private const int Number = 18;

    private static readonly ActKind _taken = new("test.owner.take", "Thử giao mục");

    [Fact]
    public async Task The_commune_proposes_and_the_department_accepts()
    {
        await TakeFromCommunes();
        var commune = await site.SignedIn(Roles.CommuneOfficer, await site.Read(db => db.VillagesAt(AsOf.On(TestClock.Today)).Where(v => v.Number == Number).Select(v => v.Profile.Facts.CommuneId).SingleAsync()));
        var department = await site.Officer();
        Assert.Contains("Gửi đề nghị", (await commune.Get($"/lang-nghe/{Number}/co-so/moi")).Words("main form"), StringComparison.Ordinal);

        await commune.PostForm($"/lang-nghe/{Number}/co-so/moi", Facts(("Facts.From", "01/01/2020")));
        Assert.Empty(await Periods());

        // A new record is made once, of all that is accepted for it.
        var proposal = await site.Read(db => db.Proposals.AsNoTracking().Include(p => p.Cells).OrderByDescending(p => p.Id).FirstAsync());
        var part = await department.PostForm($"/de-nghi/{proposal.Id}", ("Decision.Cells[0].Id", proposal.Cells.First().Id.ToString()), ("Decision.Cells[0].Accepts", "True"));
        Assert.Contains("Hãy quyết định mọi mục cùng một lần", part.Words(".error-summary"), StringComparison.Ordinal);
        Assert.Empty(await Periods());
        await Accept(department);
        var row = Assert.Single(await Periods());

        await commune.PostForm($"/lang-nghe/{Number}/co-so/{row.Id}/thay-doi", Facts(("Facts.Workers", "12"), ("Facts.From", "01/02/2025")));
        await Accept(department);
        Assert.Equal([(null, new DateOnly(2025, 1, 31)), (12, (DateOnly?)null)], (await Periods()).Select(p => (p.Workers, p.Until)));
    }

    private static (string, string)[] Facts(params (string, string)[] more) =>
        [("Facts.Name", "Hộ được đề nghị"), ("Facts.Kind", "Household"), ("Facts.Why.Reason", "Khai báo của cơ sở"), .. more];

    private async Task Accept(Visitor department)
    {
        var proposal = await site.Read(db => db.Proposals.AsNoTracking().OrderByDescending(p => p.Id).FirstAsync());
        Assert.Equal("/de-nghi", (await department.PostStraight("/de-nghi", $"/de-nghi/{proposal.Id}", ("Chosen", $"{proposal.Id}:{proposal.Version}"))).Location);
    }

    private Task<List<Establishment>> Periods() => site.Read(db => db.Establishments.AsNoTracking().Where(e => e.Name == "Hộ được đề nghị" && e.WithdrawnAt == null).OrderBy(e => e.From).ToListAsync());

    private async Task TakeFromCommunes()
    {
        await using var house = House.Of(site.Database, site.Clock);
        await using var scope = house.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<AppDb>();
        (await db.Set<MatterOwner>().SingleAsync(o => o.Matter == "establishment" && o.Field == null && o.WithdrawnAt == null)).Withdraw();
        scope.ServiceProvider.GetRequiredService<CurrentAct>().Begin(_taken);
        await db.SaveChangesAsync();
        site.Services.GetRequiredService<OwnerBooks>().Forget();
    }
}
