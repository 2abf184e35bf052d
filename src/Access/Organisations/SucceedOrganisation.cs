using LangNghe.Access.Domain;
using LangNghe.Foundation.Data;
using LangNghe.Foundation.Rules;
using LangNghe.Foundation.Text;
using LangNghe.Foundation.Time;

namespace LangNghe.Access.Organisations;

/// <summary>An organisation ends by a document; from the next day another is its heir, and owns its fields.</summary>
public sealed class SucceedOrganisation(AppDb db, OrganisationDesk desk)
{
    public async Task<Outcome<Guid>> Run(Guid id, int version, SuccessionFacts facts, DecisionFacts why, CancellationToken stop)
    {
        var opened = await desk.Open(id, version, stop);
        if (!opened.Ok)
        {
            return opened.Problems;
        }

        var decision = await desk.Decided(why, needsDocument: true, stop);
        var problems = facts.Check(id);
        var standing = await desk.Standing(stop);
        var last = standing.FindLast(p => p.OrganisationId == id)!;
        var heir = standing.Find(p => p.OrganisationId == facts.SuccessorId && facts.Day is { } day && p.HoldsOn(day));
        problems.When(last.Until is not null, nameof(facts.Day), $"Cơ quan này đã kết thúc, ngày cuối là {Vi.Day(last.Until, "")}.");
        problems.When(facts.Day <= last.From, nameof(facts.Day), $"Ngày này phải sau ngày {Vi.Day(last.From)}, khi thời kỳ đang ghi bắt đầu.");
        problems.When(facts is { SuccessorId: not null, Day: not null } && heir is null, nameof(facts.SuccessorId), "Cơ quan kế thừa phải có trong sổ vào ngày đó. Chưa có thì thêm cơ quan trước.");
        problems = problems.Under(OrganisationDesk.What);
        problems.AddRange(decision.Problems.Under(OrganisationDesk.Why));
        if (problems.Any)
        {
            return problems;
        }

        var first = facts.Day!.Value;
        db.Add(last.EndsOn(first.AddDays(-1))!);
        if (heir is null)
        {
            return await desk.Close(opened.Value, null, AccessActs.OrganisationEnded, decision.Value, stop);
        }

        db.Add(new OrganisationSuccession(id, heir.OrganisationId, decision.Value.Confidence!.Value).With(new Span(first), decision.Value.Source));
        return await desk.Close(opened.Value, facts.TakesFields ? Widened(heir, last, first, decision.Value) : null, AccessActs.OrganisationSucceeded, decision.Value, stop);
    }

    /// <summary>The heir with the fields of both; null when it gains none.</summary>
    private OrganisationPeriod? Widened(OrganisationPeriod heir, OrganisationPeriod last, DateOnly first, Decision decision)
    {
        if (last.Fields.Except(heir.Fields).ToList() is not { Count: > 0 } gained)
        {
            return null;
        }

        var kind = last.Kind == OrganisationKind.LeadDepartment ? OrganisationKind.LeadDepartment : heir.Kind;
        var wider = new OrganisationPeriod(heir.OrganisationId, heir.ToFacts() with { Kind = kind, Fields = [.. heir.Fields, .. gained] }, decision.Confidence!.Value);
        db.AddRange(heir.ChangedFrom(first, wider, decision.Source));
        return wider;
    }
}
