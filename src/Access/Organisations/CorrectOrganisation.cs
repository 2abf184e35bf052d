using LangNghe.Access.Domain;
using LangNghe.Foundation.Data;
using LangNghe.Foundation.Rules;
using LangNghe.Foundation.Text;
using LangNghe.Foundation.Time;
using Microsoft.EntityFrameworkCore;

namespace LangNghe.Access.Organisations;

/// <summary>
/// A period as the document has it. With the document the row is confirmed and loses its mark; without one it is corrected and stays
/// unverified. When the first day moves, what ended on the day before moves along: the period before it, or the organisations it succeeded.
/// </summary>
public sealed class CorrectOrganisation(AppDb db, OrganisationDesk desk)
{
    public async Task<Outcome<Guid>> Run(Guid id, Guid periodId, int version, OrganisationFacts written, DecisionFacts why, CancellationToken stop)
    {
        var facts = written.Tidied();
        var opened = await desk.Open(id, version, stop);
        if (!opened.Ok)
        {
            return opened.Problems;
        }

        var standing = await desk.Standing(stop);
        if (standing.Find(p => p.Id == periodId && p.OrganisationId == id) is not { } wrong)
        {
            return Problems.Of("", Saving.Stale);
        }

        var decision = await desk.Decided(why, needsDocument: false, stop);
        var problems = facts.Check();
        problems.WhenBeginsTooFar(facts.From, desk.Today, nameof(facts.From));
        problems.AddRange(await desk.CheckUnit(facts, stop));
        problems.When(wrong.Until < facts.From, nameof(facts.From), $"Ngày đầu không được sau ngày cuối {Vi.Day(wrong.Until, "")} của thời kỳ này.");
        var before = await EndedBefore(wrong, standing, stop);
        problems.When(before.Periods.Exists(p => p.From >= facts.From), nameof(facts.From), "Ngày này làm cho thời kỳ hoặc cơ quan trước đó không còn ngày nào. Đính chính thời kỳ trước trước đã.");
        problems = problems.Under(OrganisationDesk.What);
        problems.AddRange(decision.Problems.Under(OrganisationDesk.Why));
        if (problems.Any)
        {
            return problems;
        }

        return await Write(opened.Value, wrong, facts, before, decision.Value, stop);
    }

    private async Task<Outcome<Guid>> Write(Organisation organisation, OrganisationPeriod wrong, OrganisationFacts facts, Before before, Decision decision, CancellationToken stop)
    {
        var first = facts.From!.Value;
        var known = decision.Confidence is not null || first != wrong.From ? Known.Day : wrong.FromKnown;
        wrong.Withdraw();
        var right = new OrganisationPeriod(organisation.Id, facts, decision.Confidence ?? wrong.Confidence)
            .With(new Span(first, known, wrong.Until, wrong.UntilKnown), decision.Source).InPlaceOf(wrong);
        db.Add(right);
        if (first != wrong.From)
        {
            db.AddRange(before.Periods.ConvertAll(p => p.EndsOn(first.AddDays(-1))!));
        }

        foreach (var step in before.Successions)
        {
            step.Withdraw();
            db.Add(new OrganisationSuccession(step.FromId, step.ToId, decision.Confidence ?? step.Confidence).With(new Span(first, known), decision.Source));
        }

        return await desk.Close(organisation, right, decision.Confidence is null ? AccessActs.OrganisationCorrected : AccessActs.OrganisationConfirmed, decision, stop);
    }

    /// <summary>What ended on the day before the period began.</summary>
    private async Task<Before> EndedBefore(OrganisationPeriod wrong, List<OrganisationPeriod> standing, CancellationToken stop)
    {
        var steps = await db.OrganisationSuccessions.Where(s => s.WithdrawnAt == null && s.ToId == wrong.OrganisationId && s.From == wrong.From).ToListAsync(stop);
        var lastDay = wrong.From.AddDays(-1);
        return new Before(standing.FindAll(p => p.Until == lastDay && (p.OrganisationId == wrong.OrganisationId || steps.Exists(s => s.FromId == p.OrganisationId))), steps);
    }

    private sealed record Before(List<OrganisationPeriod> Periods, List<OrganisationSuccession> Successions);
}
