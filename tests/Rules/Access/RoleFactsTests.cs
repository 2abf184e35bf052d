using LangNghe.Access.Domain;
using LangNghe.Foundation.Time;
using LangNghe.Foundation.Who;
using LangNghe.Territory.Domain;

namespace LangNghe.Tests.Rules.Access;

public sealed class RoleFactsTests
{
    private static readonly DateOnly _today = new(2026, 3, 10);
    private static readonly DateOnly _lastOfDistricts = new(2025, 6, 30);
    private static readonly Guid _account = Guid.NewGuid();
    private static readonly Guid _unit = Guid.NewGuid();
    private static readonly Guid _office = Guid.NewGuid();

    public static TheoryData<string> Every => [.. Roles.All];

    [Fact]
    public void There_are_ten_roles_and_each_has_words() =>
        Assert.Equal(10, Roles.All.Where(r => RoleWords.Of(r) != r && RoleWords.Task(r).Length > 0).Distinct().Count());

    [Fact]
    public void The_words_of_the_leader_do_not_promise_what_only_the_officer_does()
    {
        Assert.DoesNotContain("Như cán bộ Sở", RoleWords.Task(Roles.DepartmentLeader), StringComparison.Ordinal);
        foreach (var (work, not) in new[] { ("nhập số liệu từ tệp", "không nhập số liệu từ tệp"), ("ghi người trong sổ", "không ghi người trong sổ"), ("nhận yêu cầu dữ liệu", "không nhận yêu cầu dữ liệu") })
        {
            Assert.Contains(work, RoleWords.Task(Roles.DepartmentOfficer), StringComparison.Ordinal);
            Assert.Contains(not, RoleWords.Task(Roles.DepartmentLeader), StringComparison.Ordinal);
        }

        Assert.All([Roles.DepartmentOfficer, Roles.DepartmentLeader, Roles.Inspector], r => Assert.Contains("nhật ký", RoleWords.Task(r), StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Every))]
    public void A_role_takes_what_it_is_bound_to_and_nothing_else(string role)
    {
        var whole = Whole(role);
        Assert.False(whole.Check(_today).Any);
        foreach (var (field, wrong) in new (string, RoleFacts)[]
        {
            ("UnitId", whole with { UnitId = whole.UnitId is null ? _unit : null }),
            ("OrganisationId", whole with { OrganisationId = whole.OrganisationId is null ? _office : null }),
            ("Village", whole with { Village = whole.Village is null ? 16 : null }),
        })
        {
            // Which department is the lead one the day says.
            var mayBeSilent = field == "OrganisationId" && RoleWords.IsOfLead(role);
            Assert.Equal(mayBeSilent ? [] : [field], wrong.Check(_today).Select(p => p.Field));
        }
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("emperor")]
    public void A_role_that_is_not_in_the_list_is_refused(string? role) =>
        Assert.Contains(new RoleFacts { Role = role, From = _today }.Check(_today), p => p.Field == "Role");

    [Fact]
    public void A_role_begins_today_or_later_because_nobody_had_a_right_before_it_was_given()
    {
        Assert.False((Whole(Roles.Inspector) with { From = _today }).Check(_today).Any);
        Assert.Equal(["From"], (Whole(Roles.Inspector) with { From = _today.AddDays(-1) }).Check(_today).Select(p => p.Field));
        Assert.Equal(["From"], (Whole(Roles.Inspector) with { From = null }).Check(_today).Select(p => p.Field));
    }

    [Fact]
    public void A_role_may_last_one_day_and_no_less()
    {
        Assert.False((Whole(Roles.Inspector) with { Until = _today }).Check(_today).Any);
        Assert.Equal(["Until"], (Whole(Roles.Inspector) with { Until = _today.AddDays(-1) }).Check(_today).Select(p => p.Field));
    }

    [Theory]
    [InlineData(Roles.CommuneOfficer, UnitLevel.Commune, true)]
    [InlineData(Roles.CommuneOfficer, UnitLevel.District, false)]
    [InlineData(Roles.CommuneOfficer, UnitLevel.Province, false)]
    [InlineData(Roles.CommuneOfficer, null, false)]
    public void A_unit_must_be_there_on_the_first_day_and_of_the_level(string role, UnitLevel? level, bool good) =>
        Assert.Equal(good ? [] : ["UnitId"], Whole(role).Within(new ScopeFound(Unit: level)).Select(p => p.Field));

    [Theory]
    [InlineData(Roles.DepartmentOfficer, OrganisationKind.LeadDepartment, true)]
    [InlineData(Roles.DepartmentOfficer, OrganisationKind.Department, false)]
    [InlineData(Roles.DepartmentLeader, OrganisationKind.LeadDepartment, true)]
    [InlineData(Roles.FieldOfficer, OrganisationKind.Department, true)]
    [InlineData(Roles.FieldOfficer, OrganisationKind.LeadDepartment, true)]
    [InlineData(Roles.FieldOfficer, OrganisationKind.Ministry, false)]
    [InlineData(Roles.ProvincialLeader, OrganisationKind.ProvincialCommittee, true)]
    [InlineData(Roles.ProvincialLeader, OrganisationKind.Department, false)]
    [InlineData(Roles.Ministry, OrganisationKind.Ministry, true)]
    [InlineData(Roles.Ministry, OrganisationKind.ProvincialCommittee, false)]
    [InlineData(Roles.Ministry, null, false)]
    [InlineData(Roles.DepartmentOfficer, null, false)]
    public void An_organisation_must_be_there_on_the_first_day_and_have_such_people(string role, OrganisationKind? kind, bool good) =>
        Assert.Equal(good ? [] : ["OrganisationId"], Whole(role).Within(new ScopeFound(Organisation: kind, OrganisationId: kind is null ? null : _office)).Select(p => p.Field));

    [Fact]
    public void A_representative_stands_for_a_village_of_the_register()
    {
        var village = Guid.NewGuid();
        Assert.Equal(["Village"], Whole(Roles.VillageRepresentative).Within(new ScopeFound()).Select(p => p.Field));
        Assert.False(Whole(Roles.VillageRepresentative).Within(new ScopeFound(Village: village)).Any);
        Assert.Equal(new RoleScope(VillageId: village), Whole(Roles.VillageRepresentative).Scope(new ScopeFound(Village: village)));
    }

    [Fact]
    public void An_officer_of_a_district_goes_with_the_districts()
    {
        var found = new ScopeFound(Unit: UnitLevel.District, LastOfDistricts: _lastOfDistricts);
        var facts = Whole(Roles.DistrictOfficer) with { From = _lastOfDistricts };
        Assert.False(facts.Within(found).Any);
        Assert.Equal(_lastOfDistricts, facts.LastDay(found));
        Assert.False((facts with { Until = _lastOfDistricts }).Within(found).Any);
        Assert.Equal(["Until"], (facts with { Until = _lastOfDistricts.AddDays(1) }).Within(found).Select(p => p.Field));
        Assert.Equal(["From"], (facts with { From = _lastOfDistricts.AddDays(1) }).Within(found).Select(p => p.Field));
        Assert.Null((Whole(Roles.CommuneOfficer) with { From = _lastOfDistricts }).LastDay(found));
    }

    [Fact]
    public void The_same_role_is_not_held_twice_on_one_day()
    {
        var held = Held(Roles.Inspector, RoleScope.Everything, _today.AddDays(-5), _today);
        Assert.True(Against(Whole(Roles.Inspector), held));
        Assert.False(Against(Whole(Roles.Inspector) with { From = _today.AddDays(1) }, held));
    }

    [Fact]
    public void A_commune_officer_may_have_two_communes() =>
        Assert.False(Against(Whole(Roles.CommuneOfficer) with { UnitId = Guid.NewGuid() }, Held(Roles.CommuneOfficer, new RoleScope(UnitId: _unit), _today, null)));

    [Theory]
    [InlineData(Roles.CommuneOfficer, Roles.Inspector)]
    [InlineData(Roles.Inspector, Roles.CommuneOfficer)]
    [InlineData(Roles.VillageRepresentative, Roles.CommuneOfficer)]
    [InlineData(Roles.CommuneOfficer, Roles.VillageRepresentative)]
    [InlineData(Roles.CommuneOfficer, Roles.DistrictOfficer)]
    [InlineData(Roles.DepartmentOfficer, Roles.VillageRepresentative)]
    public void A_role_bound_to_a_place_is_held_beside_no_other_because_the_rights_would_reach_beyond_it(string role, string other)
    {
        var held = Held(other, new RoleScope(UnitId: Guid.NewGuid()), _today.AddDays(3), null);
        Assert.True(Against(Whole(role), held));
        Assert.False(Against(Whole(role) with { Until = _today.AddDays(2) }, held));
    }

    [Fact]
    public void An_officer_of_two_departments_has_the_fields_of_both() =>
        Assert.False(Against(Whole(Roles.FieldOfficer), Held(Roles.DepartmentOfficer, new RoleScope(OrganisationId: Guid.NewGuid()), _today, null)));

    private static RoleFacts Whole(string role) => new()
    {
        Role = role, From = _today,
        UnitId = RoleWords.Reach(role) == RoleReach.Unit ? _unit : null,
        OrganisationId = RoleWords.Reach(role) == RoleReach.Organisation ? _office : null,
        Village = RoleWords.Reach(role) == RoleReach.Village ? 16 : null,
    };

    private static bool Against(RoleFacts facts, RoleAssignment held) => facts.Against([held], new ScopeFound(OrganisationId: facts.OrganisationId)).Any;

    private static RoleAssignment Held(string role, RoleScope scope, DateOnly from, DateOnly? until) =>
        new RoleAssignment(_account, role, scope).With(new Span(from, Until: until));
}
