using LangNghe.Foundation.Data;
using LangNghe.Foundation.Files;
using LangNghe.Foundation.Jobs;
using LangNghe.Foundation.Web;
using LangNghe.Foundation.Who;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace LangNghe.Upkeep.Files;

/// <summary>What the last checks of the stored files found.</summary>
[Needs(UpkeepPermissions.ReadFileChecks)]
public sealed class ChecksModel(AppDb db, Actor actor, JobQueue jobs) : PageModel
{
    public const string Address = "/quan-tri/tep";

    private const int ChecksShown = 30;

    public IReadOnlyList<FileCheck> Checks { get; private set; } = [];

    public bool MayCheck => actor.May(UpkeepPermissions.CheckFiles);

    public async Task OnGet(CancellationToken stop) =>
        Checks = await db.FileChecks.AsNoTracking().OrderByDescending(c => c.StartedAt).ThenByDescending(c => c.Id).Take(ChecksShown).ToListAsync(stop);

    public async Task<IActionResult> OnPost(CancellationToken stop) =>
        MayCheck ? this.GoTo(Job.PageOf(await jobs.AddOnce(CheckStoredFiles.Code, stop))) : Forbid();
}
