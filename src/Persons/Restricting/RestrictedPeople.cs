using LangNghe.Foundation.Data;
using Microsoft.EntityFrameworkCore;

namespace LangNghe.Persons.Restricting;

/// <summary>For the rooms above: whether a record of theirs is about somebody whose data is restricted.</summary>
public static class RestrictedPeople
{
    extension(AppDb db)
    {
        public async Task<bool> IsRestricted(Guid? personId, CancellationToken stop) => personId is { } id && await db.Persons.AnyAsync(p => p.Id == id && p.RestrictedOn != null, stop);
    }
}
