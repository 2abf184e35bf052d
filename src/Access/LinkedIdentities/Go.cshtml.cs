using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace LangNghe.Access.LinkedIdentities;

/// <summary>Leads to the provider. A link and not a form: our policy lets forms go nowhere else.</summary>
[AllowAnonymous]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class GoModel(IdentityProvider provider) : PageModel
{
    [FromQuery(Name = AccessModule.ReturnKey)]
    public string? Back { get; set; }

    public async Task<IActionResult> OnGet()
    {
        if (!provider.IsConfigured)
        {
            return NotFound();
        }

        var back = "/dang-nhap/ngoai" + QueryString.Create(AccessModule.ReturnKey, Back ?? "");
        return await HttpContext.AskProvider(back) ? new EmptyResult() : LocalRedirect(back);
    }
}
