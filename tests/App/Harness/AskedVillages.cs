using LangNghe.Foundation.Data;
using LangNghe.Foundation.Time;
using LangNghe.Plan.Figures;
using LangNghe.Registry.Domain;
using LangNghe.Registry.Villages;

namespace LangNghe.Tests.App.Harness;

/// <summary>Villages as the database itself finds them, beside what the program keeps of them in memory.</summary>
internal static class AskedVillages
{
    public static IQueryable<VillageAt> Ceased(this IQueryable<VillageAt> villages) => villages.Where(v => v.Kind != null && v.State == OperationState.Ceased);

    public static IQueryable<VillageAt> InTheDatabase(this VillageSet set, AppDb db, AsOf asOf)
    {
        var villages = Of(set.Population, db.VillagesAt(asOf));
        villages = set.With?.Invoke(db, asOf) is { } with ? villages.Where(v => with.Contains(v.Id)) : villages;
        return set.Without?.Invoke(db, asOf) is { } without ? villages.Where(v => !without.Contains(v.Id)) : villages;
    }

    private static IQueryable<VillageAt> Of(VillagePopulation population, IQueryable<VillageAt> villages)
    {
        var (kind, group, wide) = (population.Kind, population.Group, population with { Kind = null, Group = null });
        villages = wide == VillagePopulation.All ? villages
            : wide == VillagePopulation.Recognised ? villages.Where(v => v.Kind != null)
            : wide == VillagePopulation.Active ? villages.Active()
            : wide == VillagePopulation.Ceased ? villages.Ceased()
            : throw new NotSupportedException($"No query is written for {population}.");
        return villages.Where(v => (kind == null || v.Kind == kind) && (group == null || v.Profile.Facts.Group == group));
    }
}
