using LangNghe.Access.Accounts;
using LangNghe.Access.Domain;

namespace LangNghe.Tests.Rules.Access;

public sealed class LockTests
{
    private static readonly DateTime _now = new(2026, 3, 10, 2, 0, 0, DateTimeKind.Utc);

    private readonly Account _account = new(new AccountFacts { Name = "an.nguyen", DisplayName = "An" });

    [Fact]
    public void The_fifth_wrong_try_in_a_row_locks_for_15_minutes()
    {
        Assert.All(Enumerable.Range(1, 4), _ => Assert.False(_account.Refused(_now)));
        Assert.False(_account.IsLocked(_now));
        Assert.True(_account.Refused(_now));
        Assert.True(_account.IsLocked(_now.AddMinutes(15).AddTicks(-1)));
        Assert.False(_account.IsLocked(_now.AddMinutes(15)));
    }

    [Fact]
    public void A_sign_in_forgives_the_wrong_tries_before_it()
    {
        Assert.All(Enumerable.Range(1, 4), _ => Assert.False(_account.Refused(_now)));
        _account.SignedIn(_now);
        Assert.False(_account.Refused(_now));
    }

    [Fact]
    public void A_wrong_try_ends_no_session_and_a_new_password_ends_all()
    {
        var stamp = _account.SecurityStamp;
        _account.Refused(_now);
        _account.SignedIn(_now);
        Assert.Equal(stamp, _account.SecurityStamp);
        _account.SetPassword("hash", _now);
        Assert.NotEqual(stamp, _account.SecurityStamp);
    }

    [Fact]
    public void Signing_out_everywhere_and_two_factor_end_all_sessions()
    {
        var stamps = new HashSet<string?> { _account.SecurityStamp };
        _account.SignOutEverywhere(_now);
        Assert.True(stamps.Add(_account.SecurityStamp));
        _account.SetTwoFactor(true);
        Assert.True(stamps.Add(_account.SecurityStamp));
        _account.EndOn(new DateOnly(2026, 3, 10));
        Assert.True(stamps.Add(_account.SecurityStamp));
    }
}
