using LangNghe.Foundation.Web;
using LangNghe.Foundation.Who;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace LangNghe.Plan.Figures;

[Needs(PlanPermissions.Read)]
public sealed class List(FigureBook figures, AsOfQuery asOf, Actor actor) : PageModel
{
    public AsOfQuery AsOf => asOf;

    public Actor Actor => actor;

    public IReadOnlyList<FigureValue> Values { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken stop) => Values = [.. await figures.UserValues(asOf.Now, stop), .. await figures.Values(asOf.Now, stop)];
}
