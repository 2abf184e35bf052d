using LangNghe.Foundation.Data;
using LangNghe.Foundation.Web;
using LangNghe.Foundation.Who;
using LangNghe.Territory;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace LangNghe.Registry.Villages;

[Needs(RegistryPermissions.Read)]
public sealed class WaitingModel(AppDb db, UnitBooks books, Actor actor, AsOfQuery asOf) : PageModel
{
    public IReadOnlyList<SplitPlaces.Waiting> Villages { get; private set; } = [];

    /// <summary>Null when the actor may place villages now.</summary>
    public string? WhyNot { get; private set; }

    public async Task OnGet(CancellationToken stop)
    {
        WhyNot = !asOf.IsToday ? Records.RecordBook.NotToday : actor.May(RegistryPermissions.Decide) ? null : "Việc xếp xã do cán bộ Sở làm.";
        Villages = await SplitPlaces.List(db, await books.Current(stop), actor, asOf.Now.Day, stop);
    }
}
