using LangNghe.Access.Domain;
using LangNghe.Access.Ownership;
using LangNghe.Foundation.Rules;
using LangNghe.Foundation.Who;

namespace LangNghe.Tests.Rules.Access;

/// <summary>A slip of the hand, as the year 2999, does not stand as if it were done.</summary>
public sealed class DaysAheadTests
{
    private static readonly DateOnly _today = new(2026, 3, 10);
    private static readonly DateOnly _lastToBegin = new(2027, 3, 10);
    private static readonly DateOnly _lastToEnd = new(2036, 3, 10);

    [Fact]
    public void What_begins_begins_within_a_year()
    {
        foreach (var check in new Func<DateOnly, IEnumerable<string>>[]
        {
            day => Fields(new RoleFacts { Role = Roles.Inspector, From = day }.Check(_today)),
            day => Fields(new OwnerFacts { First = OwnerFacts.Commune, From = day }.Check(_today)),
            day => Fields(new MoveFacts { Day = day, Rows = [new MoveFact { Moves = true }] }.Check(_today, new Dictionary<Guid, IReadOnlyCollection<Guid>>(), "stale")).Where(f => f.Length > 0),
        })
        {
            Assert.Empty(check(_lastToBegin));
            Assert.Contains(Assert.Single(check(_lastToBegin.AddDays(1))), new[] { "From", "Day" });
            Assert.Single(check(DateOnly.MaxValue));
        }
    }

    [Fact]
    public void What_ends_ends_within_ten_years()
    {
        foreach (var check in new Func<DateOnly, IEnumerable<string>>[]
        {
            day => Fields(new RoleFacts { Role = Roles.Inspector, From = _today, Until = day }.Check(_today)),
            day => Fields(new EndingFacts { LastDay = day, Reason = "Nghỉ hưu" }.Check(_today)),
        })
        {
            Assert.Empty(check(_lastToEnd));
            Assert.Contains(Assert.Single(check(_lastToEnd.AddDays(1))), new[] { "Until", "LastDay" });
            Assert.Single(check(DateOnly.MaxValue));
        }
    }

    private static IEnumerable<string> Fields(Problems problems) => problems.Select(p => p.Field);
}
