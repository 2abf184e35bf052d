using LangNghe.Foundation.Data;
using LangNghe.Persons.Domain;

namespace LangNghe.Persons.Consents;

/// <summary>Who agreed to what. All that leaves the program with personal values asks here.</summary>
public static class ConsentsGiven
{
    extension(AppDb db)
    {
        /// <summary>The consents in force on the day.</summary>
        public IQueryable<Consent> ConsentsInForce(DateOnly day)
        {
            var withdrawn = db.ConsentWithdrawals;
            return db.Consents.Where(c => c.From <= day && !withdrawn.Any(w => w.ConsentId == c.Id && w.From <= day));
        }

        /// <summary>The people whose value may stand on public pages and in public files on the day: they agreed, and neither restricted nor deleted their data.</summary>
        public IQueryable<Guid> MayBePublished(PersonalField field, DateOnly day)
        {
            var asked = Consent.Asked(field);
            var open = db.Persons.Where(p => p.ErasedAt == null && p.RestrictedOn == null);
            return db.ConsentsInForce(day).Where(c => c.Purpose == ConsentPurpose.Publishing && c.FieldCodes.Contains(asked) && open.Any(p => p.Id == c.PersonId)).Select(c => c.PersonId);
        }
    }
}
