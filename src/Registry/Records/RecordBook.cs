using LangNghe.Foundation.Acts;
using LangNghe.Foundation.Data;
using LangNghe.Foundation.Rules;
using LangNghe.Foundation.Text;
using LangNghe.Foundation.Time;
using LangNghe.Foundation.Web;
using LangNghe.Foundation.Who;
using LangNghe.Law.Attachments;
using LangNghe.Registry.Desk;
using LangNghe.Registry.Domain;
using LangNghe.Registry.Journal;
using LangNghe.Registry.Proposals;
using LangNghe.Registry.Villages;
using Microsoft.EntityFrameworkCore;

namespace LangNghe.Registry.Records;

/// <summary>How the rooms above write records of a village: found within the actor's units, on the register of today, one act and one save.</summary>
public sealed class RecordBook(AppDb db, Actor actor, AsOfQuery asOf, CurrentAct act, VillageDesk desk, ActReading reading, Rehearsal rehearsal)
{
    public const string NotToday = "Đang xem sổ của một ngày khác hôm nay. Chỉ ghi được vào sổ của hôm nay.";

    private const int ChangesShown = 30;

    public ReadableDocuments Documents => desk.Documents;

    public string? WhyNot => asOf.IsToday ? null : NotToday;

    /// <summary>Null when there is no such village in the actor's units.</summary>
    public async Task<RecordHeading?> Heading(int number, CancellationToken stop) =>
        await db.VillagesAt(asOf.Now).VisibleTo(actor).Where(v => v.Number == number)
            .Select(v => new RecordHeading(v.Id, v.Number, v.Profile.Facts.Name!, v.Profile.Facts.CommuneId)).FirstOrDefaultAsync(stop);

    public async Task<Outcome<Village>> Open(int number, string permission, CancellationToken stop)
    {
        if (desk.WhyNot(permission) is { } closed)
        {
            return Problems.Of("", closed);
        }

        return await Heading(number, stop) is { } heading
            ? await db.Villages.SingleAsync(v => v.Id == heading.VillageId, stop)
            : Problems.Of("", VillageDesk.NotHere);
    }

    /// <summary>The latest word on a record; null when it was withdrawn meanwhile.</summary>
    public async Task<T?> Row<T>(Guid villageId, Guid id, CancellationToken stop) where T : VillageRecord =>
        await db.Set<T>().SingleOrDefaultAsync(r => r.Id == id && r.VillageId == villageId && r.WithdrawnAt == null, stop);

    /// <summary>What is already the latest word of such records of a village, ended ones too.</summary>
    public async Task<IReadOnlyList<T>> Standing<T>(Guid villageId, CancellationToken stop) where T : VillageRecord =>
        await db.Set<T>().AsNoTracking().Where(r => r.VillageId == villageId && r.WithdrawnAt == null).OrderBy(r => r.Id).ToListAsync(stop);

    /// <summary>A record as a form was opened for it, withdrawn or not.</summary>
    public async Task<T?> Seen<T>(Guid villageId, Guid id, CancellationToken stop) where T : VillageRecord =>
        await db.Set<T>().AsNoTracking().SingleOrDefaultAsync(r => r.Id == id && r.VillageId == villageId, stop);

    /// <summary>The last act on a record that was withdrawn since a form was opened for it, and the row that is now the latest word; null when it still is that itself.</summary>
    public async Task<RecordNews?> Newer<T>(Guid villageId, Guid id, CancellationToken stop) where T : VillageRecord
    {
        Guid? last = null;
        var row = await Seen<T>(villageId, id, stop);
        var subject = row?.Subject;
        while (row?.WithdrawnBy is { } by)
        {
            last = by;
            row = await db.Set<T>().AsNoTracking().FirstOrDefaultAsync(r => r.VillageId == villageId && r.RecordedBy == by, stop);
        }

        return last is { } act && await db.Acts.AsNoTracking().FirstOrDefaultAsync(a => a.Id == act, stop) is { } done
            ? new RecordNews((await reading.Read([done], subject, ChangesShown, stop))[0], row?.Id)
            : null;
    }

    /// <param name="made">The record, or what is wrong with it; the problems of its grounds are told with them.</param>
    /// <param name="replaced">The row that stops being the latest word; null when the record is new.</param>
    /// <param name="decision">The number of the decision itself, the paper where no other is given.</param>
    public async Task<Outcome<T>> Write<T>(Village village, Outcome<T> made, T? replaced, ActKind kind, ActFacts why, string? decision, CancellationToken stop) where T : VillageRecord
    {
        var grounds = await desk.GroundsOf(why, needsPaper: false, decision, saves: made.Ok, stop);
        var problems = new Problems();
        problems.AddRange(made.Problems);
        problems.AddRange(grounds.Problems);
        if (problems.Any)
        {
            return problems;
        }

        var record = made.Value;
        record.With(new Span(record.From, record.FromKnown, record.Until, record.UntilKnown, record.ConfirmedOn), grounds.Value.Source).InPlaceOf(replaced);
        return await Save(village, record, replaced, kind, grounds.Value, stop);
    }

    /// <summary>*Đính chính*: the right record takes the place of the wrong one; or nothing does, where there never was one.</summary>
    /// <param name="also">What else of the same record is written when there never was one, in the same act.</param>
    public async Task<Outcome<T>> Correct<T>(int number, Guid id, RecordFacts facts, string? decision, ActKind kind, string permission, Func<T, Outcome<T>> right, CancellationToken stop, Action? also = null) where T : VillageRecord
    {
        var village = await Open(number, permission, stop);
        if (!village.Ok)
        {
            return village.Problems;
        }

        if (await Row<T>(village.Value.Id, id, stop) is not { } wrong)
        {
            return Problems.Of("", Saving.Stale);
        }

        if (facts.NeverWas)
        {
            return await TakeBack(village.Value, wrong, kind, facts.Why, also, stop);
        }

        var made = right(wrong);
        if (made.Ok && !facts.NeverEnded && made.Value.EndLike(wrong) is { Any: true } problems)
        {
            made = problems;
        }

        return await Write(village.Value, made, wrong, kind, facts.Why, decision, stop);
    }

    /// <summary>*Thay đổi từ ngày*: the record goes on as another from that day; until the day before, it stays as it was.</summary>
    public async Task<Outcome<T>> Change<T>(int number, Guid id, DateOnly? day, ActFacts why, ActKind kind, string permission, Func<T, Outcome<T>> next, CancellationToken stop) where T : VillageRecord
    {
        var village = await Open(number, permission, stop);
        if (!village.Ok)
        {
            return village.Problems;
        }

        if (await Row<T>(village.Value.Id, id, stop) is not { } old)
        {
            return Problems.Of("", Saving.Stale);
        }

        var made = next(old);
        var grounds = await desk.GroundsOf(why, needsPaper: false, decision: null, saves: made.Ok, stop);
        var problems = new Problems();
        problems.AddRange(made.Problems);
        problems.AddRange(grounds.Problems);
        if (problems.Any)
        {
            return problems;
        }

        return await Save(village.Value, made.Value, null, kind, grounds.Value, stop, () => db.AddRange(old.ChangedFrom(day!.Value, made.Value, grounds.Value.Source)));
    }

    public async Task<Outcome<T>> End<T>(int number, Guid id, EndFacts facts, bool needsDecision, ActKind kind, string permission, CancellationToken stop) where T : VillageRecord
    {
        var village = await Open(number, permission, stop);
        if (!village.Ok)
        {
            return village.Problems;
        }

        if (await Row<T>(village.Value.Id, id, stop) is not { } record)
        {
            return Problems.Of("", Saving.Stale);
        }

        var problems = facts.Check(record, asOf.Today, needsDecision);
        var grounds = await desk.GroundsOf(facts.Why, needsPaper: false, facts.DecisionNumber, saves: !problems.Any, stop);
        problems.AddRange(grounds.Problems);
        if (problems.Any)
        {
            return problems;
        }

        var ended = record.EndingOn(facts.EndsOn!.Value.AddDays(-1));
        ended.EndBy(VietnameseText.Tidy(facts.DecisionNumber), VietnameseText.Tidy(facts.Why.Reason));
        return await Save(village.Value, ended, record, kind, grounds.Value, stop);
    }

    private async Task<Outcome<T>> TakeBack<T>(Village village, T wrong, ActKind kind, ActFacts why, Action? also, CancellationToken stop) where T : VillageRecord
    {
        var grounds = await desk.GroundsOf(why, needsPaper: false, decision: null, saves: true, stop);
        return grounds.Ok ? await Save(village, wrong, wrong, kind, grounds.Value, stop, also) : grounds.Problems;
    }

    /// <param name="record">The row that was replaced itself, when nothing takes its place.</param>
    private async Task<Outcome<T>> Save<T>(Village village, T record, T? replaced, ActKind kind, Grounds grounds, CancellationToken stop, Action? also = null) where T : VillageRecord
    {
        if (rehearsal.IsOn)
        {
            return record;
        }

        replaced?.Withdraw();
        also?.Invoke();
        if (record != replaced)
        {
            db.Add(record);
        }

        village.Touch();
        act.Begin(kind, grounds.Reason);
        var problems = await db.Save(stop);
        return problems.Any ? problems : record;
    }
}
