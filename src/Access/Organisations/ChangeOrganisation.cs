using LangNghe.Access.Domain;
using LangNghe.Foundation.Data;
using LangNghe.Foundation.Rules;
using LangNghe.Foundation.Time;
using LangNghe.Law.Domain;

namespace LangNghe.Access.Organisations;

/// <summary>From a day on the organisation is called otherwise, or owns other fields.</summary>
public sealed class ChangeOrganisation(AppDb db, OrganisationDesk desk)
{
    public async Task<Outcome<Guid>> Run(Guid id, int version, OrganisationFacts written, DecisionFacts why, CancellationToken stop)
    {
        var facts = written.Tidied();
        var opened = await desk.Open(id, version, stop);
        if (!opened.Ok)
        {
            return opened.Problems;
        }

        var decision = await desk.Decided(why, needsDocument: false, stop);
        var problems = facts.Check();
        problems.WhenBeginsTooFar(facts.From, desk.Today, nameof(facts.From));
        problems.AddRange(await desk.CheckUnit(facts, stop));
        var old = (await desk.Standing(stop)).Find(p => p.OrganisationId == id && facts.From is { } day && p.HoldsOn(day));
        problems.When(facts.From is not null && old is null, nameof(facts.From), "Cơ quan này không có vào ngày đó.");
        problems.When(old?.From == facts.From && old is not null, nameof(facts.From), "Thời kỳ đang ghi bắt đầu đúng ngày này. Nếu ghi sai, dùng Đính chính; nếu thay đổi thật, chọn ngày sau đó.");
        problems = problems.Under(OrganisationDesk.What);
        problems.AddRange(decision.Problems.Under(OrganisationDesk.Why));
        if (problems.Any)
        {
            return problems;
        }

        var next = new OrganisationPeriod(id, facts, decision.Value.Confidence ?? Confidence.L);
        db.AddRange(old!.ChangedFrom(facts.From!.Value, next, decision.Value.Source));
        return await desk.Close(opened.Value, next, AccessActs.OrganisationChanged, decision.Value, stop);
    }
}
