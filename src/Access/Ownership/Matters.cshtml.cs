using LangNghe.Foundation.Time;
using LangNghe.Foundation.Who;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace LangNghe.Access.Ownership;

[Needs(AccessPermissions.Read)]
public sealed class MattersModel(IEnumerable<Matter> matters, OwnerBooks books, Owners owners, TimeProvider clock, Actor actor) : PageModel
{
    public IReadOnlyList<(Matter Matter, string? First, string? Second)> Rows { get; private set; } = [];

    public bool MayChange => actor.May(AccessPermissions.Manage);

    public async Task OnGet(CancellationToken stop)
    {
        var book = await books.Current(stop);
        var rows = new List<(Matter, string?, string?)>();
        foreach (var matter in matters.OrderBy(m => m.Code, StringComparer.Ordinal))
        {
            var names = new List<string>();
            foreach (var owner in book.Of(matter.Code, clock.Today()))
            {
                names.Add(await owners.Name(owner.Field, communeId: null, stop));
            }

            rows.Add((matter, names.ElementAtOrDefault(0), names.ElementAtOrDefault(1)));
        }

        Rows = rows;
    }
}
