using LangNghe.Foundation.Rules;
using LangNghe.Foundation.Web;
using LangNghe.Law.Documents;
using LangNghe.Registry.Desk;
using LangNghe.Registry.Domain;
using LangNghe.Ui.Frame;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace LangNghe.Registry.Crafts;

/// <summary>A form about one recognised craft: shown, refused with everything typed kept, or done and back to the list.</summary>
public abstract class CraftFormModel<TWhat>(VillageDesk desk) : PageModel where TWhat : class, new()
{
    public const string List = "/nghe-truyen-thong";

    [FromRoute]
    public Guid Id { get; set; }

    [BindProperty]
    public TWhat What { get; set; } = new();

    [BindProperty]
    public ActFacts Why { get; set; } = new();

    public CraftRecognition Craft { get; private set; } = null!;

    public string? WhyNot => desk.WhyNot(RegistryPermissions.Decide);

    protected VillageDesk Desk => desk;

    protected abstract string Done { get; }

    public async Task<IActionResult> OnGet(CancellationToken stop)
    {
        if (!await Open(stop))
        {
            return NotFound();
        }

        Fill();
        await Offer(stop);
        return Page();
    }

    public async Task<IActionResult> OnPost(CancellationToken stop)
    {
        if (!await Open(stop))
        {
            return NotFound();
        }

        await Offer(stop);
        if (!ModelState.IsValid)
        {
            return this.ShowAgain();
        }

        var problems = await Run(stop);
        return problems.Any ? this.ShowAgain(problems) : this.GoTo(List, Done);
    }

    protected abstract Task<Problems> Run(CancellationToken stop);

    /// <summary>What stands in the fields before anything is typed.</summary>
    protected virtual void Fill() { }

    protected virtual async Task Offer(CancellationToken stop) => ViewData["Papers"] = await Papers.Offered(desk.Documents, stop);

    /// <summary>A row that somebody withdrew meanwhile is still shown to a post, which is then told so.</summary>
    private async Task<bool> Open(CancellationToken stop)
    {
        if (await desk.Db.CraftRecognitions.AsNoTracking().SingleOrDefaultAsync(c => c.Id == Id, stop) is not { } craft
            || !desk.Actor.Sees(craft.CommuneId) || (craft.IsWithdrawn && !HttpMethods.IsPost(Request.Method)))
        {
            return false;
        }

        Craft = craft;
        ViewData["Place"] = "/lang-nghe";
        ViewData["Crumbs"] = (Crumb[])[new("Sổ bộ", "/lang-nghe"), new("Nghề truyền thống", List)];
        return true;
    }
}
