using LangNghe.Foundation.Web;
using LangNghe.Foundation.Who;
using LangNghe.Law.Domain;
using LangNghe.Law.Seeding;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace LangNghe.Law.Documents;

[Needs(LawPermissions.Read)]
public sealed class LawModel(LawBooks books, LawDifferences differences, AsOfQuery asOf) : PageModel
{
    /// <summary>Only what is in force on the day.</summary>
    [BindProperty(SupportsGet = true, Name = "con-hieu-luc")]
    public bool InForceOnly { get; set; }

    public DateOnly Day => asOf.Now.Day;

    public IReadOnlyList<Text> Texts { get; private set; } = [];

    public IReadOnlyList<LawDifference> Differences { get; private set; } = [];

    public async Task OnGet(CancellationToken stop)
    {
        var book = await books.Current(stop);
        Texts =
        [
            .. book.Documents.Where(d => !InForceOnly || Force.WhyNot(d.InForceFrom, d.InForceThrough, Day) is null)
                .Select(d => new Text(d, [.. book.Clauses[d.Id].Where(c => !InForceOnly || c.HoldsOn(Day)).Select(c => new ClauseView(c, [.. book.Parameters[c.Id]], Day))])),
        ];
        Differences = await differences.All(stop);
    }

    public sealed record Text(Document Document, IReadOnlyList<ClauseView> Clauses);
}
