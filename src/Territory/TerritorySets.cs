using LangNghe.Foundation.Data;
using LangNghe.Territory.Domain;
using Microsoft.EntityFrameworkCore;

namespace LangNghe.Territory;

public static class TerritorySets
{
    extension(AppDb db)
    {
        public DbSet<Area> Areas => db.Set<Area>();

        public DbSet<Unit> Units => db.Set<Unit>();

        public DbSet<UnitPeriod> UnitPeriods => db.Set<UnitPeriod>();

        public DbSet<Succession> Successions => db.Set<Succession>();

        public DbSet<LabelPoint> LabelPoints => db.Set<LabelPoint>();

        public DbSet<UnitOutline> UnitOutlines => db.Set<UnitOutline>();
    }
}
