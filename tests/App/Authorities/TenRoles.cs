using System.Net;
using LangNghe.Access;
using LangNghe.Access.Domain;
using LangNghe.Access.Permits;
using LangNghe.Foundation.Text;
using LangNghe.Foundation.Time;
using LangNghe.Foundation.Who;
using LangNghe.Registry;
using LangNghe.Registry.Domain;
using LangNghe.Registry.Villages;
using LangNghe.Tests.App.Harness;
using LangNghe.Tests.App.Registry;
using LangNghe.Territory;
using LangNghe.Territory.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LangNghe.Tests.App.Authorities;

/// <summary>Who gets which role, what it is bound to, and when it is over.</summary>
public sealed class TenRoles(Site site) : IClassFixture<Site>
{
    private static readonly (string, string) _today = ("Facts.From", Vi.Day(TestClock.Today));

    [Fact]
    public async Task Each_role_is_given_on_the_form_with_what_it_is_bound_to_and_refused_without()
    {
        var administrator = await site.SignedIn(Roles.Administrator);
        var unit = (await site.Services.GetRequiredService<UnitBooks>().Current(default)).CommunesOn(TestClock.Today)[0].UnitId;
        foreach (var role in Roles.All.Where(r => r != Roles.DistrictOfficer))
        {
            var account = await Account(await site.Invited(role, RoleWords.Reach(role) == RoleReach.Unit ? unit : null, village: RoleWords.Reach(role) == RoleReach.Village ? 16 : null));
            Assert.Contains(RoleWords.Of(role), (await administrator.Get($"/quan-tri/tai-khoan/{account}")).Words("main table"), StringComparison.Ordinal);
        }

        var other = await Account(await site.Invited(Roles.Inspector));
        var url = $"/quan-tri/tai-khoan/{other}/vai-tro";
        foreach (var (role, field) in new[] { (Roles.FieldOfficer, "OrganisationId"), (Roles.CommuneOfficer, "UnitId"), (Roles.VillageRepresentative, "Village") })
        {
            var refused = await administrator.PostForm(url, ("Facts.Role", role), _today);
            Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
            Assert.NotNull(refused.Page.QuerySelector($"[name='Facts.{field}'][aria-invalid='true']"));
        }

        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await administrator.PostForm(url, ("Facts.Role", Roles.Ministry), ("Facts.OrganisationId", (await site.OfficeOf(FieldOfWork.Trade)).ToString()), _today)).Status);
        var done = await administrator.PostForm(url, ("Facts.Role", Roles.FieldOfficer), ("Facts.OrganisationId", (await site.OfficeOf(FieldOfWork.Culture)).ToString()), _today);
        Assert.Equal($"/quan-tri/tai-khoan/{other}", done.Location);
        var page = await administrator.Get($"/quan-tri/tai-khoan/{other}");
        Assert.Contains("Sở Văn hóa, Thể thao và Du lịch", page.Words("main"), StringComparison.Ordinal);
        Assert.Contains("làm việc ở: Sở Văn hóa, Thể thao và Du lịch", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_district_officer_cannot_be_given_now_that_there_are_no_districts()
    {
        var administrator = await site.SignedIn(Roles.Administrator);
        var url = $"/quan-tri/tai-khoan/{await Account(await site.Invited(Roles.Inspector))}/vai-tro";
        Assert.DoesNotContain("Cán bộ huyện", (await administrator.Get(url)).Words("main form"), StringComparison.Ordinal);
        var units = await site.Services.GetRequiredService<UnitBooks>().Current(default);
        var district = units.UnitsOn(new DateOnly(2025, 6, 30)).First(u => units.Unit(u.UnitId).Level == UnitLevel.District).UnitId;
        var refused = await administrator.PostStraight(url, url, ("Facts.Role", Roles.DistrictOfficer), ("Facts.UnitId", district.ToString()), _today);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Contains("Cấp huyện kết thúc hết ngày 30/06/2025", refused.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_commune_that_has_ended_is_not_given()
    {
        var administrator = await site.SignedIn(Roles.Administrator);
        var units = await site.Services.GetRequiredService<UnitBooks>().Current(default);
        var gone = units.CommunesOn(new DateOnly(2022, 1, 1)).First(u => units.On(u.UnitId, TestClock.Today) is null).UnitId;
        var url = $"/quan-tri/tai-khoan/{await Account(await site.Invited(Roles.CommuneOfficer, gone))}/vai-tro";
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await administrator.PostStraight(url, url, ("Facts.Role", Roles.CommuneOfficer), ("Facts.UnitId", gone.ToString()), _today)).Status);
    }

    [Fact]
    public async Task The_fields_of_an_actor_are_those_of_the_organisation_on_the_day()
    {
        var actors = site.Services.GetRequiredService<ActorBook>();
        var lead = (await actors.ByName(await site.Invited(Roles.DepartmentOfficer), default))!;
        Assert.Equal([FieldOfWork.CraftVillages, FieldOfWork.Environment], lead.Fields.Order());
        Assert.Contains("Sở Nông nghiệp và Môi trường", lead.Organisation, StringComparison.Ordinal);

        var culture = (await actors.ByName(await site.Invited(Roles.FieldOfficer, organisation: await site.OfficeOf(FieldOfWork.Culture)), default))!;
        Assert.Equal([FieldOfWork.Culture, FieldOfWork.Tourism], culture.Fields.Order());
        Assert.Null(culture.Units);
        Assert.Empty((await actors.ByName(await site.Invited(Roles.ProvincialLeader), default))!.Fields);
    }

    [Fact]
    public async Task A_representative_sees_one_village_and_proposes_about_it_and_writes_nothing()
    {
        const int Number = 21;
        var representative = await site.SignedIn(Roles.VillageRepresentative, village: Number);
        Assert.Equal(HttpStatusCode.OK, (await representative.Get("/")).Status);
        Assert.Equal(["21"], (await representative.Get("/lang-nghe")).Page.QuerySelectorAll("main table tbody tr a[href^='/lang-nghe/']").Select(a => a.GetAttribute("href")!.Split('/')[^1].Split('?')[0]).Distinct());
        Assert.Equal(HttpStatusCode.OK, (await representative.Get($"/lang-nghe/{Number}")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await representative.Get("/lang-nghe/22")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await representative.Get("/lang-nghe/22/dinh-chinh")).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await representative.Get("/lang-nghe/ghi-moi")).Status);

        var before = await Facts(Number);
        var sent = await representative.Walk($"/lang-nghe/{Number}/dinh-chinh", [("What.Village.Hamlet", "thôn do đại diện đề nghị")], [("Why.Reason", "Bà con báo lại")]);
        Assert.Equal($"/lang-nghe/{Number}", sent.Location);
        Assert.Equal(before, await Facts(Number));
        var proposal = await site.Read(async db => await db.Proposals.AsNoTracking().Include(p => p.Cells).OrderByDescending(p => p.Id).FirstAsync());
        Assert.Equal("thôn do đại diện đề nghị", Assert.Single(proposal.Cells).After);
        var commune = await site.SignedIn(Roles.CommuneOfficer, before.CommuneId);
        Assert.Equal("/de-nghi", (await commune.PostStraight("/de-nghi", $"/de-nghi/{proposal.Id}", ("Chosen", $"{proposal.Id}:{proposal.Version}"))).Location);
        Assert.Equal("thôn do đại diện đề nghị", (await Facts(Number)).Hamlet);
    }

    [Fact]
    public async Task Who_reads_reads_everything_and_writes_nothing()
    {
        foreach (var role in new[] { Roles.ProvincialLeader, Roles.Ministry, Roles.Inspector })
        {
            var reader = await site.SignedIn(role);
            foreach (var url in new[] { "/", "/ke-hoach", "/lang-nghe", "/lang-nghe/16", "/van-ban", "/don-vi-hanh-chinh", "/de-nghi" })
            {
                Assert.Equal((role, url, HttpStatusCode.OK), (role, url, (await reader.Get(url)).Status));
            }

            foreach (var url in new[] { "/lang-nghe/ghi-moi", "/lang-nghe/16/dinh-chinh", "/lang-nghe/16/du-lich/moi", "/van-ban/ghi-moi", "/quan-tri/tai-khoan/moi" })
            {
                Assert.Equal((role, url, HttpStatusCode.Forbidden), (role, url, (await reader.Get(url)).Status));
            }

            Assert.Equal((role, role == Roles.Inspector), (role, (await reader.Get("/nhat-ky")).Status == HttpStatusCode.OK));
        }
    }

    [Fact]
    public async Task Another_department_settles_its_own_field_and_asks_about_the_rest()
    {
        const int Number = 24;
        var tourism = await site.SignedIn(Roles.FieldOfficer, organisation: await site.OfficeOf(FieldOfWork.Tourism));
        Assert.Equal($"/lang-nghe/{Number}", (await tourism.PostForm($"/lang-nghe/{Number}/du-lich/moi", ("Facts.Tie", "Điểm của ngành du lịch"), ("Facts.DecisionNumber", "9/QĐ-UBND"), ("Facts.Since", "01/02/2026"), ("Facts.SinceKnown", "Day"), ("Facts.Why.Reason", "Đã có quyết định"))).Location);
        Assert.Contains("Điểm của ngành du lịch", (await tourism.Get($"/lang-nghe/{Number}")).Words("main"), StringComparison.Ordinal);
        var name = (await Facts(Number)).Name;
        await tourism.Walk($"/lang-nghe/{Number}/dinh-chinh", [("What.Village.Name", "Tên của ngành du lịch")], [("Why.Reason", "Theo biển chỉ dẫn")]);
        Assert.Equal(name, (await Facts(Number)).Name);
    }

    private async Task<Guid> Account(string name) => await site.Read(db => db.Accounts.Where(a => a.UserName == name).Select(a => a.Id).SingleAsync());

    private Task<VillageFacts> Facts(int number) => site.Read(db => db.VillagesAt(AsOf.On(TestClock.Today)).Where(v => v.Number == number).Select(v => v.Profile.Facts).SingleAsync());
}
