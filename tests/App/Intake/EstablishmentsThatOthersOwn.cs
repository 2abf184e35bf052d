using LangNghe.Access;
using LangNghe.Access.Ownership;
using LangNghe.Foundation.Acts;
using LangNghe.Foundation.Data;
using LangNghe.Foundation.Time;
using LangNghe.Foundation.Who;
using LangNghe.Intake;
using LangNghe.Registry;
using LangNghe.Registry.Domain;
using LangNghe.Registry.Villages;
using LangNghe.Tests.App.Harness;
using LangNghe.Tests.App.Registry;
using LangNghe.Tests.Books;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LangNghe.Tests.App.Intake;

/// <summary>Where the department alone keeps the lists of establishments.</summary>
public sealed class EstablishmentsThatOthersOwn(Site site) : IClassFixture<Site>
{
    private const string Kind = "co-so-san-xuat";
    private const int Number = 18;

    private static readonly object?[] _header = ["Số trong sổ", "Tên cơ sở", "Loại hình", "Địa chỉ", "Điện thoại", "Số lao động", "Từ ngày"];

    [Fact]
    public async Task Rows_of_a_commune_become_proposals_that_the_department_accepts()
    {
        await OnlyTheDepartmentOwns();
        var department = await site.Officer();
        var commune = await site.SignedIn(Roles.CommuneOfficer, await site.Read(db => db.VillagesAt(AsOf.On(TestClock.Today)).Where(v => v.Number == Number).Select(v => v.Profile.Facts.CommuneId).SingleAsync()));
        var page = await site.HandIn(commune, Kind, Xlsx.Of(_header,
            [Number, "Hộ đề nghị một", "Hộ", "xóm 1", "0912345001", 3, "01/02/2020"],
            [Number, "Hộ đề nghị hai", "Hộ", "xóm 2", null, 2, 2015],
            [Number, "Hộ sai", "Hộ", "xóm 3", null, -1, 2015]));
        Assert.Contains("2 dòng gửi đề nghị, 1 dòng có lỗi", page.Words("dl.facts"), StringComparison.Ordinal);
        var waits = await commune.Get((await site.LastImport()).Url + "?muc=de-nghi");
        Assert.Contains("Sở Nông nghiệp và Môi trường", waits.Words("#dong"), StringComparison.Ordinal);
        Assert.Contains("Hộ đề nghị một", waits.Words("#dong"), StringComparison.Ordinal);
        Assert.DoesNotContain(await site.Read(db => db.ImportLines.Select(l => l.Thing + l.Words + l.Column).ToListAsync()), l => l.Contains("Hộ đề nghị", StringComparison.Ordinal));

        var written = await site.Accepted(commune, page, ("What.SkipsWrong", "true"));
        Assert.Empty(await All());
        var proposals = await site.Read(db => db.Proposals.AsNoTracking().Include(p => p.Cells).Where(p => p.Order == "establishment.enter" && p.IsOpen).ToListAsync());
        Assert.Equal(2, proposals.Count);
        var first = proposals.Single(p => p.Cells.Any(c => c.After == "Hộ đề nghị một"));

        Assert.Equal("/de-nghi", (await department.PostStraight("/de-nghi", $"/de-nghi/{first.Id}", ("Chosen", $"{first.Id}:{first.Version}"))).Location);
        var row = Assert.Single(await All());
        Assert.Equal(("Hộ đề nghị một", "0912345001", 3, new DateOnly(2020, 2, 1)), (row.Name, row.Phone, row.Workers!.Value, row.From));

        await site.Undone(commune, written);
        Assert.Empty(await site.Read(db => db.Proposals.Where(p => p.IsOpen).ToListAsync()));
        Assert.Single(await All());
    }

    private Task<List<Establishment>> All() => site.Read(db => db.Establishments.AsNoTracking().Where(e => e.WithdrawnAt == null).ToListAsync());

    private async Task OnlyTheDepartmentOwns()
    {
        await using var house = House.Of(site.Database, site.Clock);
        await using var scope = house.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<AppDb>();
        (await db.MatterOwners.SingleAsync(o => o.Matter == "establishment" && o.Field == null && o.WithdrawnAt == null)).Withdraw();
        scope.ServiceProvider.GetRequiredService<CurrentAct>().Begin(AccessActs.OwnerChanged);
        await db.SaveChangesAsync();
        site.Services.GetRequiredService<OwnerBooks>().Forget();
    }
}
