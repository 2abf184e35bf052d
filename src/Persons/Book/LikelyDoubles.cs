using LangNghe.Foundation.Data;
using LangNghe.Foundation.Text;
using LangNghe.Persons.Domain;
using Microsoft.EntityFrameworkCore;

namespace LangNghe.Persons.Book;

/// <summary>Who in the register looks like a person: the same folded name with no other year of birth, or the same telephone number.</summary>
public sealed class LikelyDoubles(AppDb db)
{
    private const int Most = 20;

    /// <summary>The likely doubles, whether the actor sees them or not.</summary>
    public async Task<IReadOnlyList<Person>> Of(PersonFacts facts, CancellationToken stop)
    {
        var (key, year, phone) = (VietnameseText.SearchKey(facts.Name ?? ""), facts.YearOfBirth, PhoneNumber.Read(facts.Phone));
        return await db.Persons.AsNoTracking()
            .Where(p => p.ErasedAt == null && ((p.SearchKey == key && key != "" && (year == null || p.BirthYear == null || p.BirthYear == year)) || (phone != null && p.Phone == phone)))
            .OrderBy(p => p.SortKey).ThenBy(p => p.Id).Take(Most).ToListAsync(stop);
    }
}
