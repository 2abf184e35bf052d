using LangNghe.Foundation.Data;
using Microsoft.EntityFrameworkCore;

namespace LangNghe.Persons.Restricting;

/// <summary>For the rooms above: whose data is restricted, and so stands on no page, in no list and in no file of theirs.</summary>
public static class RestrictedPersons
{
    /// <summary>What stands in the place of a name.</summary>
    public const string Words = "(đang hạn chế xử lý)";

    extension(AppDb db)
    {
        public IQueryable<Guid> RestrictedPeople => db.Persons.Where(p => p.RestrictedOn != null).Select(p => p.Id);

        public async Task<bool> IsRestricted(Guid? personId, CancellationToken stop) => personId is { } id && await db.RestrictedPeople.AnyAsync(p => p == id, stop);
    }
}
