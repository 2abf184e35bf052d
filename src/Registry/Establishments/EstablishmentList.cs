using LangNghe.Foundation.Data;
using LangNghe.Foundation.Personal;
using LangNghe.Foundation.Time;
using LangNghe.Foundation.Who;
using LangNghe.Persons.Restricting;
using LangNghe.Registry.Domain;
using LangNghe.Registry.Villages;
using LangNghe.Territory;
using Microsoft.EntityFrameworkCore;

namespace LangNghe.Registry.Establishments;

/// <summary>Establishments on a day, in the order of their names. Villages and places come from memory, the rows from the database, page after page.</summary>
public sealed class EstablishmentList(AppDb db, Actor actor, UnitBooks books, VillageIndex index)
{
    public const int PageSize = 50;

    /// <summary>Beyond, the list says "more than"; exact numbers are the figures' business.</summary>
    public const int MostCounted = 10_000;

    /// <summary>So many rows that have the words are put in order, at most.</summary>
    public const int MostFound = 2_000;

    public async Task<EstablishmentPage> Page(EstablishmentQuery query, AsOf asOf, CancellationToken stop)
    {
        var (rows, villages, isCut, hidden) = await Find(query, asOf, stop);
        var total = await rows.Take(MostCounted).CountAsync(stop);
        var found = await After(rows, query.After).OrderBy(e => e.SortKey).ThenBy(e => e.Id).Take(PageSize + 1).ToListAsync(stop);
        var shown = found.Take(PageSize).ToList();
        return new EstablishmentPage(await Rows(shown, villages, asOf, stop), total, isCut && total >= MostFound, found.Count > PageSize ? new PageEnd(shown[^1].SortKey, shown[^1].Id) : null) { Hidden = hidden };
    }

    /// <summary>For downloads.</summary>
    /// <returns>The rows, and how many there are besides of people whose data is restricted.</returns>
    public async Task<(IReadOnlyList<EstablishmentListRow> Rows, int Hidden)> First(EstablishmentQuery query, int most, AsOf asOf, CancellationToken stop)
    {
        var (rows, villages, _, hidden) = await Find(query, asOf, stop);
        return (await Rows(await rows.OrderBy(e => e.SortKey).ThenBy(e => e.Id).Take(most).ToListAsync(stop), villages, asOf, stop), hidden);
    }

    private async Task<(IQueryable<Establishment> Rows, VillageShelf Villages, bool IsCut, int Hidden)> Find(EstablishmentQuery query, AsOf asOf, CancellationToken stop)
    {
        var villages = await index.On(db, asOf, stop);
        var rows = db.Establishments.AsNoTracking().InForce(asOf);
        var within = await Within(query, villages, asOf, stop);
        if (within is not null)
        {
            rows = rows.Where(e => within.Contains(e.VillageId));
        }

        if (query.Kind is { } kind)
        {
            rows = rows.Where(e => e.Kind == kind);
        }

        // Whoever searches learns of nobody whose data is restricted; they are counted only where nothing is looked for.
        var restricted = (await db.RestrictedPeople.ToListAsync(stop)).ConvertAll(p => (Guid?)p);
        var hidden = restricted.Count > 0 && query.Search is null ? await rows.CountAsync(e => e.PersonId != null && restricted.Contains(e.PersonId), stop) : 0;
        rows = restricted.Count > 0 ? rows.Where(e => e.PersonId == null || !restricted.Contains(e.PersonId)) : rows;
        if (query.Number is { } number)
        {
            // A phone finds its owner only for who may read it.
            var mayReadPeople = actor.May(PersonalPermissions.Read);
            return (mayReadPeople ? rows.Where(e => e.Phone == number || e.RegistrationNumber == number) : rows.Where(e => e.RegistrationNumber == number), villages, false, hidden);
        }

        if (query.Search is null)
        {
            return (rows, villages, false, hidden);
        }

        // All but households are few, and so are those of some villages.
        return within is not null || query.Kind is not (null or EstablishmentKind.Household)
            ? (EstablishmentSearch.AmongFew(rows, query.Words), villages, false, hidden)
            : (EstablishmentSearch.Among(db, rows, query.Words).Take(MostFound), villages, true, hidden);
    }

    /// <summary>The villages that are asked for and that the actor may see; null for all.</summary>
    private async Task<List<Guid>?> Within(EstablishmentQuery query, VillageShelf villages, AsOf asOf, CancellationToken stop)
    {
        if (actor.Units is null && query.Village is null && query.Unit is null)
        {
            return null;
        }

        var asked = villages.Entries.Where(v => actor.SeesVillage(v.Id, v.CommuneId));
        if (query.Village is { } number)
        {
            asked = asked.Where(v => v.Number == number);
        }

        if (query.Unit is { } unit)
        {
            var place = await VillagePlace.Load(db, await books.Current(stop), asOf, stop);
            asked = asked.Where(v => place.Of(v.Id, v.CommuneId) == unit);
        }

        return [.. asked.Select(v => v.Id)];
    }

    private static IQueryable<Establishment> After(IQueryable<Establishment> rows, PageEnd? end)
    {
        if (end is null)
        {
            return rows;
        }

        var (key, id) = (end.SortKey, end.Id);
        return rows.Where(e => string.Compare(e.SortKey, key) >= 0 && (e.SortKey != key || e.Id.CompareTo(id) > 0));
    }

    private async Task<IReadOnlyList<EstablishmentListRow>> Rows(List<Establishment> found, VillageShelf villages, AsOf asOf, CancellationToken stop)
    {
        var place = await VillagePlace.Load(db, await books.Current(stop), asOf, stop);
        return found.ConvertAll(e =>
        {
            var village = villages.Find(e.VillageId);
            return new EstablishmentListRow(e.EstablishmentId, e.Name, e.Kind, e.Craft, e.Address, e.RegistrationNumber, e.Workers, e.From, e.FromKnown,
                village?.Number, village?.Name, village is null ? "" : place.NameOf(village.Id, village.CommuneId));
        });
    }
}
