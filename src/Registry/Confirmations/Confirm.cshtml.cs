using LangNghe.Foundation.Data;
using LangNghe.Foundation.Time;
using LangNghe.Foundation.Web;
using LangNghe.Foundation.Who;
using LangNghe.Law.Documents;
using LangNghe.Registry.Desk;
using LangNghe.Registry.Domain;
using LangNghe.Ui.Forms;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace LangNghe.Registry.Confirmations;

[Needs(RegistryPermissions.Read)]
public sealed class ConfirmModel(ConfirmRegister confirm, VillageDesk desk, AsOfQuery asOf) : PageModel
{
    [BindProperty]
    public ConfirmationFacts What { get; set; } = new();

    [BindProperty]
    public ActFacts Why { get; set; } = new();

    public IReadOnlyList<Line> Lines { get; private set; } = [];

    public static IReadOnlyList<Choice> Matters => [.. RegisterMatters.Labels.Select(m => new Choice(m.Key, m.Value))];

    public string? WhyNot => desk.WhyNot(RegistryPermissions.Decide);

    public Task OnGet(CancellationToken stop) => Read(stop);

    public async Task<IActionResult> OnPost(CancellationToken stop)
    {
        if (!desk.Actor.May(RegistryPermissions.Decide))
        {
            return Forbid();
        }

        await Read(stop);
        if (!ModelState.IsValid)
        {
            return this.ShowAgain();
        }

        var outcome = await confirm.Run(What, Why, stop);
        return outcome.Ok ? this.GoTo("/xac-nhan-so", $"Đã xác nhận: {RegisterMatters.Labels[outcome.Value.Matter]}.") : this.ShowAgain(outcome.Problems);
    }

    private async Task Read(CancellationToken stop)
    {
        ViewData["Papers"] = await Papers.Offered(desk.Documents, stop);
        var confirmations = await desk.Db.RegisterConfirmations.AsNoTracking().Known(asOf.Now).OrderByDescending(c => c.Until).ToListAsync(stop);
        var cited = await desk.Db.Acts.AsNoTracking().Where(a => confirmations.Select(c => c.RecordedBy).Contains(a.Id)).ToDictionaryAsync(a => a.Id, stop);
        Lines =
        [
            .. RegisterMatters.Labels.SelectMany(m => confirmations.Where(c => c.Matter == m.Key)
                .Select(c => new Line(m.Value, c.From, c.Until, cited.GetValueOrDefault(c.RecordedBy)?.DocumentText ?? c.SourceNote, cited.GetValueOrDefault(c.RecordedBy)?.ActorName))
                .DefaultIfEmpty(new Line(m.Value, null, null, null, null))),
        ];
    }

    /// <param name="From">Null when nobody has confirmed the matter.</param>
    public sealed record Line(string Matter, DateOnly? From, DateOnly? Through, string? Paper, string? By);
}
