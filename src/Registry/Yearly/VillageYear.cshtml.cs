using LangNghe.Foundation.Rules;
using LangNghe.Foundation.Web;
using LangNghe.Foundation.Who;
using LangNghe.Law.Documents;
using LangNghe.Registry.Desk;
using LangNghe.Registry.Proposals;
using Microsoft.AspNetCore.Mvc;

namespace LangNghe.Registry.Yearly;

[Needs(RegistryPermissions.Propose)]
public sealed class VillageYearModel(OrderKinds kinds, ProposalDesk proposals, VillageDesk desk) : YearForm
{
    [FromRoute]
    public int Number { get; set; }

    public DeskVillage Entry { get; private set; } = null!;

    public string? WhyNot => desk.WhyNot(RegistryPermissions.Propose);

    public IReadOnlyList<int> Years { get; private set; } = [];

    public async Task<IActionResult> OnGet(CancellationToken stop)
    {
        if (!await Find(stop))
        {
            return NotFound();
        }

        Open(await Sheet(AskedYear ?? desk.Today.Year - 1, stop));
        return Page();
    }

    public async Task<IActionResult> OnPost(CancellationToken stop)
    {
        if (!await Find(stop))
        {
            return NotFound();
        }

        var problems = new Problems();
        if (ModelState.IsValid)
        {
            var handed = await proposals.Hand(Kind, new OrderPlace(Number, Entry.Village.Id, Version), OrderJson.Of(What), Why, Entry.Profile.Facts.CommuneId, stop);
            if (!handed.Problems.Any)
            {
                return this.GoTo(Entry.Url, handed.Notice ?? $"Đã ghi số liệu của năm {What.Year}.");
            }

            problems = handed.Problems;
            // What the refused order had changed must not be taken for what stands.
            desk.Db.ChangeTracker.Clear();
            await Find(stop);
        }

        return ShowAgain(await Sheet(What.Year ?? Seen ?? desk.Today.Year - 1, stop), problems);
    }

    private OrderKind Kind => kinds.Of(YearlyOrderKind.EnterYear);

    private async Task<YearSheet> Sheet(int year, CancellationToken stop) =>
        await YearSheet.Read(desk.Db, Entry.Village, year, stop) with { Listed = await ListedMeasures.Of(desk.Db, Entry.Village.Id, year, desk.Today, stop) };

    private async Task<bool> Find(CancellationToken stop)
    {
        if (await desk.Find(Number, stop) is not { } entry)
        {
            return false;
        }

        Entry = entry;
        Years = await YearSheet.Years(desk.Db, entry.Village.Id, stop);
        ViewData["Waits"] = await proposals.Foretell(Kind, entry.Profile.Facts.CommuneId, stop);
        ViewData["Papers"] = await Papers.Offered(desk.Documents, stop);
        return true;
    }
}
