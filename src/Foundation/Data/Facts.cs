using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using LangNghe.Foundation.Acts;
using LangNghe.Foundation.Personal;
using LangNghe.Foundation.Time;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata;

namespace LangNghe.Foundation.Data;

/// <summary>Reads off the change tracker what an act changed, from what to what.</summary>
internal static class Facts
{
    /// <summary>Vietnamese stays readable in the column; it is data, never put into HTML unescaped.</summary>
    internal static readonly JavaScriptEncoder Encoder = JavaScriptEncoder.Create(UnicodeRanges.All);

    private static readonly JsonSerializerOptions _json = new() { Encoder = Encoder };

    private static readonly ConcurrentDictionary<Type, FrozenSet<string>> _personal = new();

    public static bool Changed(EntityEntry entry) =>
        !NotFacts.Has(entry.Metadata.ClrType)
        && (entry.State != EntityState.Modified || entry.Properties.Any(p => p.IsModified && !NotFacts.Has(entry.Metadata.ClrType, p.Metadata.Name)));

    /// <summary>Whether facts were only added, and none of them says anything of an earlier day.</summary>
    public static bool AreOfToday(IEnumerable<EntityEntry> entries, DateOnly today) => entries.Where(Changed).All(e =>
        e is { State: EntityState.Added, Entity: IFact { IsOfItsDaysOnly: true } } && (e.Entity is not Dated dated || dated.From >= today));

    public static void Stamp(IEnumerable<EntityEntry> entries, Act act)
    {
        foreach (var entry in entries.Where(e => e.Entity is Dated))
        {
            var row = (Dated)entry.Entity;
            if (entry.State == EntityState.Added)
            {
                row.StampRecorded(act);
            }

            if (IsWithdrawnNow(entry))
            {
                row.StampWithdrawn(act);
            }
        }
    }

    public static IEnumerable<string> Subjects(IEnumerable<EntityEntry> entries) =>
        entries.Select(e => e.Entity).OfType<IFact>().Select(f => f.Subject).Distinct(StringComparer.Ordinal);

    /// <param name="seals">For the personal values; null when the act is about nobody.</param>
    public static string Changes(IReadOnlyList<EntityEntry> entries, ClosedValues? seals)
    {
        var facts = entries.Where(Changed).ToList();
        var withdrawn = facts.Where(IsWithdrawnNow).ToList();
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

            changes.AddRange(Values(entry, old, seals));
        }

        changes.AddRange(withdrawn.SelectMany(gone => Values(null, gone, seals)));
        return JsonSerializer.Serialize(changes, _json);
    }

    /// <summary>A row that was withdrawn earlier is no longer, though a personal value of it may yet be erased.</summary>
    private static bool IsWithdrawnNow(EntityEntry entry) =>
        entry.Entity is Dated { IsWithdrawn: true } && (entry.State == EntityState.Added || entry.Property(nameof(Dated.WithdrawnAt)).IsModified);

    private static IEnumerable<Change> Values(EntityEntry? now, EntityEntry? before, ClosedValues? seals)
    {
        var entry = (now ?? before)!;
        var type = entry.Metadata.ClrType;
        var personal = seals is null ? FrozenSet<string>.Empty : PersonalFields(entry.Metadata);
        var from = now is { State: EntityState.Modified or EntityState.Deleted } ? Flat(now, old: true) : before is null ? [] : Flat(before, old: false);
        var to = now is null or { State: EntityState.Deleted } ? [] : Flat(now, old: false);
        foreach (var change in Compared(type, Subject(entry), from, to, LineOf(before?.Entity, now?.Entity)))
        {
            foreach (var told in personal.Contains(change.Field) ? seals!.Told(change, PersonalValues.PersonOf(before ?? now, old: true), PersonalValues.PersonOf(entry, old: false)) : [change])
            {
                yield return told;
            }
        }
    }

    /// <summary>Told of a row that takes the place of another, where a subject has several lines.</summary>
    internal static string? LineOf(object? old, object? now) => old is Dated && now is Dated { Line: { Length: > 0 } line } ? line : null;

    private static IEnumerable<Change> Compared(Type type, string subject, Dictionary<string, string?> from, Dictionary<string, string?> to, string? line)
    {
        foreach (var name in to.Keys.Union(from.Keys, StringComparer.Ordinal).Where(n => NotFacts.IsTold(type, n)))
        {
            var (was, becomes) = (from.GetValueOrDefault(name), to.GetValueOrDefault(name));
            if (was != becomes)
            {
                yield return new Change(type.Name, subject, name, was, becomes, Line: line);
            }
        }
    }

    internal static FrozenSet<string> PersonalFields(IEntityType type) => _personal.GetOrAdd(type.ClrType, _ =>
        type.GetProperties().Concat(type.GetComplexProperties().SelectMany(c => c.ComplexType.GetProperties()))
            .Where(p => p.PropertyInfo?.IsDefined(typeof(PersonalAttribute), inherit: true) == true).Select(p => p.Name).ToFrozenSet(StringComparer.Ordinal));

    private static Dictionary<string, string?> Flat(EntityEntry entry, bool old) =>
        entry.Properties.Concat(entry.ComplexProperties.SelectMany(c => c.Properties))
            .GroupBy(p => p.Metadata.Name, StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => Text(old ? g.First().OriginalValue : g.First().CurrentValue), StringComparer.Ordinal);

    private static string Subject(EntityEntry entry) => (entry.Entity as IFact)?.Subject ?? entry.Metadata.ClrType.Name;

    internal static string? Text(object? value) => value switch
    {
        null => null,
        DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        DateTime at => at.ToString("O", CultureInfo.InvariantCulture),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture),
    };
}
