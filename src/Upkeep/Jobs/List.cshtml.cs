using LangNghe.Foundation.Jobs;
using LangNghe.Foundation.Who;
using LangNghe.Ui.Tables;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace LangNghe.Upkeep.Jobs;

[Needs(UpkeepPermissions.ReadJobs)]
public sealed class ListModel(JobList list) : PageModel
{
    public const int PageSize = 50;

    [FromQuery(Name = "tinh-trang")]
    public string? StateCode { get; set; }

    [FromQuery(Name = Pager.Key)]
    public int Number { get; set; } = 1;

    public JobState? State => Enum.GetValues<JobState>().Where(s => JobWords.Code(s) == StateCode).Select(s => (JobState?)s).FirstOrDefault();

    public int Count { get; private set; }

    public IReadOnlyList<JobRow> Rows { get; private set; } = [];

    public async Task OnGet(CancellationToken stop)
    {
        Count = await list.Count(own: false, State, stop);
        Number = Math.Clamp(Number, 1, Math.Max(1, (Count + PageSize - 1) / PageSize));
        Rows = await list.Rows(own: false, State, (Number - 1) * PageSize, PageSize, stop);
    }
}
