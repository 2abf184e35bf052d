using LangNghe.Foundation.Who;
using LangNghe.Registry;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace LangNghe.People.Published;

[Needs(RegistryPermissions.Read)]
public sealed class ListModel(PublishedArtisans artisans) : PageModel
{
    public PublishedArtisans.Answer Artisans { get; private set; } = null!;

    public async Task OnGet(CancellationToken stop) => Artisans = await artisans.All(stop);
}
