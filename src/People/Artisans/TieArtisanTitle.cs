using LangNghe.Foundation.Acts;
using LangNghe.Foundation.Data;
using LangNghe.Foundation.Rules;
using LangNghe.People.Domain;
using LangNghe.Persons.Book;
using LangNghe.Persons.Domain;
using LangNghe.Registry.Records;

namespace LangNghe.People.Artisans;

/// <summary>Says who in the book of people holds a title. The name stays as the decision prints it.</summary>
public sealed class TieArtisanTitle(AppDb db, RecordBook book, PersonPicking picking, CurrentAct act)
{
    public async Task<Outcome<ArtisanTitle>> Run(int number, Guid id, PersonPick pick, CancellationToken stop)
    {
        var village = await book.Open(number, PeoplePermissions.Write, stop);
        if (!village.Ok)
        {
            return village.Problems;
        }

        if (await book.Row<ArtisanTitle>(village.Value.Id, id, stop) is not { } title)
        {
            return Problems.Of("", Saving.Stale);
        }

        var picked = await picking.Take(pick, "", stop);
        if (!picked.Ok)
        {
            return picked.Problems;
        }

        var tied = title.TiedTo(picked.Value.Person?.Id);
        title.Withdraw();
        db.Add(tied);
        village.Value.Touch();
        act.Begin(PeopleActs.TieTitle);
        var problems = await db.Save(stop);
        return problems.Any ? problems : tied;
    }
}
