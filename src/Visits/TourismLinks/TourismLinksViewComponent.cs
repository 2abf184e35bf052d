using LangNghe.Registry.Records;
using LangNghe.Visits.Domain;
using Microsoft.AspNetCore.Mvc;

namespace LangNghe.Visits.TourismLinks;

/// <summary>What ties a village to tourism, on its page.</summary>
public sealed class TourismLinksViewComponent(RecordShelves shelves) : ViewComponent
{
    public async Task<IViewComponentResult> InvokeAsync(Guid villageId) =>
        View("/TourismLinks/_TourismSection.cshtml", await shelves.Of<TourismLink>(villageId, VisitsPermissions.Write, HttpContext.RequestAborted));
}
