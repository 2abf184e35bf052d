using LangNghe.Foundation.Data;
using LangNghe.Foundation.Web;
using LangNghe.Foundation.Who;
using LangNghe.Plan.Domain;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace LangNghe.Plan.Figures;

[Needs(PlanPermissions.Read)]
[FromReplica]
public sealed class List(AppDb db, FigureBook figures, AsOfQuery asOf, Actor actor) : PageModel
{
    public AsOfQuery AsOf => asOf;

    public bool MayDefine => actor.May(PlanPermissions.Define);

    public IReadOnlyList<FigureValue> Values { get; private set; } = [];

    public ILookup<string, PressFigure> Press { get; private set; } = null!;

    public async Task OnGetAsync(CancellationToken stop)
    {
        Values = await figures.AllValues(asOf.Now, stop);
        Press = await db.PressOn(asOf.Now.Day, stop);
    }
}
