using System.Net;
using LangNghe.Access;
using LangNghe.Access.Domain;
using LangNghe.Access.Permits;
using LangNghe.Foundation.Text;
using LangNghe.Foundation.Who;
using LangNghe.Law;
using LangNghe.Tests.App.Harness;
using LangNghe.Tests.App.Registry;
using LangNghe.Territory;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LangNghe.Tests.App.Authorities;

/// <summary>Whatever is renamed, split, merged or succeeded: who had a right has no more than before, and who had none has none.</summary>
public sealed class CopyingCopiesNoRights(Site site) : IClassFixture<Site>
{
    private static readonly (string, string)[] _why = [("Why.Reason", "Sắp xếp")];

    [Fact]
    public async Task A_village_that_is_renamed_keeps_its_representative_and_a_new_one_split_from_it_has_none()
    {
        var officer = await site.Officer();
        var representative = await site.SignedIn(Roles.VillageRepresentative, village: 30);
        Assert.Equal("/lang-nghe/30", (await officer.Walk("/lang-nghe/30/thay-doi", [("What.Day", "01/03/2026"), ("What.Village.Name", "Tên mới của làng")], _why)).Location);
        Assert.Contains("Tên mới của làng", (await representative.Get("/lang-nghe/30")).Heading, StringComparison.Ordinal);

        var born = int.Parse((await officer.PostForm("/lang-nghe/ghi-moi", ("What.Day", "01/03/2026"), ("What.Village.Name", "Làng tách ra"), ("What.Village.Group", "Manufacture"), _why[0])).Location!.Split('/')[^1], System.Globalization.CultureInfo.InvariantCulture);
        Assert.Equal($"/lang-nghe/{born}", (await officer.Walk($"/lang-nghe/{born}/lien-ket", [("What.Kind", "SplitFrom"), ("What.OtherNumber", "30"), ("What.Day", "01/03/2026")], _why)).Location);
        Assert.Equal(HttpStatusCode.OK, (await representative.Get("/lang-nghe/30")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await representative.Get($"/lang-nghe/{born}")).Status);
    }

    [Fact]
    public async Task The_representative_of_a_village_that_was_merged_does_not_get_the_one_that_is_kept()
    {
        var gone = await site.NumberOf("Nha Xá");
        var representative = await site.SignedIn(Roles.VillageRepresentative, village: gone);
        Assert.Equal(HttpStatusCode.OK, (await representative.Get($"/lang-nghe/{gone}")).Status);
        Assert.Equal($"/lang-nghe/{gone}", (await (await site.Officer()).Walk($"/lang-nghe/{gone}/gop", [("What.KeptNumber", "12")], _why)).Location);
        Assert.Equal(HttpStatusCode.NotFound, (await representative.Get("/lang-nghe/12")).Status);
        Assert.Empty((await representative.Get("/lang-nghe")).Page.QuerySelectorAll("main table tbody a[href^='/lang-nghe/1']"));
        Assert.Contains("đại diện", (await (await site.SignedIn(Roles.Administrator)).Get("/quan-tri/chuyen-vai-tro")).Words("main form"), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task The_officer_of_a_commune_that_went_into_another_sees_what_lay_in_it_and_no_more()
    {
        var units = await site.Services.GetRequiredService<UnitBooks>().Current(default);
        var (today, before) = (TestClock.Today, new DateOnly(2025, 6, 30));
        var heir = units.CommunesOn(today).First(c => units.CameFrom(c.UnitId).Count() > 1).UnitId;
        var old = units.CameFrom(heir).Select(s => s.FromUnitId).First(u => u != heir && units.On(u, before) is not null);
        var name = await site.Invited(Roles.Inspector);
        var account = await site.Read(db => db.Accounts.Where(a => a.UserName == name).Select(a => a.Id).SingleAsync());
        var role = await site.Read(db => db.RoleAssignments.SingleAsync(r => r.AccountId == account));
        await site.Do<LangNghe.Access.Grants.EndRole, Foundation.Rules.Outcome<Guid>>(end => end.Run(account, role.Id, new EndingFacts { AtOnce = true, Reason = "Thử" }, default));
        await site.Give(account, Roles.CommuneOfficer, new RoleScope(UnitId: old), new DateOnly(2025, 1, 1));
        var seen = (await site.Services.GetRequiredService<ActorBook>().ByName(name, default))!.Units!;
        Assert.Contains(old, seen);
        Assert.DoesNotContain(heir, seen);
        Assert.DoesNotContain(units.CameFrom(heir).Select(s => s.FromUnitId).First(u => u != old), seen);
    }

    [Fact]
    public async Task An_organisation_that_succeeds_another_is_given_none_of_its_people()
    {
        var administrator = await site.SignedIn(Roles.Administrator);
        var (labour, culture) = (await site.OfficeOf(FieldOfWork.Labour), await site.OfficeOf(FieldOfWork.Culture));
        var before = await site.Read(db => db.RoleAssignments.CountAsync(r => r.WithdrawnAt == null));
        var document = await site.Read(db => db.Documents.Where(d => d.IsLaw).OrderBy(d => d.Id).Select(d => d.Id).FirstAsync());
        await site.Invited(Roles.FieldOfficer, organisation: labour);
        Assert.Equal($"/quan-tri/co-quan/{labour}", (await administrator.PostForm($"/quan-tri/co-quan/{labour}/ke-thua", ("What.Day", Vi.Day(TestClock.Today)), ("What.SuccessorId", culture.ToString()), ("What.TakesFields", "true"), ("Why.Reason", "Sắp xếp"), ("Why.DocumentId", document.ToString()))).Location);
        Assert.Equal(before + 1, await site.Read(db => db.RoleAssignments.CountAsync(r => r.WithdrawnAt == null)));
        Assert.Equal(0, await site.Read(db => db.RoleAssignments.CountAsync(r => r.OrganisationId == culture)));
    }
}
