using LangNghe.Access.Domain;

namespace LangNghe.Tests.Rules.Access;

public sealed class MoveFactsTests
{
    private const string Stale = "stale";

    private static readonly DateOnly _today = new(2026, 3, 10);
    private static readonly Guid _role = Guid.NewGuid();
    private static readonly Guid _heir = Guid.NewGuid();
    private static readonly Dictionary<Guid, IReadOnlyCollection<Guid>> _offered = new() { [_role] = [_heir, Guid.NewGuid()] };

    [Fact]
    public void One_role_to_one_of_its_successors_from_today_is_good() => Assert.Empty(Facts(_role, _heir).Check(_today, _offered, Stale));

    [Fact]
    public void Nothing_chosen_is_refused() =>
        Assert.Equal([""], (Facts(_role, _heir) with { Rows = [new MoveFact { RoleId = _role, To = _heir }] }).Check(_today, _offered, Stale).Select(p => p.Field));

    [Fact]
    public void A_place_that_is_no_successor_or_none_is_refused_at_its_row()
    {
        Assert.Equal(["Rows[0].To"], Facts(_role, Guid.NewGuid()).Check(_today, _offered, Stale).Select(p => p.Field));
        Assert.Equal(["Rows[0].To"], Facts(_role, null).Check(_today, _offered, Stale).Select(p => p.Field));
    }

    [Fact]
    public void A_role_that_was_moved_or_ended_meanwhile_is_stale() =>
        Assert.Equal([Stale], Facts(Guid.NewGuid(), _heir).Check(_today, _offered, Stale).Select(p => p.Sentence));

    [Fact]
    public void The_first_day_is_today_or_later()
    {
        Assert.Equal(["Day"], (Facts(_role, _heir) with { Day = _today.AddDays(-1) }).Check(_today, _offered, Stale).Select(p => p.Field));
        Assert.Equal(["Day"], (Facts(_role, _heir) with { Day = null }).Check(_today, _offered, Stale).Select(p => p.Field));
        Assert.Empty((Facts(_role, _heir) with { Day = _today.AddDays(1) }).Check(_today, _offered, Stale));
    }

    private static MoveFacts Facts(Guid role, Guid? to) => new() { Day = _today, Rows = [new MoveFact { RoleId = role, Moves = true, To = to }] };
}
