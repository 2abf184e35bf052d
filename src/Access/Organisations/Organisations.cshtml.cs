using LangNghe.Access.Domain;
using LangNghe.Foundation.Web;
using LangNghe.Foundation.Who;
using LangNghe.Ui.Tables;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace LangNghe.Access.Organisations;

[Needs(AccessPermissions.ReadOrganisations)]
public sealed class OrganisationsModel(OrganisationList list, AsOfQuery asOf, Actor actor) : PageModel
{
    public const int PageSize = 50;

    [FromQuery(Name = "tim")]
    public string? Search { get; set; }

    [FromQuery(Name = "loai")]
    public OrganisationKind? Kind { get; set; }

    [FromQuery(Name = Pager.Key)]
    public int Number { get; set; } = 1;

    public int Count { get; private set; }

    public IReadOnlyList<OrganisationPeriod> Rows { get; private set; } = [];

    public bool MayWrite => actor.May(AccessPermissions.WriteOrganisations);

    public async Task OnGet(CancellationToken stop)
    {
        Count = await list.Count(asOf.Now, Search, Kind, stop);
        Number = Math.Clamp(Number, 1, Math.Max(1, (Count + PageSize - 1) / PageSize));
        Rows = await list.Rows(asOf.Now, Search, Kind, (Number - 1) * PageSize, PageSize, stop);
    }
}
