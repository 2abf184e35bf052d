using LangNghe.Access.Domain;
using LangNghe.Foundation.Time;
using LangNghe.Foundation.Who;

namespace LangNghe.Tests.Rules.Access;

public sealed class RoleFactsTests
{
    private static readonly DateOnly _today = new(2026, 3, 10);
    private static readonly Guid _account = Guid.NewGuid();
    private static readonly Guid _unit = Guid.NewGuid();

    [Fact]
    public void A_commune_officer_needs_a_unit() =>
        Assert.Equal(["UnitId"], Facts(Roles.CommuneOfficer, unit: null).Check(_today).Select(p => p.Field));

    [Theory]
    [InlineData(Roles.Administrator)]
    [InlineData(Roles.DepartmentOfficer)]
    [InlineData(Roles.Inspector)]
    public void The_other_roles_take_no_unit(string role)
    {
        Assert.False(Facts(role, unit: null).Check(_today).Any);
        Assert.Equal(["UnitId"], Facts(role, _unit).Check(_today).Select(p => p.Field));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("emperor")]
    public void A_role_that_is_not_in_the_list_is_refused(string? role) =>
        Assert.Contains(Facts(role, unit: null).Check(_today), p => p.Field == "Role");

    [Fact]
    public void A_role_begins_today_or_later_because_nobody_had_a_right_before_it_was_given()
    {
        Assert.False((Facts(Roles.Inspector, null) with { From = _today }).Check(_today).Any);
        Assert.Equal(["From"], (Facts(Roles.Inspector, null) with { From = _today.AddDays(-1) }).Check(_today).Select(p => p.Field));
        Assert.Equal(["From"], (Facts(Roles.Inspector, null) with { From = null }).Check(_today).Select(p => p.Field));
    }

    [Fact]
    public void A_role_may_last_one_day_and_no_less()
    {
        Assert.False((Facts(Roles.Inspector, null) with { Until = _today }).Check(_today).Any);
        Assert.Equal(["Until"], (Facts(Roles.Inspector, null) with { Until = _today.AddDays(-1) }).Check(_today).Select(p => p.Field));
    }

    [Fact]
    public void The_same_role_is_not_held_twice_on_one_day()
    {
        var held = Held(Roles.Inspector, null, _today.AddDays(-5), _today);
        Assert.True(Facts(Roles.Inspector, null).Against([held]).Any);
        Assert.False((Facts(Roles.Inspector, null) with { From = _today.AddDays(1) }).Against([held]).Any);
    }

    [Fact]
    public void A_commune_officer_may_have_two_communes() =>
        Assert.False(Facts(Roles.CommuneOfficer, Guid.NewGuid()).Against([Held(Roles.CommuneOfficer, _unit, _today, null)]).Any);

    [Fact]
    public void A_role_bound_to_a_place_and_one_for_the_whole_area_are_not_held_together()
    {
        Assert.True(Facts(Roles.CommuneOfficer, _unit).Against([Held(Roles.Inspector, null, _today, null)]).Any);
        Assert.True(Facts(Roles.Inspector, null).Against([Held(Roles.CommuneOfficer, _unit, _today, null)]).Any);
        Assert.False((Facts(Roles.Inspector, null) with { Until = _today.AddDays(2) }).Against([Held(Roles.CommuneOfficer, _unit, _today.AddDays(3), null)]).Any);
    }

    private static RoleFacts Facts(string? role, Guid? unit) => new() { Role = role, UnitId = unit, From = _today };

    private static RoleAssignment Held(string role, Guid? unit, DateOnly from, DateOnly? until) =>
        new RoleAssignment(_account, role, unit).With(new Span(from, Until: until));
}
