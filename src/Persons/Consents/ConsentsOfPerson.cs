using LangNghe.Foundation.Data;
using LangNghe.Persons.Domain;
using LangNghe.Persons.Held;
using Microsoft.EntityFrameworkCore;

namespace LangNghe.Persons.Consents;

/// <summary>All that one person ever agreed to.</summary>
internal static class ConsentsOfPerson
{
    public const string DataSet = "consents";

    public static async Task<IReadOnlyList<ConsentRow>> All(AppDb db, Guid personId, CancellationToken stop)
    {
        var withdrawn = await db.ConsentWithdrawals.Where(w => w.PersonId == personId).ToDictionaryAsync(w => w.ConsentId, w => w.From, stop);
        var given = await db.Consents.AsNoTracking().Where(c => c.PersonId == personId).OrderBy(c => c.From).ThenBy(c => c.Id).ToListAsync(stop);
        return given.ConvertAll(c => new ConsentRow(c, withdrawn.TryGetValue(c.Id, out var day) ? day : null));
    }

    public static async Task<IReadOnlyList<HeldRow>> Rows(AppDb db, Guid personId, CancellationToken stop) =>
        [.. (await All(db, personId, stop)).Select(r => new HeldRow("Đồng ý", $"{r.Told}. {r.Consent.Way.Words}{(r.Consent.Evidence is { } place ? $", {place}" : "")}. “{r.Consent.Wording}”", r.Days))];

    public static IQueryable<Guid> HeldSince(AppDb db, DateOnly day)
    {
        var withdrawn = db.ConsentWithdrawals;
        return db.Consents.Where(c => !withdrawn.Any(w => w.ConsentId == c.Id && w.From < day)).Select(c => c.PersonId);
    }

    public static async Task Erase(AppDb db, Guid personId, CancellationToken stop)
    {
        foreach (var consent in await db.Consents.Where(c => c.PersonId == personId).ToListAsync(stop))
        {
            consent.EraseEvidence();
        }
    }
}
