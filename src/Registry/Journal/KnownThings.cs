using System.Globalization;
using LangNghe.Access;
using LangNghe.Access.Accounts;
using LangNghe.Foundation.Data;
using LangNghe.Foundation.Text;
using LangNghe.Law;
using LangNghe.Registry.Domain;
using LangNghe.Territory;
using LangNghe.Territory.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LangNghe.Registry.Journal;

/// <summary>The things of the register and of the rooms below it that the journal can be asked about.</summary>
internal static class KnownThings
{
    public static readonly JournalThing Villages = new("village", "Làng nghề", (_, db, text, stop) => FindVillages(db, text, stop));

    public static readonly JournalThing Accounts = new("account", "Tài khoản", (_, db, text, stop) => FindAccounts(db, text, stop));

    public static readonly JournalThing Documents = new("document", "Văn bản", (_, db, text, stop) => FindDocuments(db, text, stop));

    public static readonly JournalThing Units = new("unit", "Đơn vị hành chính", FindUnits);

    private static async Task<IReadOnlyList<FoundThing>> FindVillages(AppDb db, string text, CancellationToken stop)
    {
        var profiles = db.Set<VillageProfile>().Where(p => p.WithdrawnAt == null).Join(db.Villages, p => p.VillageId, v => v.Id, (p, v) => new { v.Id, v.Number, p.SearchKey, p.Facts.Name });
        var key = VietnameseText.SearchKey(text);
        var asked = int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? profiles.Where(v => v.Number == number) : profiles.Where(v => v.SearchKey.Contains(key));
        var found = await asked.Select(v => new { v.Id, v.Number, v.Name }).OrderBy(v => v.Number).Take(4 * JournalThing.Most).ToListAsync(stop);
        return [.. found.DistinctBy(v => v.Id).Take(JournalThing.Most).Select(v => new FoundThing(Village.SubjectOf(v.Id), $"{v.Name ?? "làng"} (số {v.Number})"))];
    }

    private static async Task<IReadOnlyList<FoundThing>> FindAccounts(AppDb db, string text, CancellationToken stop) =>
        [.. (await Named(db, text, stop)).Select(a => new FoundThing(Account.SubjectOf(a.Id), $"{a.DisplayName} ({a.UserName})"))];

    private static async Task<IReadOnlyList<FoundThing>> FindDocuments(AppDb db, string text, CancellationToken stop)
    {
        var key = VietnameseText.SearchKey(text);
        var exact = await db.Documents.AsNoTracking().Where(d => d.Number == text || d.Code == text).Take(JournalThing.Most).ToListAsync(stop);
        var found = exact.Count > 0 ? exact
            : await db.Documents.AsNoTracking().Where(d => d.SearchKey.Contains(key)).OrderBy(d => d.Id).Take(JournalThing.Most).ToListAsync(stop);
        return [.. found.Select(d => new FoundThing(d.Subject, $"{d.Cited}: {d.Title}"))];
    }

    private static async Task<IReadOnlyList<FoundThing>> FindUnits(IServiceProvider services, AppDb db, string text, CancellationToken stop)
    {
        var units = await services.GetRequiredService<UnitBooks>().Current(stop);
        var key = VietnameseText.SearchKey(text);
        return
        [
            .. units.All.Select(id => units.Latest(id)).Where(p => p.Code == text || VietnameseText.SearchKey(p.FullName).Contains(key, StringComparison.Ordinal))
                .OrderBy(p => p.Code != text).ThenBy(p => p.From).Take(JournalThing.Most).Select(p => new FoundThing(Unit.SubjectOf(p.UnitId), units.Name(p.UnitId, p.From))),
        ];
    }

    /// <summary>The accounts that a sign-in name or a person's whole name means.</summary>
    public static Task<List<Account>> Named(AppDb db, string text, CancellationToken stop)
    {
        var upper = text.ToUpperInvariant();
        return db.Accounts.AsNoTracking().Where(a => a.NormalizedUserName == upper || a.DisplayName == text).OrderBy(a => a.UserName).Take(JournalThing.Most).ToListAsync(stop);
    }
}
