using LangNghe.Foundation.Acts;
using LangNghe.Foundation.Data;
using LangNghe.Foundation.Text;
using LangNghe.Foundation.Time;
using LangNghe.Law;
using LangNghe.Registry.Domain;
using LangNghe.Territory;
using LangNghe.Territory.Domain;
using Microsoft.EntityFrameworkCore;

namespace LangNghe.Registry.Seeding;

/// <summary>Enters the villages and the yearly figures of section I of the Plan where they are missing; never overwrites what somebody changed.</summary>
public sealed class SeedVillages(AppDb db, CurrentAct act, UnitBooks units)
{
    public async Task Run(CancellationToken stop)
    {
        if (await db.Villages.AnyAsync(stop))
        {
            return;
        }

        var plan = await db.Documents.SingleAsync(d => d.Code == PlanVillages.PlanCode, stop);
        var communes = CommuneNames(await units.Current(stop));
        foreach (var seeded in PlanVillages.Read())
        {
            Enter(seeded, plan.Id, communes);
        }

        foreach (var figure in PlanVillages.Read<BaselineFigure>("baseline-2021.csv").Where(f => YearlyMeasures.Find(f.Figure) is not null))
        {
            db.Add(new YearlyFigure(figure.Figure, 2021, figure.Stored, villageId: null)
                .With(Span.AttestedFrom(PlanVillages.AttestedOn, PlanVillages.AttestedOn), new Source(plan.Id, PlanVillages.Section)));
        }

        db.Add(new RegisterConfirmation(RegisterMatters.Villages)
            .With(Span.AttestedOnly(PlanVillages.AttestedOn, PlanVillages.AttestedOn), new Source(plan.Id, PlanVillages.Section)));
        act.Begin(RegistryActs.Seed, new ActReason("Sổ bộ ban đầu theo mục I của Kế hoạch", plan.Id, "2986/KH-UBND"));
        await db.SaveChangesAsync(stop);
    }

    private void Enter(SeededVillage seeded, Guid planId, Dictionary<string, Guid> communes)
    {
        var holds = Span.AttestedFrom(PlanVillages.AttestedOn, PlanVillages.AttestedOn);
        var village = new Village(seeded.Number);
        var facts = new VillageFacts
        {
            Name = Vi.Capital(seeded.Name),
            Group = seeded.Group,
            Crafts = seeded.Craft,
            Hamlet = seeded.Hamlet,
            CommuneId = seeded.Commune.Length == 0 ? null : communes[Key(Bare(seeded.District), Bare(seeded.Commune))],
            PlaceAsWritten = seeded.PlaceAsWritten,
        };
        db.AddRange(
            village,
            new VillageProfile(village.Id, facts) { IsUnnamed = !seeded.IsNamed, GroupSureness = seeded.GroupSource ?? Sureness.Inferred }
                .With(holds, new Source(planId, PlanVillages.Section, seeded.IsNamed ? Sureness.Stated : Sureness.Totals)),
            new Recognition(village.Id, seeded.Kind).With(holds, new Source(planId, PlanVillages.Section, seeded.KindSource)),
            new Operation(village.Id, seeded.Status == "active" ? OperationState.Operating : OperationState.Ceased, seeded.Status == "active" ? null : "Bị mai một và hiện không còn hoạt động")
                .With(holds, new Source(planId, PlanVillages.Section, seeded.IsNamed ? Sureness.Stated : Sureness.Totals)));
    }

    // The Plan writes "xã" for three communes that were phường already: the type word is no part of the match.
    private static string Bare(string name)
    {
        foreach (var type in new[] { "thành phố ", "thị xã ", "thị trấn ", "phường ", "huyện ", "xã " })
        {
            if (name.StartsWith(type, StringComparison.OrdinalIgnoreCase))
            {
                return name[type.Length..];
            }
        }

        return name;
    }

    private static Dictionary<string, Guid> CommuneNames(UnitBook book) =>
        book.CommunesOn(PlanVillages.AttestedOn).ToDictionary(
            c => Key(book.On(c.ParentUnitId!.Value, PlanVillages.AttestedOn)!.Name, c.Name), c => c.UnitId, StringComparer.Ordinal);

    private static string Key(string district, string commune) => $"{VietnameseText.SearchKey(district)}/{VietnameseText.SearchKey(commune)}";
}
