using LangNghe.Environment.Domain;
using LangNghe.Foundation.Acts;
using LangNghe.Foundation.Data;
using LangNghe.Foundation.Time;
using LangNghe.Law;
using LangNghe.Registry;
using LangNghe.Registry.Domain;
using LangNghe.Registry.Seeding;
using Microsoft.EntityFrameworkCore;

namespace LangNghe.Environment.Seeding;

/// <summary>The villages of section I with an approved plan, and the one on the list of Decision 64/2003.</summary>
public sealed class SeedEnvironment(AppDb db, CurrentAct act)
{
    /// <summary>"Được Ủy ban nhân dân cấp huyện phê duyệt", section I.</summary>
    private const string Approver = "Ủy ban nhân dân cấp huyện";

    public async Task Run(CancellationToken stop)
    {
        var plan = await db.Documents.SingleAsync(d => d.Code == PlanVillages.PlanCode, stop);
        if (await db.EnvironmentPlans.AnyAsync(p => p.SourceDocumentId == plan.Id, stop) || await db.PollutionListings.AnyAsync(l => l.SourceDocumentId == plan.Id, stop))
        {
            return;
        }

        var ids = await db.Villages.ToDictionaryAsync(v => v.Number, v => v.Id, stop);
        var source = new Source(plan.Id, PlanVillages.Section);
        foreach (var seeded in PlanVillages.Read().Where(s => ids.ContainsKey(s.Number)))
        {
            if (seeded.EnvironmentPlan == "yes")
            {
                db.Add(EnvironmentPlan.Attested(ids[seeded.Number], Approver, PlanVillages.AttestedOn, PlanVillages.SignedOn, source));
            }

            if (seeded.HeavyPolluter == "yes")
            {
                db.Add(PollutionListing.SinceTheDecision(ids[seeded.Number], PlanVillages.SignedOn, source));
            }
        }

        var attested = Span.AttestedOnly(PlanVillages.AttestedOn, PlanVillages.SignedOn);
        db.AddRange(
            new RegisterConfirmation(RegisterMatters.EnvironmentPlans).With(attested, source),
            new RegisterConfirmation(RegisterMatters.PollutionList).With(attested, source));
        act.Begin(EnvironmentActs.Seed, new ActReason("Phương án bảo vệ môi trường và danh sách Quyết định 64/2003/QĐ-TTg theo Kế hoạch", plan.Id, "2986/KH-UBND"));
        await db.SaveChangesAsync(stop);
    }
}
