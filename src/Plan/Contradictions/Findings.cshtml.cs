using LangNghe.Foundation.Data;
using LangNghe.Foundation.Web;
using LangNghe.Foundation.Who;
using LangNghe.Plan.Domain;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace LangNghe.Plan.Contradictions;

[Needs(PlanPermissions.Read)]
[FromReplica]
public sealed class Findings(ContradictionReader reader, AsOfQuery asOf) : PageModel
{
    public AsOfQuery AsOf => asOf;

    public IReadOnlyList<(TargetSet Set, IReadOnlyList<Finding> Findings)> Sets { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken stop) => Sets = await reader.Read(asOf.Now, stop);
}
