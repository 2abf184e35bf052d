using LangNghe.Foundation.Data;
using LangNghe.Foundation.Personal;
using LangNghe.Persons.Domain;
using Microsoft.EntityFrameworkCore;

namespace LangNghe.Persons;

public static class PersonsSets
{
    extension(AppDb db)
    {
        public DbSet<Person> Persons => db.Set<Person>();

        public DbSet<DistinctPeople> DistinctPeople => db.Set<DistinctPeople>();

        public DbSet<IdentityReveal> IdentityReveals => db.Set<IdentityReveal>();

        public DbSet<Consent> Consents => db.Set<Consent>();

        public DbSet<ConsentWithdrawal> ConsentWithdrawals => db.Set<ConsentWithdrawal>();

        public DbSet<PersonKey> PersonKeys => db.Set<PersonKey>();

        public DbSet<DataKey> DataKeys => db.Set<DataKey>();
    }
}
