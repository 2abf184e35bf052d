using LangNghe.Access.Domain;

namespace LangNghe.Tests.Rules.Access;

public sealed class RecentProofTests
{
    private static readonly DateTime _given = new(2026, 3, 2, 2, 0, 0, DateTimeKind.Utc);

    [Fact]
    public void Counts_through_the_last_second_of_its_minutes()
    {
        Assert.True(RecentProof.StillCounts(_given, _given.AddMinutes(15), 15));
        Assert.False(RecentProof.StillCounts(_given, _given.AddMinutes(15).AddSeconds(1), 15));
    }

    [Fact]
    public void One_of_the_future_does_not_count() => Assert.False(RecentProof.StillCounts(_given, _given.AddSeconds(-1), 15));
}
