using LangNghe.Foundation.Data;
using LangNghe.Foundation.Web;
using LangNghe.Foundation.Who;
using LangNghe.Law;
using LangNghe.Law.Domain;
using LangNghe.Territory.Domain;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace LangNghe.Territory.Units;

[Needs(TerritoryPermissions.Read)]
public sealed class UnitShowModel(AppDb db, UnitBooks books, AsOfQuery asOf, IEnumerable<UnitSection> sections) : PageModel
{
    public UnitBook Book { get; private set; } = null!;

    public Unit Unit { get; private set; } = null!;

    public DateOnly Day => asOf.Now.UnitsDay;

    /// <summary>Null on a day on which the unit is not in force.</summary>
    public UnitPeriod? Now { get; private set; }

    public UnitPeriod Latest { get; private set; } = null!;

    public IReadOnlyList<UnitSection> Sections { get; } = [.. sections.OrderBy(s => s.Order)];

    public string? AreaName { get; private set; }

    public IReadOnlyDictionary<Guid, Document> Documents { get; private set; } = new Dictionary<Guid, Document>();

    public async Task<IActionResult> OnGet(Guid id, CancellationToken stop)
    {
        Book = await books.Current(stop);
        if (!Book.Has(id))
        {
            return NotFound();
        }

        (Unit, Now, Latest) = (Book.Unit(id), Book.On(id, Day), Book.Latest(id));
        AreaName = await db.Areas.Where(a => a.Code == Unit.AreaCode).Select(a => a.Name).FirstOrDefaultAsync(stop);
        var cited = Book.Periods(id).Select(p => p.DocumentId).Concat(Book.CameFrom(id).Concat(Book.WentInto(id)).Select(s => s.DocumentId)).OfType<Guid>().ToHashSet();
        Documents = await db.Documents.AsNoTracking().Where(d => cited.Contains(d.Id)).ToDictionaryAsync(d => d.Id, stop);
        return Page();
    }
}
