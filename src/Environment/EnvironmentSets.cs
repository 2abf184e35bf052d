using LangNghe.Environment.Domain;
using LangNghe.Foundation.Data;
using Microsoft.EntityFrameworkCore;

namespace LangNghe.Environment;

public static class EnvironmentSets
{
    extension(AppDb db)
    {
        public DbSet<EnvironmentPlan> EnvironmentPlans => db.Set<EnvironmentPlan>();

        public DbSet<PollutionListing> PollutionListings => db.Set<PollutionListing>();
    }
}
