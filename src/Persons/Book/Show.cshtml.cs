using LangNghe.Foundation.Data;
using LangNghe.Foundation.Time;
using LangNghe.Foundation.Who;
using LangNghe.Persons.Held;
using LangNghe.Persons.History;
using LangNghe.Territory;
using Microsoft.AspNetCore.Mvc;

namespace LangNghe.Persons.Book;

[Needs(PersonsPermissions.Read)]
public sealed class ShowModel(AppDb db, Actor actor, PersonDesk desk, IEnumerable<PersonalData> data, PersonHistory history, UnitBooks books, TimeProvider clock) : PersonPageModel(desk)
{
    public string Place { get; private set; } = "";

    public IReadOnlyList<HeldRow> Held { get; private set; } = [];

    public IReadOnlyList<PersonHistory.Row> History { get; private set; } = [];

    public bool MayWrite => actor.May(PersonsPermissions.Write);

    public bool MayReveal => actor.May(PersonsPermissions.Reveal);

    public async Task<IActionResult> OnGet(CancellationToken stop)
    {
        if (await Find(stop) is { } nobody)
        {
            return nobody;
        }

        var units = await books.Current(stop);
        Place = Person.UnitId is { } unit && units.Has(unit) ? units.Name(unit, clock.Today()) : "chưa rõ xã, phường";
        var held = new List<HeldRow>();
        foreach (var set in data)
        {
            held.AddRange(await set.Rows(db, Id, stop));
        }

        Held = held;
        History = await history.Of(Id, stop);
        return Page();
    }
}
