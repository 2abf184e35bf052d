using LangNghe.Foundation.Acts;
using LangNghe.Foundation.Data;
using LangNghe.Foundation.Rules;
using LangNghe.Law.Attachments;
using LangNghe.Privacy.Domain;
using Microsoft.EntityFrameworkCore;

namespace LangNghe.Privacy.Retention;

/// <summary>Sets how long a kind of data is kept. What was proposed by the former period is looked at again before it is carried out.</summary>
public sealed class SetRetention(AppDb db, ReadableDocuments documents, CurrentAct act)
{
    public async Task<Outcome<RetentionRule>> Run(Guid id, RetentionFacts facts, CancellationToken stop)
    {
        if (await db.RetentionRules.SingleOrDefaultAsync(r => r.Id == id, stop) is not { } rule)
        {
            return Problems.Of("", "Không có thời hạn lưu giữ này.");
        }

        if (facts.Version != rule.Version)
        {
            return Problems.Of("", Saving.Stale);
        }

        var problems = rule.Set(facts);
        var paper = facts.DocumentId is { } paperId ? await (await documents.All(stop)).AsNoTracking().SingleOrDefaultAsync(d => d.Id == paperId, stop) : null;
        problems.When(facts.DocumentId is not null && paper is null, nameof(facts.DocumentId), "Chọn một văn bản trong danh sách.");
        if (problems.Any)
        {
            return problems;
        }

        act.Begin(PrivacyActs.SetRetention, new ActReason(rule.Ground, paper?.Id, paper?.Cited));
        var saved = await db.Save(stop);
        return saved.Any ? saved : rule;
    }
}
