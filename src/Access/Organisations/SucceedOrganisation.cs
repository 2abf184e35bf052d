using LangNghe.Access.Domain;
using LangNghe.Foundation.Data;
using LangNghe.Foundation.Rules;
using LangNghe.Foundation.Text;
using LangNghe.Foundation.Time;
using LangNghe.Foundation.Who;

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
        problems.WhenBeginsTooFar(facts.Day, desk.Today, nameof(facts.Day));
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
        var fields = facts.TakesFields ? last.Fields.Except(heir.Fields).ToList() : [];
        var next = heir.From == first && fields.Count == 0 ? null : Reorganised(heir, fields, first, decision.Value);
        return await desk.Close(opened.Value, next, AccessActs.OrganisationSucceeded, decision.Value, stop);
    }

    /// <summary>From the day of the succession the heir is in another period, even when it gains no field: whoever later finds the true day has one border to move.</summary>
    private OrganisationPeriod Reorganised(OrganisationPeriod heir, List<FieldOfWork> gained, DateOnly first, Decision decision)
    {
        var kind = gained.Contains(FieldOfWork.CraftVillages) ? OrganisationKind.LeadDepartment : heir.Kind;
        var next = new OrganisationPeriod(heir.OrganisationId, heir.ToFacts() with { Kind = kind, Fields = [.. heir.Fields, .. gained] }, decision.Confidence!.Value);
        db.AddRange(heir.ChangedFrom(first, next, decision.Source));
        return next;
    }
}
