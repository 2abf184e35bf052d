using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using LangNghe.Foundation.Acts;
using LangNghe.Foundation.Time;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace LangNghe.Foundation.Data;

/// <summary>Reads off the change tracker what an act changed, from what to what.</summary>
internal static class Facts
{
    // Vietnamese stays readable in the column; it is data, never put into HTML unescaped.
    private static readonly JsonSerializerOptions _json = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    private static readonly HashSet<string> _stamps = new(StringComparer.Ordinal)
    {
        nameof(Dated.Id), nameof(Dated.RecordedAt), nameof(Dated.RecordedBy), nameof(Dated.WithdrawnAt), nameof(Dated.WithdrawnBy),
        "Version", "SearchKey", "SortKey", "PasswordHash", "ConcurrencyStamp", "SecurityStamp", "NormalizedUserName", "NormalizedEmail",
    };

    public static bool Changed(EntityEntry entry) =>
        !NotFacts.Has(entry.Metadata.ClrType)
        && (entry.State != EntityState.Modified || entry.Properties.Any(p => p.IsModified && !NotFacts.Has(entry.Metadata.ClrType, p.Metadata.Name)));

    public static void Stamp(IEnumerable<EntityEntry> entries, Act act)
    {
        foreach (var entry in entries.Where(e => e.Entity is Dated))
        {
            var row = (Dated)entry.Entity;
            if (entry.State == EntityState.Added)
            {
                row.StampRecorded(act);
            }

            if (row.IsWithdrawn && (entry.State == EntityState.Added || entry.Property(nameof(Dated.WithdrawnAt)).IsModified))
            {
                row.StampWithdrawn(act);
            }
        }
    }

    public static IEnumerable<string> Subjects(IEnumerable<EntityEntry> entries) =>
        entries.Select(e => e.Entity).OfType<IFact>().Select(f => f.Subject).Distinct(StringComparer.Ordinal);

    public static string Changes(IReadOnlyList<EntityEntry> entries)
    {
        var facts = entries.Where(Changed).ToList();
        var withdrawn = facts.Where(e => e.Entity is Dated { IsWithdrawn: true }).ToList();
        var changes = new List<Change>();
        foreach (var entry in facts.Except(withdrawn))
        {
            // A withdrawn row and the first row of its line that takes its place are one change, told from-to.
            var old = entry.State == EntityState.Added && entry.Entity is Dated
                ? withdrawn.Find(w => w.Metadata == entry.Metadata && Subject(w) == Subject(entry) && ((Dated)w.Entity).Line == ((Dated)entry.Entity).Line)
                : null;
            if (old is not null)
            {
                withdrawn.Remove(old);
            }

            changes.AddRange(Values(entry, old));
        }

        changes.AddRange(withdrawn.SelectMany(gone => Values(null, gone)));
        return JsonSerializer.Serialize(changes, _json);
    }

    private static IEnumerable<Change> Values(EntityEntry? now, EntityEntry? before)
    {
        var entry = (now ?? before)!;
        var type = entry.Metadata.ClrType;
        var from = now is { State: EntityState.Modified or EntityState.Deleted } ? Flat(now, old: true) : before is null ? [] : Flat(before, old: false);
        var to = now is null or { State: EntityState.Deleted } ? [] : Flat(now, old: false);
        foreach (var name in to.Keys.Union(from.Keys, StringComparer.Ordinal).Where(n => !_stamps.Contains(n) && !NotFacts.Has(type, n)))
        {
            var (was, becomes) = (from.GetValueOrDefault(name), to.GetValueOrDefault(name));
            if (was != becomes)
            {
                yield return new Change(type.Name, Subject(entry), name, was, becomes);
            }
        }
    }

    private static Dictionary<string, string?> Flat(EntityEntry entry, bool old) =>
        entry.Properties.Concat(entry.ComplexProperties.SelectMany(c => c.Properties))
            .GroupBy(p => p.Metadata.Name, StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => Text(old ? g.First().OriginalValue : g.First().CurrentValue), StringComparer.Ordinal);

    private static string Subject(EntityEntry entry) => (entry.Entity as IFact)?.Subject ?? entry.Metadata.ClrType.Name;

    private static string? Text(object? value) => value switch
    {
        null => null,
        DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        DateTime at => at.ToString("O", CultureInfo.InvariantCulture),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture),
    };
}
