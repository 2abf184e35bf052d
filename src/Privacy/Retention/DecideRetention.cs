using LangNghe.Foundation.Acts;
using LangNghe.Foundation.Data;
using LangNghe.Foundation.Rules;
using LangNghe.Foundation.Time;
using LangNghe.Foundation.Who;
using LangNghe.Persons;
using LangNghe.Persons.Erasing;
using LangNghe.Privacy.Domain;
using Microsoft.EntityFrameworkCore;

namespace LangNghe.Privacy.Retention;

/// <summary>Carries out what is due, or keeps it for another while; each case an act of its own.</summary>
public sealed class DecideRetention(AppDb db, Actor actor, WhatIsDue due, Erasure erasure, CurrentAct act, TimeProvider clock)
{
    public async Task<Outcome<Done>> Run(RetentionDecision decision, CancellationToken stop)
    {
        if (decision.Check() is { Any: true } problems)
        {
            return problems;
        }

        var rules = await db.RetentionRules.AsNoTracking().ToDictionaryAsync(r => r.Id, stop);
        var done = new Done(0, 0);
        foreach (var id in decision.Chosen.Distinct())
        {
            db.ChangeTracker.Clear();
            if (await db.RetentionCases.SingleOrDefaultAsync(c => c.Id == id && c.DecidedAt == null, stop) is not { } chosen)
            {
                done = done with { Gone = done.Gone + 1 };
                continue;
            }

            var state = await Decide(chosen, rules[chosen.RuleId], decision.Keep == true, stop);
            act.Begin(state == RetentionState.CarriedOut ? PrivacyActs.CarryOutRetention : PrivacyActs.KeepRetention, new ActReason(decision.Reason!.Trim()));
            if (await db.Save(stop) is { Any: true } refused)
            {
                return refused;
            }

            done = state == RetentionState.Gone ? done with { Gone = done.Gone + 1 } : done with { Decided = done.Decided + 1 };
        }

        return done;
    }

    private async Task<RetentionState> Decide(RetentionCase chosen, RetentionRule rule, bool keep, CancellationToken stop)
    {
        var state = keep ? RetentionState.Kept : await due.IsStillDue(rule, chosen.TargetId, stop) ? RetentionState.CarriedOut : RetentionState.Gone;
        if (state == RetentionState.CarriedOut)
        {
            await CarryOut(chosen, stop);
        }

        chosen.Decide(state, actor.Name, clock.UtcNow(), keep ? clock.Today().AddYears(1) : null);
        return state;
    }

    private async Task CarryOut(RetentionCase chosen, CancellationToken stop)
    {
        switch (chosen.Target)
        {
            case RetentionTarget.Person:
                await erasure.Of(await db.Persons.SingleAsync(p => p.Id == chosen.TargetId, stop), stop);
                break;
            case RetentionTarget.IdentityNumber:
                (await db.Persons.SingleAsync(p => p.Id == chosen.TargetId, stop)).ForgetIdentity();
                break;
            case RetentionTarget.RequestContent:
                (await db.DataRequests.SingleAsync(r => r.Id == chosen.TargetId, stop)).EraseContent();
                (await db.RequestSteps.Where(s => s.RequestId == chosen.TargetId).ToListAsync(stop)).ForEach(s => s.EraseNote());
                break;
            case RetentionTarget.ConsentEvidence:
                (await db.Consents.SingleAsync(c => c.Id == chosen.TargetId, stop)).EraseEvidence();
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(chosen));
        }
    }

    /// <param name="Gone">No longer due, or decided by somebody else meanwhile.</param>
    public sealed record Done(int Decided, int Gone);
}
