using LangNghe.Foundation.Data;
using LangNghe.Foundation.Personal;
using LangNghe.Foundation.Text;
using LangNghe.Foundation.Who;
using LangNghe.Persons.Restricting;
using LangNghe.Registry.Domain;
using Microsoft.EntityFrameworkCore;

namespace LangNghe.Registry.Establishments;

/// <summary>Finds establishments that may be the one that is being entered, by its signs, the strongest first. Who is alike is decided by a person.</summary>
public sealed class EstablishmentDoubles(AppDb db, Actor actor)
{
    private const int Most = 5;

    public async Task<IReadOnlyList<LikelyDouble>> Of(Guid villageId, EstablishmentFacts facts, CancellationToken stop)
    {
        var signs = EstablishmentSigns.Of(villageId, facts);
        var (number, phone, key) = (signs.Number, signs.Phone, VietnameseText.SearchKey(facts.Name ?? ""));
        var standing = db.Establishments.AsNoTracking().Where(e => e.WithdrawnAt == null);
        // Three questions, each with an index of its own; together as one they would read the whole table, or the many namesakes hide who has the same number.
        List<(LikeSign Sign, Establishment Row)> rows =
        [
            .. (await First(number is null ? null : standing.Where(e => e.RegistrationNumber == number), stop)).Select(e => (LikeSign.Number, e)),
            .. (await First(phone is null ? null : standing.Where(e => e.Phone == phone), stop)).Select(e => (LikeSign.Phone, e)),
            .. (await First(signs.Name is null ? null : standing.Where(e => e.VillageId == villageId && e.SearchKey == key), stop)).Select(e => (LikeSign.Name, e)),
        ];
        var restricted = await Restricted(db, rows.Select(r => r.Row), stop);
        return [.. rows.DistinctBy(r => r.Row.EstablishmentId).Take(Most).Select(r => Told(r.Row, r.Sign, villageId, restricted, actor.May(PersonalPermissions.Read)))];
    }

    /// <summary>Whose data is restricted, of the owners of these.</summary>
    internal static async Task<IReadOnlySet<Guid>> Restricted(AppDb db, IEnumerable<Establishment> rows, CancellationToken stop) =>
        rows.Any(e => e.PersonId is not null) ? (await db.RestrictedPeople.ToListAsync(stop)).ToHashSet() : new HashSet<Guid>();

    /// <param name="phones">Whether the actor may read phones; else one does not tell whose it is.</param>
    internal static LikelyDouble Told(Establishment standing, LikeSign sign, Guid villageId, IReadOnlySet<Guid> restricted, bool phones)
    {
        var name = standing.PersonId is { } owner && restricted.Contains(owner) ? RestrictedPersons.Words : sign == LikeSign.Phone && !phones ? PersonalWords.Closed : standing.Name;
        return new LikelyDouble(standing.EstablishmentId, sign, $"{name} ({standing.Kind.Words.ToLowerInvariant()}, {standing.Days}; {sign.Words(standing.VillageId == villageId)})");
    }

    /// <summary>An establishment has several periods, so more rows than are told.</summary>
    private static async Task<List<Establishment>> First(IQueryable<Establishment>? alike, CancellationToken stop) =>
        alike is null ? [] : await alike.OrderByDescending(e => e.From).ThenBy(e => e.Id).Take(Most * Most).ToListAsync(stop);
}
