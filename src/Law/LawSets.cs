using LangNghe.Foundation.Data;
using LangNghe.Law.Domain;
using Microsoft.EntityFrameworkCore;

namespace LangNghe.Law;

public static class LawSets
{
    extension(AppDb db)
    {
        public DbSet<Document> Documents => db.Set<Document>();

        public DbSet<Clause> Clauses => db.Set<Clause>();

        public DbSet<Parameter> Parameters => db.Set<Parameter>();

        public DbSet<HolidaySchedule> HolidaySchedules => db.Set<HolidaySchedule>();
    }
}
