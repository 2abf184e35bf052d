using LangNghe.Foundation.Data;
using LangNghe.Foundation.Text;
using LangNghe.Foundation.Web;
using LangNghe.Foundation.Who;
using LangNghe.Registry.Domain;
using LangNghe.Registry.Villages;
using LangNghe.Territory;
using LangNghe.Ui.Forms;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace LangNghe.Registry.Establishments;

[Needs(RegistryPermissions.Read)]
[FromReplica]
public sealed class ListModel(AppDb db, Actor actor, EstablishmentList list, VillageIndex index, UnitBooks books, AsOfQuery asOf) : PageModel
{
    public EstablishmentQuery Asked { get; private set; } = new();

    public EstablishmentPage Found { get; private set; } = new([], 0, false, null);

    public IReadOnlyList<Choice> Units { get; private set; } = [];

    public IReadOnlyList<Choice> Kinds { get; } = [.. Enum.GetValues<EstablishmentKind>().Select(k => new Choice(k.Code, k.Words))];

    /// <summary>The village that is asked for; null for none, and for one that the actor may not see.</summary>
    public VillageEntry? Village { get; private set; }

    /// <summary>The commune that is asked for, as a sentence names it.</summary>
    public string? Unit { get; private set; }

    public bool IsNarrowed => Asked.Search is not null || Asked.HasFilters;

    public string Count => Found.IsCutShort ? $"{Vi.Number(EstablishmentList.MostFound)}" : Found.HasMore ? $"Hơn {Vi.Number(EstablishmentList.MostCounted)}" : Vi.Number(Found.Total);

    public async Task OnGet(CancellationToken stop)
    {
        Asked = EstablishmentQuery.Read(Request.Query);
        Found = await list.Page(Asked, asOf.Now, stop);
        Village = Asked.Village is { } number ? (await index.On(db, asOf.Now, stop)).Entries.FirstOrDefault(v => v.Number == number && actor.SeesVillage(v.Id, v.CommuneId)) : null;
        var units = await books.Current(stop);
        Units = [.. units.CommunesOn(asOf.Now.UnitsDay).Where(c => units.Unit(c.UnitId).AreaCode is not null && actor.Sees(c.UnitId)).OrderBy(c => c.SortKey, StringComparer.Ordinal)
            .Select(c => new Choice(c.UnitId.ToString(), Vi.Capital(units.Name(c.UnitId, asOf.Now.UnitsDay))))];
        Unit = Units.FirstOrDefault(u => u.Value == Asked.Unit?.ToString()) is { } unit ? Vi.Uncapital(unit.Label) : null;
    }
}
