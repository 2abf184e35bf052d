using LangNghe.Foundation.Data;
using LangNghe.Foundation.Text;
using LangNghe.Foundation.Time;
using LangNghe.Foundation.Web;
using LangNghe.Foundation.Who;
using LangNghe.Registry.Domain;
using LangNghe.Territory;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace LangNghe.Registry.Crafts;

[Needs(RegistryPermissions.Read)]
public sealed class CraftsModel(AppDb db, Actor actor, AsOfQuery asOf, UnitBooks books) : PageModel
{
    public IReadOnlyList<Row> Rows { get; private set; } = [];

    public bool MayDecide => actor.May(RegistryPermissions.Decide);

    /// <summary>Recognised once; a decision revoked them before the day.</summary>
    public IReadOnlyList<Row> Past { get; private set; } = [];

    public bool MayWrite => MayDecide && asOf.IsToday;

    public async Task OnGet(CancellationToken stop)
    {
        var units = await books.Current(stop);
        var (day, mapDay) = (asOf.Now.Day, asOf.Now.UnitsDay);
        var rows = await db.CraftRecognitions.AsNoTracking().Known(asOf.Now).Where(c => c.From <= day).OrderBy(c => c.SortKey).ToListAsync(stop);
        var seen = rows.Where(r => actor.Sees(r.CommuneId)).ToLookup(r => r.HoldsOn(day), r => new Row(
            r, r.CommuneId is { } commune && units.Resolve(commune, mapDay) is { } unit ? units.Name(unit, mapDay) : "chưa xác định xã"));
        (Rows, Past) = ([.. seen[true]], [.. seen[false]]);
    }

    public sealed record Row(CraftRecognition Craft, string Unit)
    {
        public string Name => Vi.Capital(Craft.Craft);

        public string Url(string act) => $"/nghe-truyen-thong/{Craft.Id}/{act}";
    }
}
