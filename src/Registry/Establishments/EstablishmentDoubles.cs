using LangNghe.Foundation.Data;
using LangNghe.Foundation.Personal;
using LangNghe.Foundation.Text;
using LangNghe.Foundation.Who;
using LangNghe.Persons.Domain;
using LangNghe.Persons.Restricting;
using LangNghe.Registry.Domain;
using Microsoft.EntityFrameworkCore;

namespace LangNghe.Registry.Establishments;

/// <summary>Finds establishments that may be the one that is being entered: the same folded name in the village, the same phone, the same number. Who is alike is decided by a person.</summary>
public sealed class EstablishmentDoubles(AppDb db, Actor actor)
{
    private const int Most = 5;
    private const string SamePhone = "cùng số điện thoại";

    public async Task<IReadOnlyList<LikelyDouble>> Of(Guid villageId, EstablishmentFacts facts, CancellationToken stop)
    {
        var key = VietnameseText.SearchKey(facts.Name ?? "");
        var (phone, number) = (PhoneNumber.Read(facts.Phone), VietnameseText.Tidy(facts.RegistrationNumber));
        var standing = db.Establishments.AsNoTracking().Where(e => e.WithdrawnAt == null);
        // Three questions, each with an index of its own; together as one they would read the whole table.
        var alike = standing.Where(e => e.VillageId == villageId && e.SearchKey == key && key != "");
        if (phone is not null)
        {
            alike = alike.Concat(standing.Where(e => e.Phone == phone));
        }

        if (number is not null)
        {
            alike = alike.Concat(standing.Where(e => e.RegistrationNumber == number));
        }

        var rows = await alike.Take(Most * Most).ToListAsync(stop);
        var restricted = await Restricted(db, rows, stop);
        return [.. rows.OrderByDescending(e => e.From).DistinctBy(e => e.EstablishmentId).Take(Most).Select(e => Told(e, villageId, phone, number, restricted, actor.May(PersonalPermissions.Read)))];
    }

    /// <summary>Whose data is restricted, of the owners of these.</summary>
    internal static async Task<IReadOnlySet<Guid>> Restricted(AppDb db, IEnumerable<Establishment> rows, CancellationToken stop) =>
        rows.Any(e => e.PersonId is not null) ? (await db.RestrictedPeople.ToListAsync(stop)).ToHashSet() : new HashSet<Guid>();

    /// <param name="phones">Whether the actor may read phones; else one does not tell whose it is.</param>
    internal static LikelyDouble Told(Establishment standing, Guid villageId, string? phone, string? number, IReadOnlySet<Guid> restricted, bool phones = true)
    {
        var same = standing.RegistrationNumber is { } other && other == number ? "cùng mã số"
            : standing.Phone is { } called && called == phone ? SamePhone : "cùng tên";
        var where = standing.VillageId == villageId ? "trong làng này" : "ở làng khác";
        var name = standing.PersonId is { } owner && restricted.Contains(owner) ? RestrictedPersons.Words : !phones && same == SamePhone ? PersonalWords.Closed : standing.Name;
        return new LikelyDouble(standing.EstablishmentId, $"{name} ({standing.Kind.Words.ToLowerInvariant()}, {standing.Days}; {same}, {where})");
    }
}
