using LangNghe.Access.Domain;

namespace LangNghe.Tests.Rules.Access;

public sealed class OneTimeLinkTests
{
    private static readonly DateTime _now = new(2026, 3, 10, 2, 0, 0, DateTimeKind.Utc);

    [Theory]
    [InlineData(LinkPurpose.Invite, 7)]
    [InlineData(LinkPurpose.Reset, 1)]
    public void An_invitation_is_good_for_a_week_and_a_reset_for_a_day(LinkPurpose purpose, int days)
    {
        var (link, _) = OneTimeLink.Issue(Guid.NewGuid(), purpose, _now);
        Assert.True(link.IsOpen(_now.AddDays(days).AddTicks(-1)));
        Assert.False(link.IsOpen(_now.AddDays(days)));
    }

    [Fact]
    public void A_link_opens_once()
    {
        var (link, _) = OneTimeLink.Issue(Guid.NewGuid(), LinkPurpose.Reset, _now);
        link.Close(_now);
        Assert.False(link.IsOpen(_now));
        link.Close(_now.AddHours(1));
        Assert.Equal(_now, link.UsedAt);
    }

    [Fact]
    public void Only_the_hash_of_the_token_is_kept_and_no_two_tokens_are_alike()
    {
        var (link, token) = OneTimeLink.Issue(Guid.NewGuid(), LinkPurpose.Reset, _now);
        var (_, other) = OneTimeLink.Issue(Guid.NewGuid(), LinkPurpose.Reset, _now);
        Assert.NotEqual(token, other);
        Assert.Equal(43, token.Length);
        Assert.DoesNotContain(token, link.TokenHash, StringComparison.Ordinal);
        Assert.Equal(OneTimeLink.HashOf(token), link.TokenHash);
    }
}
