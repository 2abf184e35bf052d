using LangNghe.Foundation.Data;
using LangNghe.Foundation.Rules;
using LangNghe.Foundation.Web;
using LangNghe.Registry.Domain;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace LangNghe.Registry.Yearly;

/// <summary>What the form of a village's year and that of the area's have in common.</summary>
public abstract class YearForm : PageModel
{
    [FromQuery(Name = "nam")]
    public int? AskedYear { get; set; }

    [BindProperty]
    public YearlyFacts What { get; set; } = new();

    [BindProperty]
    public ActFacts Why { get; set; } = new();

    /// <summary>Of the village, or of the area's year, when the form was opened.</summary>
    [BindProperty]
    public int Version { get; set; }

    /// <summary>The year whose figures the form shows.</summary>
    [BindProperty]
    public int? Seen { get; set; }

    /// <summary>The form as it is first seen.</summary>
    protected void Open(YearSheet sheet)
    {
        (What, Seen, Version) = (sheet.Facts(), sheet.Year, sheet.Version);
        ViewData["Sheet"] = sheet;
    }

    /// <summary>The refused form: as typed, beside what stands now. Where somebody was quicker, the blanks take over what that person wrote.</summary>
    protected IActionResult ShowAgain(YearSheet now, Problems problems)
    {
        ViewData["Sheet"] = now;
        if (problems.Any(p => p.Sentence == Saving.Stale))
        {
            var blanks = What.Values.Index().Where(v => v.Item.Value is null).Select(v => v.Index).ToHashSet();
            What = What with { Values = [.. What.Values.Select((v, i) => blanks.Contains(i) ? v with { Value = now.Typed(v.Measure) } : v)] };
            (Seen, Version) = (now.Year, now.Version);
            foreach (var i in blanks)
            {
                ModelState.Remove($"{nameof(What)}.{nameof(What.Values)}[{i}].{nameof(YearlyValueFacts.Value)}");
            }
        }

        return PageAnswers.ShowAgain(this, problems);
    }
}
