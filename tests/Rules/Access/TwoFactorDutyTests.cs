using LangNghe.Access.Domain;
using LangNghe.Foundation.Who;

namespace LangNghe.Tests.Rules.Access;

public sealed class TwoFactorDutyTests
{
    [Theory]
    [InlineData(Roles.Administrator)]
    [InlineData(Roles.DepartmentLeader)]
    [InlineData(Roles.ProvincialLeader)]
    public void Who_gives_rights_or_decides_must_show_two_factors(string role) => Assert.True(TwoFactorDuty.Binds([Roles.CommuneOfficer, role]));

    [Fact]
    public void Others_may() => Assert.False(TwoFactorDuty.Binds([Roles.DepartmentOfficer, Roles.FieldOfficer, Roles.CommuneOfficer, Roles.VillageRepresentative, Roles.Inspector, Roles.Ministry]));
}
