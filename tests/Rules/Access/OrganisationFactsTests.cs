using LangNghe.Access.Domain;
using LangNghe.Foundation.Time;
using LangNghe.Foundation.Who;
using LangNghe.Law.Domain;

namespace LangNghe.Tests.Rules.Access;

public sealed class OrganisationFactsTests
{
    private static readonly DateOnly _day = new(2025, 3, 1);
    private static readonly Guid _province = Guid.NewGuid();

    [Fact]
    public void A_department_needs_a_name_a_short_name_a_kind_and_a_day() =>
        Assert.Equal(["Name", "ShortName", "Kind", "From"], new OrganisationFacts().Tidied().Check().Select(p => p.Field));

    [Theory]
    [InlineData(OrganisationKind.CommuneOffice)]
    [InlineData(OrganisationKind.DistrictOffice)]
    public void An_office_names_the_unit_it_works_for(OrganisationKind kind) =>
        Assert.Equal(["UnitId"], (Facts() with { Kind = kind, Fields = [], UnitId = null }).Check().Select(p => p.Field));

    [Fact]
    public void The_lead_department_is_the_one_that_owns_craft_villages()
    {
        Assert.Equal(["Fields"], (Facts() with { Kind = OrganisationKind.LeadDepartment }).Check().Select(p => p.Field));
        Assert.Equal(["Kind"], (Facts() with { Fields = [FieldOfWork.CraftVillages] }).Check().Select(p => p.Field));
        Assert.False((Facts() with { Kind = OrganisationKind.LeadDepartment, Fields = [FieldOfWork.CraftVillages] }).Check().Any);
    }

    [Theory]
    [InlineData(OrganisationKind.Ministry)]
    [InlineData(OrganisationKind.ProvincialCommittee)]
    public void Only_departments_own_fields(OrganisationKind kind) => Assert.Equal(["Fields"], (Facts() with { Kind = kind }).Check().Select(p => p.Field));

    [Fact]
    public void A_field_has_one_owner_on_any_day()
    {
        var owner = Period(Guid.NewGuid(), new DateOnly(2022, 11, 4), _day);
        Assert.Equal(["Fields"], (Facts() with { Name = "Sở khác" }).Against([owner], Guid.NewGuid(), null).Select(p => p.Field));
        Assert.False((Facts() with { Name = "Sở khác", From = _day.AddDays(1) }).Against([owner], Guid.NewGuid(), null).Any);
        Assert.False((Facts() with { Name = "Sở khác", From = _day.AddDays(-400) }).Against([Period(Guid.NewGuid(), _day, null)], Guid.NewGuid(), _day.AddDays(-1)).Any);
        Assert.False(Facts().Against([owner], owner.OrganisationId, null).Any);
    }

    [Fact]
    public void Two_organisations_of_one_unit_do_not_bear_one_name_at_once() =>
        Assert.Equal(["Name"], (Facts() with { Fields = [] }).Against([Period(Guid.NewGuid(), _day, null)], Guid.NewGuid(), null).Select(p => p.Field));

    [Fact]
    public void Nothing_succeeds_itself()
    {
        var id = Guid.NewGuid();
        Assert.Equal(["SuccessorId"], new SuccessionFacts { SuccessorId = id, Day = _day }.Check(id).Select(p => p.Field));
        Assert.Equal(["Day"], new SuccessionFacts { SuccessorId = Guid.NewGuid() }.Check(id).Select(p => p.Field));
    }

    private static OrganisationFacts Facts() => new()
    {
        Name = "Sở Tài nguyên và Môi trường", ShortName = "Sở TN&MT", Kind = OrganisationKind.Department, Fields = [FieldOfWork.Environment], UnitId = _province, From = _day,
    };

    private static OrganisationPeriod Period(Guid id, DateOnly from, DateOnly? until) => new OrganisationPeriod(id, Facts(), Confidence.M).With(new Span(from, Until: until));
}
