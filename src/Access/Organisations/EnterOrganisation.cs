using LangNghe.Access.Domain;
using LangNghe.Foundation.Data;
using LangNghe.Foundation.Rules;
using LangNghe.Foundation.Time;
using LangNghe.Law.Domain;

namespace LangNghe.Access.Organisations;

/// <summary>An organisation that the book does not have yet. Without a document it stands as unverified.</summary>
public sealed class EnterOrganisation(AppDb db, OrganisationDesk desk)
{
    public async Task<Outcome<Guid>> Run(OrganisationFacts written, DecisionFacts why, CancellationToken stop)
    {
        var facts = written.Tidied();
        var decision = await desk.Decided(why, needsDocument: false, stop);
        var problems = facts.Check();
        problems.WhenBeginsTooFar(facts.From, desk.Today, nameof(facts.From));
        problems.AddRange(await desk.CheckUnit(facts, stop));
        problems = problems.Under(OrganisationDesk.What);
        problems.AddRange(decision.Problems.Under(OrganisationDesk.Why));
        if (problems.Any)
        {
            return problems;
        }

        await desk.Standing(stop);
        var organisation = new Organisation();
        var period = new OrganisationPeriod(organisation.Id, facts, decision.Value.Confidence ?? Confidence.L).With(new Span(facts.From!.Value), decision.Value.Source);
        db.AddRange(organisation, period);
        return await desk.Close(organisation, period, AccessActs.OrganisationEntered, decision.Value, stop);
    }
}
