using LangNghe.Access.Ownership;
using LangNghe.Foundation.Data;
using LangNghe.Foundation.Personal;
using LangNghe.Foundation.Text;
using LangNghe.Foundation.Time;
using LangNghe.Foundation.Who;
using LangNghe.Persons.Domain;
using LangNghe.Registry.Domain;
using LangNghe.Registry.Villages;
using Microsoft.EntityFrameworkCore;

namespace LangNghe.Registry.Establishments;

/// <summary>Holds many lines against the rules of the form and against the register, with a few queries for all of them.</summary>
public sealed class CheckEstablishments(AppDb db, Actor actor, OwnerBooks owners, Owners names, TimeProvider clock)
{
    private const int AskedAtOnce = 5_000;

    /// <returns>One for each line, in their order. Doubles stop nothing: a person decides.</returns>
    public async Task<IReadOnlyList<CheckedLine>> Run(IReadOnlyList<EstablishmentLine> lines, CancellationToken stop)
    {
        var today = clock.Today();
        var villages = await Villages(lines, today, stop);
        var foreign = await Foreign([.. villages.Values.Select(v => v.CommuneId).Distinct()], today, stop);
        var standing = await Standing(lines, villages, stop);
        var restricted = await EstablishmentDoubles.Restricted(db, standing.SelectMany(s => s), stop);
        return [.. lines.Select(line => Check(line, villages, foreign, standing, restricted, today))];
    }

    /// <summary>The villages of the lines that the actor may see, by their numbers.</summary>
    internal async Task<Dictionary<int, (Guid Id, Guid? CommuneId)>> Villages(IReadOnlyList<EstablishmentLine> lines, DateOnly today, CancellationToken stop)
    {
        var numbers = lines.Select(l => l.Village).OfType<int>().Distinct().ToList();
        var found = await db.VillagesAt(AsOf.On(today)).VisibleTo(actor).Where(v => numbers.Contains(v.Number)).Select(v => new { v.Number, v.Id, v.Profile.Facts.CommuneId }).ToListAsync(stop);
        return found.ToDictionary(v => v.Number, v => (v.Id, v.CommuneId));
    }

    private CheckedLine Check(EstablishmentLine line, Dictionary<int, (Guid Id, Guid? CommuneId)> villages, IReadOnlyDictionary<Guid, ListOwner> foreign,
        ILookup<string, Establishment> standing, IReadOnlySet<Guid> restricted, DateOnly today)
    {
        var problems = line.Facts.Check(today);
        if (line.Village is not { } number || !villages.TryGetValue(number, out var village))
        {
            problems.Add(nameof(line.Village), line.Village is null ? "Nhập số của làng nghề trong sổ." : $"Không có làng nghề số {line.Village} trong địa bàn của bạn.");
            return new CheckedLine(line, problems, []);
        }

        var phones = actor.May(PersonalPermissions.Read);
        var doubles = EstablishmentSigns.Of(village.Id, line.Facts).All.SelectMany(s => standing[s.Key], (s, row) => (s.Sign, Row: row))
            .DistinctBy(d => d.Row.EstablishmentId).Select(d => EstablishmentDoubles.Told(d.Row, d.Sign, village.Id, restricted, phones));
        return new CheckedLine(line, problems, doubles) { WaitsFor = foreign.GetValueOrDefault(village.CommuneId ?? Guid.Empty) };
    }

    /// <summary>By commune, empty for none: who owns the matter where the actor does not.</summary>
    private async Task<IReadOnlyDictionary<Guid, ListOwner>> Foreign(IReadOnlyList<Guid?> communes, DateOnly today, CancellationToken stop)
    {
        var foreign = new Dictionary<Guid, ListOwner>();
        if (!actor.IsSignedIn)
        {
            return foreign;
        }

        var book = await owners.Current(stop);
        foreach (var commune in communes.Where(c => !actor.May(RegistryPermissions.Write) || !book.Owns(actor, EstablishmentOrders.Matter, c, today)))
        {
            var receiver = book.Receiver(EstablishmentOrders.Matter, commune, today);
            foreign[commune ?? Guid.Empty] = new ListOwner(receiver, await names.Name(receiver, commune, stop));
        }

        return foreign;
    }

    /// <summary>Standing establishments by what they may be known again by: name in the village, phone, number.</summary>
    private async Task<ILookup<string, Establishment>> Standing(IReadOnlyList<EstablishmentLine> lines, Dictionary<int, (Guid Id, Guid? CommuneId)> villages, CancellationToken stop)
    {
        var known = new List<(string Key, Establishment Row)>();
        var all = db.Establishments.AsNoTracking().Where(e => e.WithdrawnAt == null);
        foreach (var ids in villages.Values.Select(v => v.Id).Chunk(AskedAtOnce))
        {
            known.AddRange((await all.Where(e => ids.Contains(e.VillageId)).ToListAsync(stop)).Select(e => (EstablishmentSigns.KeyOfName(e.VillageId, e.SearchKey), e)));
        }

        foreach (var phones in lines.Select(l => PhoneNumber.Read(l.Facts.Phone)).OfType<string>().Distinct().Chunk(AskedAtOnce))
        {
            known.AddRange((await all.Where(e => phones.Contains(e.Phone)).ToListAsync(stop)).Select(e => (EstablishmentSigns.KeyOfPhone(e.Phone!), e)));
        }

        foreach (var numbers in lines.Select(l => VietnameseText.Tidy(l.Facts.RegistrationNumber)).OfType<string>().Distinct().Chunk(AskedAtOnce))
        {
            known.AddRange((await all.Where(e => numbers.Contains(e.RegistrationNumber)).ToListAsync(stop)).Select(e => (EstablishmentSigns.KeyOfNumber(e.RegistrationNumber!), e)));
        }

        return known.OrderByDescending(k => k.Row.From).ToLookup(k => k.Key, k => k.Row, StringComparer.Ordinal);
    }
}
