using LangNghe.Foundation.Jobs;
using LangNghe.Foundation.Web;
using LangNghe.Foundation.Who;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace LangNghe.Upkeep.Backups;

/// <summary>One backup, and what it says beside the running register.</summary>
[Needs(UpkeepPermissions.BackUp)]
public sealed class BackupModel(BackupShelf shelf, ComparisonShelf comparisons, JobQueue queue) : PageModel
{
    public BackupFile Backup { get; private set; } = null!;

    /// <summary>Null until somebody compared it.</summary>
    public BackupComparison? Comparison { get; private set; }

    public static string PageOf(BackupFile backup) => $"{BackupsModel.Place}/{backup.Name}";

    public async Task<IActionResult> OnGet(string name, CancellationToken stop)
    {
        if (shelf.Find(name) is not { } backup)
        {
            return NotFound();
        }

        (Backup, Comparison) = (backup, await comparisons.Of(backup, stop));
        return Page();
    }

    public async Task<IActionResult> OnPost(string name, CancellationToken stop) =>
        shelf.Find(name) is { } backup ? this.GoTo(Job.PageOf(await queue.Add(CompareWork.Code, backup.Name, stop))) : NotFound();
}
