using LangNghe.Access.Domain;
using LangNghe.Foundation.Acts;
using LangNghe.Foundation.Data;
using LangNghe.Foundation.Time;
using Microsoft.Extensions.DependencyInjection;

namespace LangNghe.Tests.App.Harness;

/// <summary>Roles that no rule gives any more: of a district, of a commune that has ended, or over since yesterday. Such rows come from the time when they could be given.</summary>
internal static class RolesOfSite
{
    private static readonly ActKind _given = new("test.role.give", "Trao vai trò thử");

    public static async Task<Guid> Give(this Site site, Guid account, string role, RoleScope scope, DateOnly from, DateOnly? until = null)
    {
        await using var house = House.Of(site.Database, site.Clock);
        await using var inside = house.CreateAsyncScope();
        var db = inside.ServiceProvider.GetRequiredService<AppDb>();
        var row = new RoleAssignment(account, role, scope).With(new Span(from, Until: until));
        db.Add(row);
        inside.ServiceProvider.GetRequiredService<CurrentAct>().Begin(_given);
        await db.SaveChangesAsync();
        return row.Id;
    }
}
