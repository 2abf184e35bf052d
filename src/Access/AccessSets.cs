using LangNghe.Access.Accounts;
using LangNghe.Access.Domain;
using LangNghe.Access.KeptForms;
using LangNghe.Access.LinkedIdentities;
using LangNghe.Access.Ownership;
using LangNghe.Access.Passkeys;
using LangNghe.Foundation.Data;
using Microsoft.EntityFrameworkCore;

namespace LangNghe.Access;

public static class AccessSets
{
    extension(AppDb db)
    {
        public DbSet<Account> Accounts => db.Set<Account>();

        public DbSet<RoleAssignment> RoleAssignments => db.Set<RoleAssignment>();

        public DbSet<MatterOwner> MatterOwners => db.Set<MatterOwner>();

        public DbSet<Passkey> Passkeys => db.Set<Passkey>();

        public DbSet<LinkedIdentity> LinkedIdentities => db.Set<LinkedIdentity>();

        public DbSet<KeptForm> KeptForms => db.Set<KeptForm>();

        public DbSet<OneTimeLink> OneTimeLinks => db.Set<OneTimeLink>();

        public DbSet<Organisation> Organisations => db.Set<Organisation>();

        public DbSet<OrganisationPeriod> OrganisationPeriods => db.Set<OrganisationPeriod>();

        public DbSet<OrganisationSuccession> OrganisationSuccessions => db.Set<OrganisationSuccession>();
    }
}
