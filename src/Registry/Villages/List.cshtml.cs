using LangNghe.Foundation.Data;
using LangNghe.Foundation.Web;
using LangNghe.Foundation.Who;
using LangNghe.Ui.Tables;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace LangNghe.Registry.Villages;

[Needs(RegistryPermissions.Read)]
[FromReplica]
public sealed class ListModel(VillageList list, VillageListChoices choices, IEnumerable<VillageFilter> filters, AsOfQuery asOf, Actor actor) : PageModel
{
    public VillageListQuery Asked { get; private set; } = new();

    public VillageListPage Found { get; private set; } = new([], 0, [], 1);

    public IReadOnlyList<VillageListChoice> Main { get; private set; } = [];

    public IReadOnlyList<VillageListChoice> Rooms { get; private set; } = [];

    public IReadOnlyList<string> Filters { get; private set; } = [];

    public Sorting Sorting => Asked.Sorting ?? new Sorting(Asked.Search is null ? VillageList.ByName : "", false);

    public bool MayRegister => actor.May(RegistryPermissions.Write);

    public bool IsNarrowed => Asked.Search is not null || Asked.HasFilters;

    public async Task OnGet(CancellationToken stop)
    {
        Asked = VillageListQuery.Read(Request.Query, filters);
        Found = await list.Page(Asked, asOf.Now, stop);
        Main = await choices.Main(asOf.Now, stop);
        Rooms = choices.Rooms();
        Filters = await choices.Words(Asked, asOf.Now, stop);
    }
}
