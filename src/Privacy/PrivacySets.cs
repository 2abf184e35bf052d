using LangNghe.Foundation.Data;
using LangNghe.Privacy.Domain;
using Microsoft.EntityFrameworkCore;

namespace LangNghe.Privacy;

public static class PrivacySets
{
    extension(AppDb db)
    {
        public DbSet<DataRequest> DataRequests => db.Set<DataRequest>();

        public DbSet<RequestStep> RequestSteps => db.Set<RequestStep>();

        public DbSet<RetentionRule> RetentionRules => db.Set<RetentionRule>();

        public DbSet<RetentionCase> RetentionCases => db.Set<RetentionCase>();
    }
}
