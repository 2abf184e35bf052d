using LangNghe.Access.Accounts;
using LangNghe.Access.Domain;
using LangNghe.Foundation.Time;
using LangNghe.Foundation.Who;

namespace LangNghe.Tests.Rules.Access;

public sealed class EndingTests
{
    private static readonly DateOnly _today = new(2026, 3, 10);

    [Fact]
    public void An_ending_needs_a_day_and_a_reason() => Assert.Equal(["LastDay", "Reason"], new EndingFacts().Check(_today).Select(p => p.Field));

    [Fact]
    public void Today_can_be_the_last_day_and_yesterday_cannot()
    {
        Assert.False(new EndingFacts { LastDay = _today, Reason = "Nghỉ hưu" }.Check(_today).Any);
        Assert.Equal(["LastDay"], new EndingFacts { LastDay = _today.AddDays(-1), Reason = "Nghỉ hưu" }.Check(_today).Select(p => p.Field));
    }

    [Fact]
    public void At_once_means_that_yesterday_was_the_last_day()
    {
        var facts = new EndingFacts { AtOnce = true, Reason = "Mất máy" };
        Assert.False(facts.Check(_today).Any);
        Assert.Equal(_today.AddDays(-1), facts.LastDayOn(_today));
    }

    [Fact]
    public void An_account_can_be_used_through_its_last_day()
    {
        var account = new Account(new AccountFacts { Name = "an.nguyen", DisplayName = "An" });
        Assert.False(account.IsEnded(_today));
        account.EndOn(_today);
        Assert.False(account.IsEnded(_today));
        Assert.True(account.IsEnded(_today.AddDays(1)));
    }

    [Fact]
    public void A_role_that_ends_is_withdrawn_and_written_again_with_its_last_day()
    {
        var role = new RoleAssignment(Guid.NewGuid(), Roles.Inspector, RoleScope.Everything).With(new Span(_today.AddDays(-30)));
        var ended = role.EndsOn(_today)!;
        Assert.True(role.IsWithdrawn);
        Assert.Equal((_today.AddDays(-30), _today, Roles.Inspector, role.AccountId), (ended.From, ended.Until!.Value, ended.Role, ended.AccountId));
        Assert.False(ended.IsWithdrawn);
    }

    [Fact]
    public void A_role_that_ends_before_it_began_leaves_nothing()
    {
        var role = new RoleAssignment(Guid.NewGuid(), Roles.Inspector, RoleScope.Everything).With(new Span(_today));
        Assert.Null(role.EndsOn(_today.AddDays(-1)));
        Assert.True(role.IsWithdrawn);
    }
}
