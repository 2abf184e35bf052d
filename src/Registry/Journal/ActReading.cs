using System.Globalization;
using LangNghe.Access;
using LangNghe.Access.Domain;
using LangNghe.Foundation.Acts;
using LangNghe.Foundation.Data;
using LangNghe.Foundation.Files;
using LangNghe.Foundation.Personal;
using LangNghe.Foundation.Text;
using LangNghe.Foundation.Who;
using LangNghe.Law;
using LangNghe.Registry.Domain;
using LangNghe.Registry.Establishments;
using LangNghe.Registry.Villages;
using LangNghe.Territory;
using LangNghe.Territory.Domain;
using Microsoft.EntityFrameworkCore;

namespace LangNghe.Registry.Journal;

/// <summary>Turns acts and what they changed from codes and ids into words.</summary>
public sealed class ActReading(AppDb db, ActBook book, ActChanges stored, ToldValues told, UnitBooks books, Actor actor)
{
    // An outline is a change of many thousand figures.
    private const int LongestValue = 300;

    // The seeds are about all villages; nothing is attached to them as one.
    private const int MostThings = 4;

    private const int MostShown = 4;

    // What the program keeps for itself, or what follows from the rest.
    private static readonly HashSet<string> _silent = new(StringComparer.Ordinal) { "VillageId", "CraftId", "AreaCode", "SearchKey", "SortKey", "Version", "Subject", "AccountId", "PersonId", "EstablishmentId", "NewerId", "OlderId",
        "LockoutEnabled", "Order", "RowId", "Typed", "KeeperId", "ProposerId", "AssigneeId", "ProposalId", "ClauseId", "ConsentId", "RequestId", "RuleId", "TargetId", "TargetSetId" };

    // The plain case, which the history need not say.
    private static readonly HashSet<(string Field, string Value)> _plain = [("FromKnown", "Day"), ("UntilKnown", "Day"), ("Sureness", "Stated"), ("GroupSureness", "Stated"), ("IsUnnamed", "False"), ("IsProvisional", "False")];

    private static readonly Dictionary<string, string> _doors = new(StringComparer.Ordinal) { ["web"] = "trang web", ["cli"] = "dòng lệnh", ["api"] = "giao diện chương trình", ["seed"] = "nạp dữ liệu ban đầu", ["schedule"] = "lịch tự động" };

    /// <param name="subject">Only what changed of this thing; null for all.</param>
    /// <param name="most">So many changes of each act.</param>
    /// <param name="closed">Personal values stay closed, because the words leave the program.</param>
    public async Task<IReadOnlyList<ReadableAct>> Read(IReadOnlyList<Act> acts, string? subject, int most, CancellationToken stop, bool closed = false)
    {
        var units = await books.Current(stop);
        var all = await RestrictedEstablishments.Closed(db, await stored.Of(acts, stop, closed, some => Told(some, subject).Take(most)), phones: closed || !actor.May(PersonalPermissions.Read), stop);
        var changes = acts.ToDictionary(a => a.Id, a => Told(all[a.Id], subject));
        var files = await Files(all, subject, stop);
        var ids = acts.Select(a => a.Id).ToList();
        var seals = await db.ActSeals.Where(s => ids.Contains(s.ActId)).ToDictionaryAsync(s => s.ActId, s => s.Number, stop);
        var villages = await Villages([.. changes.Values.SelectMany(c => c).SelectMany(c => new[] { c.From, c.To, IdOf(c.Subject) })], stop);
        var documents = await Documents([.. changes.Values.SelectMany(c => c).SelectMany(c => new[] { c.From, c.To }), .. acts.Select(a => a.DocumentId?.ToString())], stop);
        var about = acts.ToDictionary(a => a.Id, a => changes[a.Id].Select(c => IdOf(c.Subject)).Distinct()
            .Select(id => Guid.TryParse(id, out var v) && villages.TryGetValue(v, out var village) ? village : default).Where(v => v.Words is not null).ToList());
        return [.. acts.Select(act => new ReadableAct(
            act.Id, act.At, book.Label(act.Kind), act.ActorName, act.Organisation, _doors.GetValueOrDefault(act.Door, act.Door), act.Reason, act.DocumentId,
            act.DocumentId is { } d && documents.TryGetValue(d, out var cited) ? cited : act.DocumentText,
            [.. about[act.Id].Take(MostShown)], Math.Max(0, about[act.Id].Count - MostShown),
            [.. changes[act.Id].Take(most).Select((c, at) => new ReadableChange(FieldLabels.Row(c.Thing, c.Line), FieldLabels.Field(c.Thing, c.Field), Words(c, c.From, Unit(changes[act.Id], at)), Words(c, c.To, Unit(changes[act.Id], at))))],
            Math.Max(0, changes[act.Id].Count - most), [.. files[act.Id]], seals.TryGetValue(act.Id, out var seal) ? seal : null))];

        string? Words(Change change, string? value, string? unit)
        {
            var words = ValueWords(change, value, units, villages, documents);
            words = words?.Length > LongestValue ? words[..LongestValue] + "…" : words;
            return words is null || unit is null ? words : $"{words} {unit}";
        }
    }

    /// <summary>Of a yearly figure: its measure stands in its line, or in the change of the same row before it.</summary>
    private static string? Unit(List<Change> changes, int at)
    {
        if (changes[at] is not { Thing: nameof(YearlyFigure), Field: nameof(YearlyFigure.Value) } value)
        {
            return null;
        }

        var measure = value.Line?.Split('/')[0] ?? (changes.Take(at).LastOrDefault(c => c is { Thing: nameof(YearlyFigure), Field: nameof(YearlyFigure.Measure) }) is { } told ? told.To ?? told.From : null);
        return YearlyMeasures.Find(measure)?.Unit;
    }

    private static List<Change> Told(IEnumerable<Change> changes, string? subject) =>
        [.. changes.Where(c => (subject is null || c.Subject == subject) && !IsSilent(c.Thing, c.Field) && !IsPlain(c))];

    /// <summary>Which village a row is about is told above it; which one somebody represents is the news.</summary>
    public static bool IsSilent(string thing, string field) => _silent.Contains(field) && (thing, field) is not (nameof(RoleAssignment), nameof(RoleAssignment.VillageId));

    private static bool IsPlain(Change change) => (change.From is null || _plain.Contains((change.Field, change.From))) && (change.To is null || _plain.Contains((change.Field, change.To)));

    private static string? IdOf(string subject) => subject.StartsWith("village:", StringComparison.Ordinal) ? subject["village:".Length..] : null;

    private string? ValueWords(Change change, string? value, UnitBook units, Dictionary<Guid, (string Words, string Url)> villages, Dictionary<Guid, string> documents)
    {
        if (value is null)
        {
            return null;
        }

        if (Guid.TryParse(value, out var id))
        {
            return units.Has(id) ? units.Name(id, units.Latest(id).From) : villages.TryGetValue(id, out var village) ? village.Words : documents.GetValueOrDefault(id, value);
        }

        if (DateOnly.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return Vi.Day(day);
        }

        if (DateTime.TryParseExact(value, "O", CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind, out var instant))
        {
            return Vi.Instant(instant);
        }

        if (told.Words(change.Thing, change.Field, value) is { } called)
        {
            return called;
        }

        return (change.Thing, change.Field) switch
        {
            (nameof(RoleAssignment), "Role") => RoleWords.Of(value),
            (_, "Measure") => YearlyMeasures.Find(value)?.Label ?? value,
            (_, "Matter") => RegisterMatters.Labels.GetValueOrDefault(value, value),
            (nameof(YearlyFigure), "Value") when long.TryParse(value, CultureInfo.InvariantCulture, out var number) => Vi.Number(number),
            _ => value switch { "True" => "có", "False" => "không", _ => value },
        };
    }

    /// <param name="subject">Only what was attached to the act as one about this thing; null for the things that the act was about.</param>
    private async Task<ILookup<Guid, AttachedFile>> Files(IReadOnlyDictionary<Guid, IReadOnlyList<Change>> acts, string? subject, CancellationToken stop)
    {
        var brought = (from act in acts from change in act.Value where change is { Thing: nameof(Attachment), Field: nameof(Attachment.FileId), To: not null } select (Act: act.Key, File: Guid.Parse(change.To!))).ToList();
        var fileIds = brought.Select(b => b.File).ToHashSet();
        var parts = (from act in acts
                     let things = subject is null ? act.Value.Select(c => c.Subject).Distinct().Take(MostThings) : [subject]
                     from thing in things
                     select (Act: act.Key, Subject: Attachment.OfAct(thing, act.Key))).ToList();
        var subjects = parts.Select(p => p.Subject).ToHashSet();
        var attached = (await AttachedFile.Of(db, db.Attachments.Where(a => fileIds.Contains(a.FileId) || subjects.Contains(a.Subject)), stop));
        var byId = attached.SelectMany(g => g).DistinctBy(f => f.Id).ToDictionary(f => f.Id);
        return brought.Where(b => byId.ContainsKey(b.File)).Select(b => (b.Act, File: byId[b.File]))
            .Concat(parts.SelectMany(p => attached[p.Subject].Select(f => (p.Act, File: f)))).Distinct().ToLookup(f => f.Act, f => f.File);
    }

    private async Task<Dictionary<Guid, (string Words, string Url)>> Villages(IReadOnlyList<string?> values, CancellationToken stop)
    {
        var ids = Ids(values);
        return ids.Count == 0 ? [] : (await db.Villages.Where(v => ids.Contains(v.Id))
            .Select(v => new { v.Id, v.Number, Name = db.Set<VillageProfile>().Where(p => p.VillageId == v.Id).OrderBy(p => p.WithdrawnAt != null).ThenByDescending(p => p.From).Select(p => p.Facts.Name).FirstOrDefault() })
            .ToListAsync(stop)).ToDictionary(v => v.Id, v => (v.Name ?? $"làng số {v.Number}", $"/lang-nghe/{v.Number}"));
    }

    /// <summary>Documents as cited, files and organisations by their names.</summary>
    private async Task<Dictionary<Guid, string>> Documents(IReadOnlyList<string?> values, CancellationToken stop)
    {
        var ids = Ids(values);
        if (ids.Count == 0)
        {
            return [];
        }

        var words = (await db.Documents.AsNoTracking().Where(d => ids.Contains(d.Id)).ToListAsync(stop)).ToDictionary(d => d.Id, d => d.Cited);
        foreach (var file in await db.StoredFiles.AsNoTracking().Where(f => ids.Contains(f.Id)).Select(f => new { f.Id, f.Name }).ToListAsync(stop))
        {
            words[file.Id] = file.Name;
        }

        foreach (var office in await db.OrganisationPeriods.AsNoTracking().Where(p => ids.Contains(p.OrganisationId)).OrderBy(p => p.From).Select(p => new { p.OrganisationId, p.Name }).ToListAsync(stop))
        {
            words[office.OrganisationId] = office.Name;
        }

        return words;
    }

    private static List<Guid> Ids(IReadOnlyList<string?> values) => [.. values.Select(v => Guid.TryParse(v, out var id) ? id : Guid.Empty).Where(id => id != Guid.Empty).Distinct().Take(500)];
}
