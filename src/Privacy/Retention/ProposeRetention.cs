using LangNghe.Foundation.Acts;
using LangNghe.Foundation.Data;
using LangNghe.Foundation.Jobs;
using LangNghe.Foundation.Text;
using LangNghe.Foundation.Time;
using LangNghe.Privacy.Domain;
using Microsoft.EntityFrameworkCore;

namespace LangNghe.Privacy.Retention;

/// <summary>Proposes what is due; nothing is deleted before an officer accepts it. What does not fit is proposed by the next run.</summary>
public sealed class ProposeRetention(AppDb db, WhatIsDue due, CurrentAct act, TimeProvider clock) : IWork
{
    public const string Code = "privacy.retention";

    private const int MostOfAKind = 200;

    public async Task<JobResult> Run(JobRun run, CancellationToken stop)
    {
        var proposed = 0;
        foreach (var rule in await db.RetentionRules.AsNoTracking().OrderBy(r => r.Code).ToListAsync(stop))
        {
            await run.Tell(proposed, null, rule.Target.Words);
            var found = await due.New(rule, MostOfAKind, stop);
            if (found.Count == 0)
            {
                continue;
            }

            db.ChangeTracker.Clear();
            db.AddRange(found.Select(d => new RetentionCase(rule, d.PersonId, d.TargetId, d.Since, clock.UtcNow())));
            act.Begin(PrivacyActs.ProposeRetention, new ActReason($"{rule.Target.Words}, quá {rule.Period}"));
            // Refused where another run proposed the same in this moment: its proposals are as good.
            proposed += (await db.Save(stop)).Any ? 0 : found.Count;
        }

        return new JobResult(proposed == 0 ? "Không có dữ liệu nào mới đến hạn." : $"{Vi.Number(proposed)} mục đến hạn chờ cán bộ duyệt.", RetentionModel.Address);
    }
}
