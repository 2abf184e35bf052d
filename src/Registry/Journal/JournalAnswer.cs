using LangNghe.Foundation.Acts;
using LangNghe.Foundation.Data;
using LangNghe.Foundation.Time;
using Microsoft.EntityFrameworkCore;

namespace LangNghe.Registry.Journal;

/// <summary>
/// The acts that a question means, the latest first. Every combination of filters stands on an index that ends in the id of the act, and
/// ids rise with time: a page is read from where the last one ended, and nothing is counted or skipped, however many acts there are.
/// </summary>
/// <param name="Subject">Null for all things.</param>
/// <param name="ByAccount">Null for whoever; <see cref="Guid.Empty"/> for acts of no account.</param>
/// <param name="Nothing">A filter means nobody or nothing.</param>
/// <param name="Missed">Sentences about filters that mean nothing.</param>
/// <param name="Choices">What else a filter may have meant.</param>
public sealed record JournalAnswer(JournalQuery Query, string? Subject, Guid? ByAccount, string ThingLabel, bool Nothing, IReadOnlyList<string> Missed, IReadOnlyList<JournalChoice> Choices)
{
    // Ids of acts from before ids took their time from the act differ from it by less than a second.
    private static readonly TimeSpan _slack = TimeSpan.FromSeconds(1);

    /// <param name="before">Only acts older than this one.</param>
    /// <param name="after">Only acts newer than this one, the oldest of them first.</param>
    public IQueryable<Act> Acts(AppDb db, Guid? before = null, Guid? after = null)
    {
        if (Nothing)
        {
            return db.Acts.Where(_ => false);
        }

        var (low, high) = Between(before, after);
        var acts = Filtered(db.Acts.AsNoTracking());
        if (Subject is not null)
        {
            var about = db.ActSubjects.Where(s => s.Subject == Subject);
            about = low is { } first ? about.Where(s => s.ActId > first) : about;
            about = high is { } last ? about.Where(s => s.ActId < last) : about;
            var found = about.Join(acts, s => s.ActId, a => a.Id, (s, act) => new { s.ActId, act });
            return (after is null ? found.OrderByDescending(f => f.ActId) : found.OrderBy(f => f.ActId)).Select(f => f.act);
        }

        acts = low is { } from ? acts.Where(a => a.Id > from) : acts;
        acts = high is { } until ? acts.Where(a => a.Id < until) : acts;
        // PostgreSQL takes "is null" for no constant when it looks for an index that gives the order.
        return (ByAccount == Guid.Empty, after is null) switch
        {
            (true, true) => acts.OrderByDescending(a => a.ActorId).ThenByDescending(a => a.Id),
            (true, false) => acts.OrderBy(a => a.ActorId).ThenBy(a => a.Id),
            (false, true) => acts.OrderByDescending(a => a.Id),
            (false, false) => acts.OrderBy(a => a.Id),
        };
    }

    private IQueryable<Act> Filtered(IQueryable<Act> acts)
    {
        if (!string.IsNullOrWhiteSpace(Query.Kind))
        {
            acts = acts.Where(a => a.Kind == Query.Kind);
        }

        if (ByAccount is { } account)
        {
            acts = account == Guid.Empty ? acts.Where(a => a.ActorId == null) : acts.Where(a => a.ActorId == account);
        }

        if (Query.From is { } from)
        {
            var start = VietnamDay.EndOf(from.AddDays(-1));
            acts = acts.Where(a => a.At > start);
        }

        if (Query.Until is { } until)
        {
            var end = VietnamDay.EndOf(until);
            acts = acts.Where(a => a.At <= end);
        }

        return acts;
    }

    private (Guid? Low, Guid? High) Between(Guid? before, Guid? after)
    {
        Guid? low = Query.From is { } from ? ActId.FirstOf(VietnamDay.EndOf(from.AddDays(-1)) - _slack) : null;
        Guid? high = Query.Until is { } until && until < DateOnly.MaxValue ? ActId.FirstOf(VietnamDay.EndOf(until) + _slack) : null;
        return (after is { } a && !(low > a) ? a : low, before is { } b && !(high < b) ? b : high);
    }
}
