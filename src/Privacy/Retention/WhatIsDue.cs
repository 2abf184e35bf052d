using LangNghe.Foundation.Data;
using LangNghe.Foundation.Personal;
using LangNghe.Foundation.Time;
using LangNghe.Persons;
using LangNghe.Persons.Domain;
using LangNghe.Persons.Held;
using LangNghe.Privacy.Domain;
using Microsoft.EntityFrameworkCore;

namespace LangNghe.Privacy.Retention;

/// <summary>Finds what has been kept as long as it may be.</summary>
public sealed class WhatIsDue(AppDb db, IEnumerable<PersonalData> data, TimeProvider clock)
{
    /// <summary>What no officer was asked about yet, oldest first: ids rise with time.</summary>
    public async Task<IReadOnlyList<Due>> New(RetentionRule rule, int most, CancellationToken stop)
    {
        var today = clock.Today();
        var told = db.RetentionCases.Where(c => c.Target == rule.Target && (c.DecidedAt == null || c.KeptUntil > today)).Select(c => c.TargetId);
        return await Sure(rule, await Of(rule).Where(d => !told.Contains(d.TargetId)).OrderBy(d => d.TargetId).Take(most).ToListAsync(stop), stop);
    }

    public async Task<bool> IsStillDue(RetentionRule rule, Guid targetId, CancellationToken stop) =>
        (await Sure(rule, await Of(rule).Where(d => d.TargetId == targetId).ToListAsync(stop), stop)).Count > 0;

    private IQueryable<Due> Of(RetentionRule rule)
    {
        var through = rule.DueThrough(clock.Today());
        return rule.Target switch
        {
            RetentionTarget.Person => Unused(db.Persons, through),
            RetentionTarget.IdentityNumber => Unused(db.Persons.Where(p => p.IdentitySealed != null), through),
            RetentionTarget.RequestContent => db.DataRequests.Where(r => r.ClosedOn <= through && r.Content != PersonalWords.Erased)
                .Select(r => new Due { PersonId = r.PersonId, TargetId = r.Id, Since = r.ClosedOn!.Value }),
            RetentionTarget.ConsentEvidence => db.ConsentWithdrawals.Where(w => w.From <= through)
                .Join(db.Consents.Where(c => c.Evidence != null && c.Evidence != PersonalWords.Erased), w => w.ConsentId, c => c.Id, (w, c) => new Due { PersonId = c.PersonId, TargetId = c.Id, Since = w.From }),
            _ => throw new ArgumentOutOfRangeException(nameof(rule)),
        };
    }

    private IQueryable<Due> Unused(IQueryable<Person> people, DateOnly through)
    {
        var end = VietnamDay.EndOf(through);
        people = people.Where(p => p.ErasedAt == null && p.EnteredAt <= end);
        foreach (var since in data.Select(d => d.HeldSince).OfType<Func<AppDb, DateOnly, IQueryable<Guid>>>())
        {
            var held = since(db, through);
            people = people.Where(p => !held.Contains(p.Id));
        }

        return people.Select(p => new Due { PersonId = p.Id, TargetId = p.Id, Since = through });
    }

    /// <summary>A data set that cannot say since when it holds nothing about somebody keeps whom it holds anything about.</summary>
    private async Task<IReadOnlyList<Due>> Sure(RetentionRule rule, List<Due> found, CancellationToken stop)
    {
        if (rule.Target is not (RetentionTarget.Person or RetentionTarget.IdentityNumber))
        {
            return found;
        }

        var sure = new List<Due>();
        foreach (var due in found)
        {
            if (!await IsHeld(due.PersonId, stop))
            {
                sure.Add(due);
            }
        }

        return sure;
    }

    private async Task<bool> IsHeld(Guid person, CancellationToken stop)
    {
        foreach (var set in data.Where(d => d.HeldSince is null))
        {
            if ((await set.Rows(db, person, stop)).Count > 0)
            {
                return true;
            }
        }

        return false;
    }

    public sealed record Due
    {
        public Guid PersonId { get; init; }

        public Guid TargetId { get; init; }

        /// <summary>Not used since this day at the latest.</summary>
        public DateOnly Since { get; init; }
    }
}
