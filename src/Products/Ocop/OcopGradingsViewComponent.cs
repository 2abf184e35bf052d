using LangNghe.Products.Domain;
using LangNghe.Registry.Records;
using Microsoft.AspNetCore.Mvc;

namespace LangNghe.Products.Ocop;

/// <summary>The OCOP products of a village, on its page.</summary>
public sealed class OcopGradingsViewComponent(RecordShelves shelves) : ViewComponent
{
    public async Task<IViewComponentResult> InvokeAsync(Guid villageId) =>
        View("/Ocop/_OcopSection.cshtml", await shelves.Of<OcopGrading>(villageId, ProductsPermissions.Write, HttpContext.RequestAborted));
}
