using LangNghe.Access.Accounts;
using LangNghe.Access.Domain;
using LangNghe.Foundation.Data;
using Microsoft.EntityFrameworkCore;

namespace LangNghe.Access;

public static class AccessSets
{
    extension(AppDb db)
    {
        public DbSet<Account> Accounts => db.Set<Account>();

        public DbSet<RoleAssignment> RoleAssignments => db.Set<RoleAssignment>();

        public DbSet<OneTimeLink> OneTimeLinks => db.Set<OneTimeLink>();

        public DbSet<Organisation> Organisations => db.Set<Organisation>();

        public DbSet<OrganisationPeriod> OrganisationPeriods => db.Set<OrganisationPeriod>();

        public DbSet<OrganisationSuccession> OrganisationSuccessions => db.Set<OrganisationSuccession>();
    }
}
