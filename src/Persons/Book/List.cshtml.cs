using LangNghe.Foundation.Data;
using LangNghe.Foundation.Time;
using LangNghe.Foundation.Who;
using LangNghe.Persons.Domain;
using LangNghe.Territory;
using LangNghe.Territory.Domain;
using LangNghe.Ui.Tables;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace LangNghe.Persons.Book;

[Needs(PersonsPermissions.Read)]
public sealed class ListModel(AppDb db, Actor actor, UnitBooks books, TimeProvider clock) : PageModel
{
    public const int PageSize = 50;

    private UnitBook? _units;

    [BindProperty(SupportsGet = true)]
    public PersonListQuery Asked { get; set; } = new();

    [FromQuery(Name = Pager.Key)]
    public int Number { get; set; } = 1;

    public int Count { get; private set; }

    public IReadOnlyList<Person> Rows { get; private set; } = [];

    public bool MayWrite => actor.May(PersonsPermissions.Write);

    public string Place(Guid? unitId) => unitId is { } unit && _units!.Has(unit) ? _units.ShortName(unit, clock.Today()) : "chưa rõ";

    public async Task OnGet(CancellationToken stop)
    {
        _units = await books.Current(stop);
        var people = Asked.Of(db, actor);
        Count = await people.CountAsync(stop);
        Number = Math.Clamp(Number, 1, Math.Max(1, (Count + PageSize - 1) / PageSize));
        Rows = await people.AsNoTracking().OrderBy(p => p.SortKey).ThenBy(p => p.Id).Skip((Number - 1) * PageSize).Take(PageSize).ToListAsync(stop);
    }
}
