using LangNghe.Foundation.Acts;
using LangNghe.Foundation.Data;
using LangNghe.Foundation.Rules;
using LangNghe.Foundation.Time;
using LangNghe.Foundation.Who;
using LangNghe.Law.Attachments;
using LangNghe.Privacy.Domain;
using Microsoft.EntityFrameworkCore;

namespace LangNghe.Privacy.Requests;

/// <summary>Takes one step on a request; delivering is <see cref="DeliverData"/>.</summary>
public sealed class TakeStep(AppDb db, Actor actor, RequestBook book, RequestTakers takers, Fulfilment fulfilment, ReadableDocuments documents, CurrentAct act, TimeProvider clock)
{
    public async Task<Outcome<DataRequest>> Run(Guid id, RequestStepKind step, StepFacts facts, CancellationToken stop)
    {
        if (await book.Find(id, stop) is not { } request || step == RequestStepKind.Deliver)
        {
            return Problems.Of("", RequestBook.NotHere);
        }

        if (facts.Version != request.Version)
        {
            return Problems.Of("", Saving.Stale);
        }

        if (await book.WhyNot(step, request, stop) is { } closed)
        {
            return Problems.Of("", closed);
        }

        var problems = facts.Check(step, request.Kind);
        var paper = facts.DocumentId is { } paperId ? await (await documents.All(stop)).AsNoTracking().SingleOrDefaultAsync(d => d.Id == paperId, stop) : null;
        problems.When(facts.DocumentId is not null && paper is null, nameof(facts.DocumentId), "Chọn một văn bản trong danh sách.");
        var assignee = step == RequestStepKind.Assign && facts.AssigneeId is { } to ? (await takers.Of(request, stop)).FirstOrDefault(h => h.Id == to) : null;
        problems.When(step == RequestStepKind.Assign && facts.AssigneeId is not null && assignee is null, nameof(facts.AssigneeId), "Chọn một người trong danh sách.");
        if (problems.Any)
        {
            return problems;
        }

        request.Take(step, clock.Today());
        if (assignee is not null)
        {
            request.AssignTo(assignee.Id, assignee.Name);
        }

        var taken = new RequestStep(request, step, facts, actor.Name, clock.Today(), clock.UtcNow());
        if (step == RequestStepKind.Complete)
        {
            await fulfilment.Of(request, taken, stop);
        }

        db.Add(taken);
        act.Begin(step.Act, new ActReason(taken.Ground, paper?.Id, paper?.Cited));
        var saved = await db.Save(stop);
        return saved.Any ? saved : request;
    }
}
