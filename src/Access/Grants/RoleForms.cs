using LangNghe.Access.Domain;
using LangNghe.Access.Organisations;
using LangNghe.Foundation.Time;
using LangNghe.Foundation.Who;
using LangNghe.Territory;
using LangNghe.Territory.Domain;
using LangNghe.Ui.Forms;

namespace LangNghe.Access.Grants;

/// <summary>The roles, units and organisations that somebody can be given today.</summary>
public sealed class RoleForms(UnitBooks units, OrganisationBooks organisations, TimeProvider clock)
{
    public async Task<RoleChoices> Offered(CancellationToken stop)
    {
        var (book, today) = (await units.Current(stop), clock.Today());
        var areDistricts = book.LastDayOf(UnitLevel.District) is not { } last || last >= today;
        return new RoleChoices(
            [.. Roles.All.Where(r => areDistricts || r != Roles.DistrictOfficer).Select(r => new Choice(r, RoleWords.Of(r), RoleWords.Task(r)))],
            [
                .. book.CommunesOn(today).Select(c => new Choice(c.UnitId.ToString(), c.FullName, Group: "Xã, phường")),
                .. book.UnitsOn(today).Where(u => book.Unit(u.UnitId).Level == UnitLevel.District).Select(u => new Choice(u.UnitId.ToString(), u.FullName, Group: "Huyện, thị xã, thành phố")),
            ],
            [.. (await organisations.Current(stop)).InForce(today).OrderBy(o => o.Kind).Select(o => new Choice(o.OrganisationId.ToString(), o.Name, Group: o.Kind.Words))]);
    }
}
