using System.Net;
using LangNghe.Access.Moves;
using LangNghe.Foundation.Data;
using LangNghe.Foundation.Who;
using LangNghe.Access;
using LangNghe.Access.Domain;
using LangNghe.Law;
using LangNghe.Tests.App.Harness;
using LangNghe.Territory;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LangNghe.Tests.App.Authorities;

/// <summary>After a reform there are many roles to move: a page at a time.</summary>
public sealed class MovingManyRoles(Site site) : IClassFixture<Site>
{
    [Fact]
    public async Task They_stand_on_pages_and_a_page_moves_its_own()
    {
        var units = await site.Services.GetRequiredService<UnitBooks>().Current(default);
        var gone = units.CommunesOn(new DateOnly(2025, 6, 30)).Where(u => units.On(u.UnitId, TestClock.Today) is null && units.Successors(u.UnitId, TestClock.Today).Count == 1).Take(MoveModel.PageSize + 2).Select(u => u.UnitId).ToList();
        Assert.Equal(MoveModel.PageSize + 2, gone.Count);
        var name = await site.Invited(Roles.CommuneOfficer, units.CommunesOn(TestClock.Today)[0].UnitId);
        var account = await site.Read(db => db.Accounts.Where(a => a.UserName == name).Select(a => a.Id).SingleAsync());
        foreach (var unit in gone)
        {
            await site.Give(account, Roles.CommuneOfficer, new RoleScope(UnitId: unit), new DateOnly(2025, 1, 1));
        }

        var administrator = await site.SignedIn(Roles.Administrator);
        var first = await administrator.Get(MoveModel.Place);
        Assert.Equal(MoveModel.PageSize, first.AllWords("table.moves tbody tr").Count);
        Assert.Contains($"{gone.Count} vai trò ở nơi đã kết thúc", first.Words("table.moves caption"), StringComparison.Ordinal);
        Assert.Contains($"1–{MoveModel.PageSize} trong {gone.Count} vai trò", first.Words("nav.pager"), StringComparison.Ordinal);

        var next = first.Page.QuerySelector("nav.pager a[rel=next]")!.GetAttribute("href")!;
        var second = await administrator.Get(next);
        Assert.Equal(2, second.AllWords("table.moves tbody tr").Count);
        var document = (await site.Read(db => db.Documents.Where(d => d.IsLaw).OrderBy(d => d.Id).Select(d => d.Id).FirstAsync())).ToString();

        var refused = await administrator.PostAgain(second, next, ("What.Rows[1].Moves", "true"), ("Why.Reason", "Sắp xếp xã"));
        Assert.Equal((HttpStatusCode.UnprocessableEntity, 2), (refused.Status, refused.AllWords("table.moves tbody tr").Count));
        Assert.Equal(MoveModel.Place, (await administrator.PostAgain(refused, next, ("Why.DocumentId", document))).Location);
        Assert.Equal(1, await site.Read(db => db.Acts.CountAsync(a => a.Kind == "access.role.move")));
        Assert.Contains($"{gone.Count - 1} vai trò", (await administrator.Get(MoveModel.Place)).Words("table.moves caption"), StringComparison.Ordinal);

        var beyond = await administrator.Get($"{MoveModel.Place}?trang=99");
        Assert.Equal((HttpStatusCode.OK, 1), (beyond.Status, beyond.AllWords("table.moves tbody tr").Count));
    }
}
