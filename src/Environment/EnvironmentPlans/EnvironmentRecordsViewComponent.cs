using LangNghe.Environment.Domain;
using LangNghe.Registry.Records;
using Microsoft.AspNetCore.Mvc;

namespace LangNghe.Environment.EnvironmentPlans;

/// <summary>The environment plans and listings of a village, on its page.</summary>
public sealed class EnvironmentRecordsViewComponent(RecordShelves shelves) : ViewComponent
{
    public async Task<IViewComponentResult> InvokeAsync(Guid villageId)
    {
        var stop = HttpContext.RequestAborted;
        return View("/EnvironmentPlans/_EnvironmentSection.cshtml", new EnvironmentRecords(
            await shelves.Of<EnvironmentPlan>(villageId, EnvironmentPermissions.Write, stop),
            await shelves.Of<PollutionListing>(villageId, EnvironmentPermissions.Write, stop)));
    }
}
