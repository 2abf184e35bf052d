using LangNghe.Foundation.Acts;
using LangNghe.Foundation.Data;
using LangNghe.Foundation.Rules;
using LangNghe.Persons.Book;
using LangNghe.Persons.Domain;
using LangNghe.Registry.Domain;
using LangNghe.Registry.Records;

namespace LangNghe.Registry.Establishments;

/// <summary>Says who in the book of people owns an establishment, so that the person may ask what is held about them.</summary>
public sealed class TieEstablishment(AppDb db, RecordBook book, PersonPicking picking, CurrentAct act)
{
    public async Task<Outcome<Establishment>> Run(int number, Guid id, PersonPick pick, CancellationToken stop)
    {
        var village = await book.Open(number, RegistryPermissions.Write, stop);
        if (!village.Ok)
        {
            return village.Problems;
        }

        if (await RestrictedEstablishments.Has(db, id, stop))
        {
            return Problems.Of("", PersonDesk.Restricted);
        }

        if (await book.Row<Establishment>(village.Value.Id, id, stop) is not { } row)
        {
            return Problems.Of("", Saving.Stale);
        }

        var picked = await picking.Take(pick, "", stop);
        if (!picked.Ok)
        {
            return picked.Problems;
        }

        var tied = row.TiedTo(picked.Value.Person?.Id);
        row.Withdraw();
        db.Add(tied);
        village.Value.Touch();
        act.Begin(RegistryActs.TieEstablishment);
        var problems = await db.Save(stop);
        return problems.Any ? problems : tied;
    }
}
