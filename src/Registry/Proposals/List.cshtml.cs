using System.Globalization;
using LangNghe.Access.Ownership;
using LangNghe.Foundation.Data;
using LangNghe.Foundation.Personal;
using LangNghe.Foundation.Rules;
using LangNghe.Foundation.Time;
using LangNghe.Foundation.Web;
using LangNghe.Foundation.Who;
using LangNghe.Persons.Held;
using LangNghe.Registry.Domain;
using LangNghe.Registry.Villages;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace LangNghe.Registry.Proposals;

[Needs(RegistryPermissions.Read)]
public sealed class ListModel(AppDb db, ProposalBook book, OrderKinds kinds, Owners owners, DecideProposal decide, KeysOfPerson keys, Actor actor, TimeProvider clock) : PageModel
{
    public const int PageSize = 25;

    private const int LongestValue = 80;

    private IReadOnlySet<Guid> _closed = new HashSet<Guid>();

    [FromQuery(Name = "xem")]
    public string? Asked { get; set; }

    [FromQuery(Name = "trang")]
    public int Number { get; set; } = 1;

    /// <summary>Only those about the village of this number.</summary>
    [FromQuery(Name = "lang")]
    public int? OfVillage { get; set; }

    /// <summary>Proposals that are accepted together, each an act of its own: id and version, as "id:3".</summary>
    [BindProperty]
    public List<string> Chosen { get; set; } = [];

    public string View { get; private set; } = ProposalView.Mine;

    public int Count { get; private set; }

    public int MineCount { get; private set; }

    public IReadOnlyList<ProposalRow> Rows { get; private set; } = [];

    public string Label(ProposalRow row) => kinds.Of(row.Proposal.Order).Label;

    /// <summary>What it would change, a line a cell; of people only the labels, to who may not read about them.</summary>
    public IEnumerable<string> Lines(ProposalRow row) => row.Proposal.Cells.Select(c => row.Proposal.AboutKey is { } about && _closed.Contains(about)
        ? c.Label
        : $"{c.Label}: {Short(c.Before) ?? "chưa ghi"} → {Short(c.After) ?? "để trống"}");

    public Task<string> Owner(ProposalRow row) => owners.Name(row.Owner, row.CommuneId, HttpContext.RequestAborted);

    public Task OnGet(CancellationToken stop) => Load(stop);

    public async Task<IActionResult> OnPost(CancellationToken stop)
    {
        var problems = new Problems();
        var done = 0;
        foreach (var chosen in Chosen)
        {
            var parts = chosen.Split(':');
            if (parts.Length != 2 || !Guid.TryParse(parts[0], out var id) || !int.TryParse(parts[1], CultureInfo.InvariantCulture, out var version))
            {
                continue;
            }

            var refused = await Accept(id, version, stop);
            done += refused.Any ? 0 : 1;
            problems.AddRange(refused);
            db.ChangeTracker.Clear();
        }

        problems.When(Chosen.Count == 0, "", "Chọn ít nhất một đề nghị.");
        if (!problems.Any)
        {
            return this.GoTo("/de-nghi", $"Đã chấp nhận {done} đề nghị.");
        }

        if (done > 0)
        {
            TempData["Notice"] = $"Đã chấp nhận {done} đề nghị; số còn lại chưa được ghi, lý do ở dưới.";
        }

        await Load(stop);
        return this.ShowAgain(problems);
    }

    private static string? Short(string? value) => value is { Length: > LongestValue } ? value[..(LongestValue - 1)].TrimEnd() + "…" : value;

    private async Task<Problems> Accept(Guid id, int version, CancellationToken stop)
    {
        if (await book.Find(id, stop) is not { } proposal)
        {
            return Problems.Of("", Desk.VillageDesk.NotHere);
        }

        var name = string.Join("; ", proposal.Cells.Select(c => c.Label));
        var outcome = await decide.Run(id, new ProposalDecision { Version = version, Cells = [.. proposal.Waiting.Select(c => new CellDecision { Id = c.Id, Accepts = true })] }, stop);
        var problems = new Problems();
        problems.AddRange(outcome.Problems.Select(p => new Problem("", $"{kinds.Of(proposal.Order).Label} ({name}): {p.Sentence}")));
        return problems;
    }

    private async Task Load(CancellationToken stop)
    {
        MineCount = await book.Mine.CountAsync(stop);
        View = ProposalView.Choices.Any(c => c.Code == Asked) ? Asked! : MineCount > 0 ? ProposalView.Mine : ProposalView.All;
        var chosen = View switch { ProposalView.Mine => book.Mine, ProposalView.Sent => book.Sent, _ => book.Visible };
        if (OfVillage is { } village)
        {
            var all = db.Villages;
            chosen = chosen.Where(p => all.Any(v => v.Id == p.VillageId && v.Number == village));
        }

        Count = await chosen.CountAsync(stop);
        var page = await chosen.AsNoTracking().Include(p => p.Cells).OrderByDescending(p => p.IsOpen).ThenBy(p => p.IsOpen ? p.Id : Guid.Empty).ThenByDescending(p => p.Id)
            .Skip((Math.Max(Number, 1) - 1) * PageSize).Take(PageSize).ToListAsync(stop);
        var ids = page.ConvertAll(p => p.VillageId);
        var villages = await db.VillagesAt(AsOf.On(clock.Today())).Where(v => ids.Contains(v.Id))
            .Select(v => new { v.Id, v.Number, v.Profile.Facts.Name, v.Profile.Facts.CommuneId }).ToDictionaryAsync(v => v.Id, stop);
        var about = page.Select(p => p.AboutKey).OfType<Guid>().ToHashSet();
        _closed = actor.May(PersonalPermissions.Read) ? await keys.Restricted(about, stop) : about;
        Rows = [.. page.Select(p => villages.GetValueOrDefault(p.VillageId) is { } v ? new ProposalRow(p, v.Number, v.Name!, v.CommuneId) : new ProposalRow(p, 0, "Mục đã rút khỏi sổ", null))];
    }
}
