using LangNghe.Foundation.Acts;
using LangNghe.Foundation.Acts.Sealing;
using LangNghe.Foundation.Files;
using LangNghe.Foundation.Personal;
using LangNghe.Foundation.Rules;
using LangNghe.Foundation.Time;
using LangNghe.Foundation.Who;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace LangNghe.Foundation.Data.Many;

/// <summary>
/// Writes many acts in one transaction, all or none, past the change tracker: as an import does, whose rows are counted by the thousand. Each act says what
/// it changed and is sealed as any other. The caller has checked every rule; what moved meanwhile is noticed here.
/// </summary>
public sealed class SaveMany(AppDb db, Actor actor, Door door, TimeProvider clock, SealingBell bell, PersonalValues personal)
{
    // So many acts are in memory at once.
    private const int Portion = 500;

    private const int SqliteConstraint = 19;

    /// <param name="along">What is saved through the context in the same transaction; a problem takes all back.</param>
    /// <param name="told">How many acts were written so far; may throw, and then nothing is.</param>
    public async Task<Problems> Run(IAsyncEnumerable<ManyAct> acts, Func<CancellationToken, Task<Problems>> along, Func<int, Task> told, CancellationToken stop)
    {
        await using var whole = await db.Database.BeginTransactionAsync(stop);
        try
        {
            using var rows = ManyRows.For(db);
            using var json = new ManyChanges(db.Model);
            var ids = new List<Guid>();
            await foreach (var portion in acts.Chunk(Portion).WithCancellation(stop))
            {
                ids.AddRange(await Write(rows, json, portion, stop));
                await told(ids.Count);
            }

            if (await along(stop) is { Any: true } refused)
            {
                return refused;
            }

            await Count(rows, ids, stop);
            await whole.CommitAsync(stop);
            bell.Ring();
            return new Problems();
        }
        catch (MovedException)
        {
            return Problems.Of("", Saving.Stale);
        }
        catch (Exception twice) when (twice is PostgresException { SqlState: PostgresErrorCodes.UniqueViolation } or SqliteException { SqliteErrorCode: SqliteConstraint })
        {
            return Problems.Of("", Saving.Stale);
        }
    }

    private async Task<IEnumerable<Guid>> Write(ManyRows rows, ManyChanges json, ManyAct[] portion, CancellationToken stop)
    {
        var files = await FilesBefore(portion, stop);
        var (keys, made) = await personal.KeysFor(db, portion.SelectMany(o => o.Added.Concat(o.Withdrawn)), stop);
        var written = new List<(Act Act, ManyAct Order, IReadOnlyList<IFact> Added)>(portion.Length);
        foreach (var order in portion)
        {
            var act = new Act(order.Kind, actor, door.Name, clock.UtcNow(), order.Reason);
            var added = WithFiles(order.Added, files);
            Stamp(act, added, order.Withdrawn);
            act.Changes = json.Of(added, order.Withdrawn, new ClosedValues(act.Id, keys));
            written.Add((act, order, added));
        }

        if (made.Count > 0)
        {
            await rows.Insert(Table<PersonKey>(), made, stop);
        }

        await rows.Insert(Table<Act>(), written.ConvertAll(w => (object)w.Act), stop);
        await rows.Insert(Table<ActSubject>(), [.. written.SelectMany(w => Subjects(w.Order, w.Added).Select(s => new ActSubject(w.Act.Id, s)))], stop);
        foreach (var group in portion.SelectMany(o => o.Withdrawn).GroupBy(r => r.GetType()))
        {
            Same(group.Count(), await rows.Withdraw(ManyTable.Of(db.Model, group.Key), [.. group.Select(r => (r.Id, r.WithdrawnAt!.Value, r.WithdrawnBy!.Value))], stop));
        }

        foreach (var group in portion.SelectMany(o => o.Touched).GroupBy(t => t.Thing.GetType()))
        {
            Same(group.Count(), await rows.Touch(ManyTable.Of(db.Model, group.Key), [.. group.Select(t => ((object)t.Thing, t.Seen))], stop));
        }

        foreach (var group in written.SelectMany(w => w.Added).GroupBy(r => r.GetType()))
        {
            await rows.Insert(ManyTable.Of(db.Model, group.Key), [.. group], stop);
        }

        return written.Select(w => w.Act.Id);
    }

    /// <summary>A record that is written again keeps its files.</summary>
    private async Task<ILookup<string, Guid>> FilesBefore(ManyAct[] portion, CancellationToken stop)
    {
        var before = portion.SelectMany(o => o.Added).OfType<Dated>().Select(r => r.FilesBefore).OfType<string>().ToList();
        var files = before.Count == 0 ? [] : await db.Set<Attachment>().AsNoTracking().Where(a => before.Contains(a.Subject)).OrderBy(a => a.Id).ToListAsync(stop);
        return files.ToLookup(a => a.Subject, a => a.FileId, StringComparer.Ordinal);
    }

    private static IReadOnlyList<IFact> WithFiles(IReadOnlyList<IFact> added, ILookup<string, Guid> files) => files.Count == 0 ? added :
    [
        .. added, .. added.OfType<Dated>().Where(r => r.FilesBefore is not null).SelectMany(r => files[r.FilesBefore!].Select(f => new Attachment(f, r.FilesUnder))),
    ];

    private static void Stamp(Act act, IEnumerable<IFact> added, IEnumerable<Dated> withdrawn)
    {
        foreach (var row in added.OfType<Dated>())
        {
            row.StampRecorded(act);
        }

        foreach (var row in withdrawn)
        {
            row.StampWithdrawn(act);
        }
    }

    private static IEnumerable<string> Subjects(ManyAct order, IEnumerable<IFact> added) =>
        added.Concat(order.Withdrawn).Concat(order.Touched.Select(t => t.Thing)).Select(f => f.Subject).Concat(order.About).Distinct(StringComparer.Ordinal);

    /// <summary>The version of the register moves last, by as many as there are acts, and each waits for its seal under its own.</summary>
    private async Task Count(ManyRows rows, List<Guid> acts, CancellationToken stop)
    {
        if (acts.Count == 0)
        {
            return;
        }

        await db.Database.ExecuteSqlAsync($"UPDATE register_version SET number = number + {acts.Count}, past = number + {acts.Count}", stop);
        var last = await db.Set<RegisterVersion>().Select(v => v.Number).SingleAsync(stop);
        await rows.Insert(Table<UnsealedAct>(), [.. acts.Select((act, i) => new UnsealedAct { Version = last - acts.Count + 1 + i, ActId = act })], stop);
    }

    private ManyTable Table<T>() => ManyTable.Of(db.Model, typeof(T));

    private static void Same(int wanted, int found)
    {
        if (wanted != found)
        {
            throw new MovedException();
        }
    }

    /// <summary>Somebody was quicker.</summary>
    private sealed class MovedException : Exception;
}
