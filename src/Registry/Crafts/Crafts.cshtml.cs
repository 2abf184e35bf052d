using LangNghe.Foundation.Data;
using LangNghe.Foundation.Text;
using LangNghe.Foundation.Time;
using LangNghe.Foundation.Web;
using LangNghe.Foundation.Who;
using LangNghe.Territory;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace LangNghe.Registry.Crafts;

[Needs(RegistryPermissions.Read)]
public sealed class CraftsModel(AppDb db, Actor actor, AsOfQuery asOf, UnitBooks books) : PageModel
{
    public IReadOnlyList<Row> Rows { get; private set; } = [];

    public bool MayDecide => actor.May(RegistryPermissions.Decide);

    public async Task OnGet(CancellationToken stop)
    {
        var units = await books.Current(stop);
        var day = asOf.Now.UnitsDay;
        var rows = await db.CraftRecognitions.InForce(asOf.Now).OrderBy(c => c.SortKey)
            .Select(c => new { c.Id, c.Craft, c.CommuneId, c.Place, c.DecisionNumber, c.From, c.FromKnown, c.Sureness }).ToListAsync(stop);
        Rows = [.. rows.Where(r => actor.Sees(r.CommuneId)).Select(r => new Row(
            r.Id, Vi.Capital(r.Craft), r.CommuneId is { } commune && units.Resolve(commune, day) is { } unit ? units.Name(unit, day) : "chưa xác định xã",
            r.Place, r.DecisionNumber, r.From, r.FromKnown, r.Sureness))];
    }

    public sealed record Row(Guid Id, string Craft, string Unit, string? Place, string? DecisionNumber, DateOnly From, Known FromKnown, Sureness Sureness);
}
