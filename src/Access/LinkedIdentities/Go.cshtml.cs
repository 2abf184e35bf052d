using Microsoft.AspNetCore.Authentication;
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

    public IActionResult OnGet() => provider.IsConfigured
        ? Challenge(new AuthenticationProperties { RedirectUri = "/dang-nhap/ngoai" + QueryString.Create(AccessModule.ReturnKey, Back ?? "") }, OpenIdConnectSetup.Scheme)
        : NotFound();
}
