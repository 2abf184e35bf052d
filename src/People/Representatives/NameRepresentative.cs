using LangNghe.Foundation.Data;
using LangNghe.Foundation.Rules;
using LangNghe.Foundation.Time;
using LangNghe.People.Domain;
using LangNghe.Persons.Book;
using LangNghe.Registry.Records;
using Microsoft.EntityFrameworkCore;

namespace LangNghe.People.Representatives;

/// <summary>Writes down who speaks for a village: somebody of the book, or somebody who is entered into it with the same act.</summary>
public sealed class NameRepresentative(AppDb db, RecordBook book, PersonPicking picking, TimeProvider clock)
{
    public async Task<Outcome<VillageRepresentative>> Run(int number, RepresentativeFacts facts, CancellationToken stop)
    {
        var village = await book.Open(number, PeoplePermissions.Write, stop);
        if (!village.Ok)
        {
            return village.Problems;
        }

        var problems = facts.Check(clock.Today());
        var picked = await picking.Take(facts.Pick, $"{nameof(facts.Pick)}.", stop);
        problems.AddRange(picked.Problems);
        problems.When(picked is { Ok: true, Value.Person: null }, $"{nameof(facts.Pick)}.{nameof(facts.Pick.Who)}", "Chọn người đã có trong sổ, hoặc ghi người mới.");
        if (problems.Any)
        {
            return problems;
        }

        var (villageId, personId) = (village.Value.Id, picked.Value.Person!.Id);
        if (await db.VillageRepresentatives.AnyAsync(r => r.VillageId == villageId && r.PersonId == personId && r.WithdrawnAt == null && (r.Until == null || r.Until >= facts.Since), stop))
        {
            return Problems.Of($"{nameof(facts.Pick)}.{nameof(facts.Pick.Who)}", "Người này đang đại diện cho làng nghề.");
        }

        return await book.Write<VillageRepresentative>(village.Value, VillageRepresentative.Of(villageId, personId, facts), null, PeopleActs.NameRepresentative, facts.Why, null, stop);
    }
}
