using LangNghe.Products.Domain;
using LangNghe.Registry.Records;
using Microsoft.AspNetCore.Mvc;

namespace LangNghe.Products.IpRights;

/// <summary>The intellectual property rights of a village, on its page.</summary>
public sealed class IpRightsViewComponent(RecordShelves shelves) : ViewComponent
{
    public async Task<IViewComponentResult> InvokeAsync(Guid villageId) =>
        View("/IpRights/_IpSection.cshtml", await shelves.Of<IpRight>(villageId, ProductsPermissions.Write, HttpContext.RequestAborted));
}
