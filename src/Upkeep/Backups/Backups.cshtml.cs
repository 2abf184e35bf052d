using LangNghe.Foundation.Data;
using LangNghe.Foundation.Jobs;
using LangNghe.Foundation.Time;
using LangNghe.Foundation.Web;
using LangNghe.Foundation.Who;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;

namespace LangNghe.Upkeep.Backups;

[Needs(UpkeepPermissions.BackUp)]
public sealed class BackupsModel(BackupShelf shelf, IOptions<BackupOptions> options, IConfiguration configuration, JobQueue queue, AppDb db, TimeProvider clock) : PageModel
{
    public const string Place = "/quan-tri/sao-luu";

    public IReadOnlyList<BackupFile> All { get; private set; } = [];

    public BackupFile? Last => All is [var last, ..] ? last : null;

    public BackupAge Age => shelf.Age(Last);

    public string Folder => shelf.Folder;

    public int Keep => options.Value.Keep;

    public bool IsSealed => BackupKey.From(configuration).IsGiven;

    /// <summary>The last job, when it failed: the list alone would only grow old.</summary>
    public Job? Failed { get; private set; }

    public DateTime? NextDue { get; private set; }

    public async Task OnGet(CancellationToken stop)
    {
        All = shelf.All;
        NextDue = UpkeepModule.BackupSchedule(options.Value)?.NextDue(clock.UtcNow());
        var last = await db.Jobs.AsNoTracking().Where(j => j.Kind == BackupWork.Code && j.EndedAt != null).OrderByDescending(j => j.EndedAt).FirstOrDefaultAsync(stop);
        Failed = last is { State: JobState.Failed } ? last : null;
    }

    public async Task<IActionResult> OnPost(CancellationToken stop) => this.GoTo(Job.PageOf(await queue.AddOnce(BackupWork.Code, stop)));
}
