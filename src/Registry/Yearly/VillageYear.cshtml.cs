using LangNghe.Foundation.Rules;
using LangNghe.Foundation.Web;
using LangNghe.Foundation.Who;
using LangNghe.Law.Documents;
using LangNghe.Registry.Desk;
using Microsoft.AspNetCore.Mvc;

namespace LangNghe.Registry.Yearly;

[Needs(RegistryPermissions.Write)]
public sealed class VillageYearModel(EnterYearlyFigure enter, VillageDesk desk) : YearForm
{
    [FromRoute]
    public int Number { get; set; }

    public DeskVillage Entry { get; private set; } = null!;

    public string? WhyNot => desk.WhyNot(RegistryPermissions.Write);

    public IReadOnlyList<int> Years { get; private set; } = [];

    public async Task<IActionResult> OnGet(CancellationToken stop)
    {
        if (!await Find(stop))
        {
            return NotFound();
        }

        Open(await YearSheet.Read(desk.Db, Entry.Village, AskedYear ?? desk.Today.Year - 1, stop));
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
            var outcome = await enter.Run(new YearlyOrder(Number, Version, Seen, What, Why), stop);
            if (outcome.Ok)
            {
                return this.GoTo(Entry.Url, $"Đã ghi {outcome.Value} số liệu của năm {What.Year}.");
            }

            problems = outcome.Problems;
            // What the refused order had changed must not be taken for what stands.
            desk.Db.ChangeTracker.Clear();
            await Find(stop);
        }

        return ShowAgain(await YearSheet.Read(desk.Db, Entry.Village, What.Year ?? Seen ?? desk.Today.Year - 1, stop), problems);
    }

    private async Task<bool> Find(CancellationToken stop)
    {
        if (await desk.Find(Number, stop) is not { } entry)
        {
            return false;
        }

        Entry = entry;
        Years = await YearSheet.Years(desk.Db, entry.Village.Id, stop);
        ViewData["Papers"] = await Papers.Offered(desk.Documents, stop);
        return true;
    }
}
