using System.Net;
using LangNghe.Access;
using LangNghe.Access.Domain;
using LangNghe.Access.Moves;
using LangNghe.Access.Permits;
using LangNghe.Foundation.Data;
using LangNghe.Foundation.Text;
using LangNghe.Foundation.Who;
using LangNghe.Law;
using LangNghe.Territory;
using LangNghe.Territory.Domain;
using LangNghe.Tests.App.Harness;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LangNghe.Tests.App.Authorities;

/// <summary>What has ended takes its roles along to nobody: an administrator moves them, on the deciding document.</summary>
public sealed class MovingRoles(Site site) : IClassFixture<Site>
{
    private static readonly DateOnly _today = TestClock.Today;

    [Fact]
    public async Task The_officers_of_an_organisation_that_ended_own_nothing_until_they_are_moved_and_the_heirs_own_what_they_had()
    {
        var administrator = await site.SignedIn(Roles.Administrator);
        var (trade, finance) = (await site.OfficeOf(FieldOfWork.Trade), await site.OfficeOf(FieldOfWork.Finance));
        var (mover, heir) = (await site.Invited(Roles.FieldOfficer, organisation: trade), await site.Invited(Roles.FieldOfficer, organisation: finance));
        Assert.DoesNotContain(mover, (await administrator.Get(MoveModel.Place)).Text, StringComparison.Ordinal);
        var document = await Document();
        var succeeded = await administrator.PostForm($"/quan-tri/co-quan/{trade}/ke-thua", ("What.Day", Vi.Day(_today)), ("What.SuccessorId", finance.ToString()), ("What.TakesFields", "true"), ("Why.Reason", "Hợp nhất"), ("Why.DocumentId", document));
        Assert.Equal($"/quan-tri/co-quan/{trade}", succeeded.Location);
        site.Clock.Advance(TimeSpan.FromSeconds(11));
        Assert.Empty((await Actor(mover)).Fields);
        Assert.Contains(FieldOfWork.Trade, (await Actor(heir)).Fields);

        var page = await administrator.Get(MoveModel.Place);
        Assert.Contains(mover, page.Words("main form"), StringComparison.Ordinal);
        Assert.DoesNotContain($"({heir})", page.Text, StringComparison.Ordinal);
        var index = Index(page, mover);
        (string, string)[] moves = [($"What.Rows[{index}].Moves", "true"), ("Why.Reason", "Chuyển theo quyết định")];
        Assert.Contains("Chọn văn bản quyết định việc này", (await administrator.PostAgain(page, MoveModel.Place, moves)).Text, StringComparison.Ordinal);
        var wrong = await administrator.PostAgain(page, MoveModel.Place, [.. moves, ("Why.DocumentId", document), ($"What.Rows[{index}].To", (await site.OfficeOf(FieldOfWork.Culture)).ToString())]);
        Assert.Contains("Chọn nơi kế thừa nhận vai trò này.", wrong.Text, StringComparison.Ordinal);
        Assert.Empty((await Actor(mover)).Fields);

        var done = await administrator.PostAgain(page, MoveModel.Place, [.. moves, ("Why.DocumentId", document)]);
        Assert.Equal(MoveModel.Place, done.Location);
        Assert.Contains(FieldOfWork.Trade, (await Actor(mover)).Fields);
        Assert.Equal([finance], (await Rows(mover)).Select(r => r.OrganisationId!.Value));
        var act = await site.Read(db => db.Acts.OrderByDescending(a => a.Id).FirstAsync(a => a.Kind == "access.role.move"));
        Assert.Equal(Guid.Parse(document), act.DocumentId);

        var late = await administrator.PostAgain(page, MoveModel.Place, [.. moves, ("Why.DocumentId", document)]);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, late.Status);
        Assert.Contains("Có người vừa sửa", late.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Roles_of_communes_are_moved_all_or_none_and_of_several_successors_one_is_chosen()
    {
        var administrator = await site.SignedIn(Roles.Administrator);
        var units = await Units();
        var gone = units.CommunesOn(new DateOnly(2025, 6, 30)).Where(u => units.On(u.UnitId, _today) is null).ToList();
        var whole = gone.First(u => units.Successors(u.UnitId, _today).Count == 1).UnitId;
        var split = gone.Select(u => u.UnitId).FirstOrDefault(u => units.Successors(u, _today).Count > 1);
        Assert.NotEqual(Guid.Empty, split);
        var (first, second) = (await Old(Roles.CommuneOfficer, new RoleScope(UnitId: whole)), await Old(Roles.CommuneOfficer, new RoleScope(UnitId: split)));
        var heir = units.Successors(whole, _today)[0].UnitId;
        Assert.DoesNotContain(heir, (await Actor(first)).Units!);

        var page = await administrator.Get(MoveModel.Place);
        var (one, two) = (Index(page, first), Index(page, second));
        Assert.Equal(heir.ToString(), page.Page.QuerySelector($"select[name='What.Rows[{one}].To'] option[selected]")!.GetAttribute("value"));
        Assert.Null(page.Page.QuerySelector($"select[name='What.Rows[{two}].To'] option[selected]"));
        (string, string)[] both = [($"What.Rows[{one}].Moves", "true"), ($"What.Rows[{two}].Moves", "true"), ("Why.Reason", "Sắp xếp xã"), ("Why.DocumentId", await Document())];
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await administrator.PostAgain(page, MoveModel.Place, both)).Status);
        Assert.Equal([whole], (await Rows(first)).Select(r => r.UnitId!.Value));

        var chosen = units.Successors(split, _today)[1].UnitId;
        Assert.Equal(MoveModel.Place, (await administrator.PostAgain(page, MoveModel.Place, [.. both, ($"What.Rows[{two}].To", chosen.ToString())])).Location);
        Assert.Contains(heir, (await Actor(first)).Units!);
        Assert.Equal([(whole, (DateOnly?)_today.AddDays(-1), new DateOnly(2025, 1, 1)), (heir, null, _today)], (await Rows(first)).Select(r => (r.UnitId!.Value, r.Until, r.From)));
        Assert.Contains(chosen, (await Actor(second)).Units!);
        Assert.Equal(2, await site.Read(db => db.Acts.CountAsync(a => a.Kind == "access.role.move" && a.Reason == "Sắp xếp xã")));
    }

    [Fact]
    public async Task Who_has_the_role_at_the_heir_already_is_not_given_it_twice()
    {
        var administrator = await site.SignedIn(Roles.Administrator);
        var units = await Units();
        var gone = units.CommunesOn(new DateOnly(2025, 6, 30)).Where(u => units.On(u.UnitId, _today) is null && units.Successors(u.UnitId, _today).Count == 1)
            .GroupBy(u => units.Successors(u.UnitId, _today)[0].UnitId).First(g => g.Count() > 1).Select(u => u.UnitId).ToList();
        var name = await Old(Roles.CommuneOfficer, new RoleScope(UnitId: gone[0]), new RoleScope(UnitId: gone[1]));
        var page = await administrator.Get(MoveModel.Place);
        var indices = Indices(page, name);
        var refused = await administrator.PostAgain(page, MoveModel.Place, [.. indices.Select(i => ($"What.Rows[{i}].Moves", "true")), ("Why.Reason", "Sắp xếp"), ("Why.DocumentId", await Document())]);
        Assert.Contains("Người này đã có vai trò ấy ở nơi nhận", refused.Text, StringComparison.Ordinal);
        Assert.Equal(2, (await Rows(name)).Count);
    }

    [Fact]
    public async Task What_moves_on_a_day_to_come_waits_no_more_and_the_day_can_be_corrected()
    {
        const string Waits = "vai trò ở nơi đã kết thúc chờ chuyển";
        var administrator = await site.SignedIn(Roles.Administrator);
        var units = await Units();
        var gone = units.CommunesOn(new DateOnly(2025, 6, 30)).Last(u => units.On(u.UnitId, _today) is null && units.Successors(u.UnitId, _today).Count == 1).UnitId;
        var heir = units.Successors(gone, _today)[0].UnitId;
        var name = await Old(Roles.CommuneOfficer, new RoleScope(UnitId: gone));
        Assert.Contains(Waits, (await administrator.Get("/")).Words("main"), StringComparison.Ordinal);
        Assert.Contains("cơ quan chờ đối chiếu với văn bản", (await administrator.Get("/")).Words("main"), StringComparison.Ordinal);
        var waiting = await site.Do<StrandedRoles, int>(stranded => stranded.Waiting(default));

        Assert.Contains("Ngày này quá xa", (await Move(_today.AddYears(2))).Words(".error-summary"), StringComparison.Ordinal);
        Assert.Equal(MoveModel.Place, (await Move(_today.AddDays(60))).Location);
        var page = await administrator.Get(MoveModel.Place);
        Assert.Contains($"1 vai trò sẽ chuyển từ ngày {Vi.Day(_today.AddDays(60))}", page.Text, StringComparison.Ordinal);
        Assert.Contains($"Chuyển từ {Vi.Day(_today.AddDays(60))} sang {units.Name(heir, _today)}", page.AllWords("table.moves tbody tr")[Index(page, name)], StringComparison.Ordinal);
        Assert.Contains("trong đó 1 đã có ngày chuyển", page.Words("table.moves caption"), StringComparison.Ordinal);
        Assert.Equal(waiting - 1, await site.Do<StrandedRoles, int>(stranded => stranded.Waiting(default)));

        Assert.Equal(MoveModel.Place, (await Move(_today.AddDays(90))).Location);
        Assert.Equal([(gone, (DateOnly?)_today.AddDays(89), new DateOnly(2025, 1, 1)), (heir, null, _today.AddDays(90))], (await Rows(name)).Select(r => (r.UnitId!.Value, r.Until, r.From)));
        Assert.Equal(MoveModel.Place, (await Move(_today)).Location);
        Assert.Equal([(gone, (DateOnly?)_today.AddDays(-1)), (heir, null)], (await Rows(name)).Select(r => (r.UnitId!.Value, r.Until)));
        Assert.Contains(heir, (await Actor(name)).Units!);
        Assert.DoesNotContain($"({name})", (await administrator.Get(MoveModel.Place)).Text, StringComparison.Ordinal);

        async Task<Answer> Move(DateOnly day)
        {
            var shown = await administrator.Get(MoveModel.Place);
            return await administrator.PostAgain(shown, MoveModel.Place, ($"What.Rows[{Index(shown, name)}].Moves", "true"), ("What.Day", Vi.Day(day)), ("Why.Reason", "Sắp xếp xã sau"), ("Why.DocumentId", await Document()));
        }
    }

    [Fact]
    public async Task Only_who_manages_accounts_moves_roles()
    {
        foreach (var role in new[] { Roles.Inspector, Roles.DepartmentLeader, Roles.ProvincialLeader })
        {
            Assert.Equal(HttpStatusCode.Forbidden, (await (await site.SignedIn(role)).Get(MoveModel.Place)).Status);
        }
    }

    /// <summary>Somebody with roles from before, as the register of another year holds them.</summary>
    private async Task<string> Old(string role, params RoleScope[] scopes)
    {
        var name = await site.Invited(Roles.CommuneOfficer, (await Units()).CommunesOn(_today)[0].UnitId);
        var account = await site.Read(db => db.Accounts.Where(a => a.UserName == name).Select(a => a.Id).SingleAsync());
        var first = (await Rows(name)).Single();
        await site.Do<LangNghe.Access.Grants.EndRole, Foundation.Rules.Outcome<Guid>>(end => end.Run(account, first.Id, new EndingFacts { AtOnce = true, Reason = "Thử" }, default));
        foreach (var scope in scopes)
        {
            await site.Give(account, role, scope, new DateOnly(2025, 1, 1));
        }

        return name;
    }

    private static int Index(Answer page, string name) => Assert.Single(Indices(page, name));

    private static List<int> Indices(Answer page, string name) =>
        [.. page.Page.QuerySelectorAll("table.moves tbody tr").Index().Where(s => s.Item.QuerySelector("th")!.TextContent.Contains($"({name})", StringComparison.Ordinal)).Select(s => s.Index)];

    private async Task<Actor> Actor(string name) => (await site.Services.GetRequiredService<ActorBook>().ByName(name, default))!;

    private Task<UnitBook> Units() => site.Services.GetRequiredService<UnitBooks>().Current(default);

    private async Task<List<RoleAssignment>> Rows(string name)
    {
        var account = await site.Read(db => db.Accounts.Where(a => a.UserName == name).Select(a => a.Id).SingleAsync());
        return await site.Read(db => db.RoleAssignments.AsNoTracking().Where(r => r.AccountId == account && r.WithdrawnAt == null).OrderBy(r => r.From).ToListAsync());
    }

    private async Task<string> Document() => (await site.Read(db => db.Documents.Where(d => d.IsLaw).OrderBy(d => d.Id).Select(d => d.Id).FirstAsync())).ToString();
}
