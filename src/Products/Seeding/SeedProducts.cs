using LangNghe.Foundation.Acts;
using LangNghe.Foundation.Data;
using LangNghe.Foundation.Time;
using LangNghe.Law;
using LangNghe.Products.Domain;
using LangNghe.Registry;
using LangNghe.Registry.Domain;
using LangNghe.Registry.Seeding;
using Microsoft.EntityFrameworkCore;

namespace LangNghe.Products.Seeding;

/// <summary>The lists of section I: villages with protected products, and with OCOP products of three stars and more. Neither gives names, numbers or days.</summary>
public sealed class SeedProducts(AppDb db, CurrentAct act)
{
    /// <summary>"Được phân hạng từ 3 sao trở lên".</summary>
    private const int PlanStars = 3;

    public async Task Run(CancellationToken stop)
    {
        var plan = await db.Documents.SingleAsync(d => d.Code == PlanVillages.PlanCode, stop);
        if (await db.OcopGradings.AnyAsync(g => g.SourceDocumentId == plan.Id, stop) || await db.IpRights.AnyAsync(r => r.SourceDocumentId == plan.Id, stop))
        {
            return;
        }

        var ids = await db.Villages.ToDictionaryAsync(v => v.Number, v => v.Id, stop);
        var source = new Source(plan.Id, PlanVillages.Section);
        foreach (var seeded in PlanVillages.Read().Where(s => ids.ContainsKey(s.Number)))
        {
            if (seeded.Ip == "yes")
            {
                db.Add(IpRight.Attested(ids[seeded.Number], PlanVillages.AttestedOn, PlanVillages.SignedOn, source));
            }

            if (seeded.Ocop == "yes")
            {
                db.Add(OcopGrading.Attested(ids[seeded.Number], PlanStars, PlanVillages.AttestedOn, PlanVillages.SignedOn, source));
            }
        }

        var attested = Span.AttestedOnly(PlanVillages.AttestedOn, PlanVillages.SignedOn);
        db.AddRange(
            new RegisterConfirmation(RegisterMatters.Ip).With(attested, source),
            new RegisterConfirmation(RegisterMatters.Ocop).With(attested, source));
        act.Begin(ProductsActs.Seed, new ActReason("Sản phẩm được bảo hộ và sản phẩm OCOP theo mục I của Kế hoạch", plan.Id, "2986/KH-UBND"));
        await db.SaveChangesAsync(stop);
    }
}
