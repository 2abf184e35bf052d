using LangNghe.Foundation.Data;
using LangNghe.Foundation.Time;
using LangNghe.Foundation.Who;
using LangNghe.Persons.Consents;
using LangNghe.Persons.Held;
using LangNghe.Persons.History;
using LangNghe.Territory;
using Microsoft.AspNetCore.Mvc;

namespace LangNghe.Persons.Book;

[Needs(PersonsPermissions.Read)]
public sealed class ShowModel(AppDb db, Actor actor, PersonDesk desk, IEnumerable<PersonalData> data, IEnumerable<PersonAction> actions, PersonHistory history, UnitBooks books, TimeProvider clock) : PersonPageModel(desk)
{
    public string Place { get; private set; } = "";

    public IReadOnlyList<HeldRow> Held { get; private set; } = [];

    public IReadOnlyList<PersonHistory.Row> History { get; private set; } = [];

    public IReadOnlyList<ConsentRow> Consents { get; private set; } = [];

    public IEnumerable<PersonAction> Actions => actions.Where(a => actor.May(a.Permission));

    public bool MayWrite => actor.May(PersonsPermissions.Write) && !Person.IsRestricted;

    public bool MayRelease => actor.May(PersonsPermissions.Restrict) && Person.IsRestricted;

    public bool MayReveal => actor.May(PersonsPermissions.Reveal);

    protected override bool OpensRestricted => true;

    public async Task<IActionResult> OnGet(CancellationToken stop)
    {
        if (await Find(stop) is { } nobody)
        {
            return nobody;
        }

        var units = await books.Current(stop);
        Place = Person.UnitId is { } unit && units.Has(unit) ? units.Name(unit, clock.Today()) : "chưa rõ xã, phường";
        Consents = Person.IsRestricted ? [] : await ConsentsOfPerson.All(db, Id, stop);
        var held = new List<HeldRow>();
        foreach (var set in data.Where(d => d.DataSet != ConsentsOfPerson.DataSet && !Person.IsRestricted))
        {
            held.AddRange(await set.Rows(db, Id, stop));
        }

        Held = held;
        History = await history.Of(Id, stop);
        return Page();
    }
}
