using LangNghe.Foundation.Data;
using LangNghe.Plan.Domain;
using Microsoft.EntityFrameworkCore;

namespace LangNghe.Plan;

public static class PlanSets
{
    extension(AppDb db)
    {
        public DbSet<TargetSet> TargetSets => db.Set<TargetSet>();

        public DbSet<Target> Targets => db.Set<Target>();

        public DbSet<PressFigure> PressFigures => db.Set<PressFigure>();

        public DbSet<Indicator> Indicators => db.Set<Indicator>();

        public DbSet<PlanEntry> PlanEntries => db.Set<PlanEntry>();
    }
}
