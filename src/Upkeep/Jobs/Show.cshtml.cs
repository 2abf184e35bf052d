using LangNghe.Foundation.Web;
using LangNghe.Foundation.Who;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace LangNghe.Upkeep.Jobs;

/// <summary>For anyone signed in: their own jobs, and all for who may read them.</summary>
public sealed class ShowModel(JobList list, StopJob stopJob, Actor actor) : PageModel
{
    [FromRoute]
    public Guid Id { get; set; }

    public JobRow Job { get; private set; } = null!;

    public bool SeesAll => actor.May(UpkeepPermissions.ReadJobs);

    public bool MayStop => stopJob.May(Job.ActorId);

    public async Task<IActionResult> OnGet(CancellationToken stop) => await Load(stop) ? Page() : NotFound();

    public async Task<IActionResult> OnPost(CancellationToken stop)
    {
        if (!await Load(stop))
        {
            return NotFound();
        }

        var problems = await stopJob.Run(Id, stop);
        return problems.Any ? this.ShowAgain(problems) : this.GoTo(Foundation.Jobs.Job.PageOf(Id), "Đã yêu cầu dừng công việc.");
    }

    private async Task<bool> Load(CancellationToken stop)
    {
        if (await list.Find(Id, stop) is not { } found)
        {
            return false;
        }

        Job = found;
        return true;
    }
}
