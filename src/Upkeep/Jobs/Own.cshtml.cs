using Microsoft.AspNetCore.Mvc.RazorPages;

namespace LangNghe.Upkeep.Jobs;

/// <summary>For anyone signed in: what they ordered themselves.</summary>
public sealed class OwnModel(JobList list) : PageModel
{
    public const int Most = 50;

    public IReadOnlyList<JobRow> Rows { get; private set; } = [];

    public async Task OnGet(CancellationToken stop) => Rows = await list.Rows(own: true, null, 0, Most, stop);
}
