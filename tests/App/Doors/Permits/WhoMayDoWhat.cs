using LangNghe.Access.Domain;
using LangNghe.Access.Organisations;
using LangNghe.Access;
using LangNghe.Foundation.Data;
using LangNghe.Foundation.Time;
using LangNghe.Foundation.Who;
using LangNghe.Law;
using LangNghe.Registry.Villages;
using LangNghe.Territory.Domain;
using LangNghe.Territory;
using LangNghe.Tests.App.Harness;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LangNghe.Tests.App.Doors.Permits;

/// <summary>Every page, endpoint and verb, tried by every role at its own place and at a foreign one, by who held the role until yesterday, and by nobody.</summary>
public sealed class WhoMayDoWhat(DoorSite site) : IClassFixture<DoorSite>
{
    /// <summary>Where even who may enter finds nothing here: a file that hangs on nothing, a passkey of nobody.</summary>
    private static readonly HashSet<string> _empty = ["/tep/{fileId:guid}", "/mat-khau/{token}", "/loi/{code:int}", "/tai-khoan/khoa-truy-cap/{id:guid}"];

    /// <summary>Whoever goes through these has no session afterwards, so they are tried last.</summary>
    private static readonly Door[] _lastDoors = [new("/dang-xuat", "POST"), new("/tai-khoan", "POST")];

    /// <summary>Opens to whoever sent that one proposal, and that is none of the walkers.</summary>
    private static readonly Door _ofTheSender = new("/de-nghi/{id:guid}", "POST TakeBack");

    [Fact]
    public async Task Each_door_opens_to_whom_the_table_says_and_to_nobody_else()
    {
        var (own, foreign, scopes) = await Places();
        var doors = await DoorsOfProgram.All(site.Services);
        var nobody = await site.Nobody();
        var (holders, former) = (new List<Walker>(), new List<Walker>());
        foreach (var role in Roles.All)
        {
            holders.Add(await site.Walker(role, scopes[role], ended: false));
            former.Add(await site.Walker(role, scopes[role], ended: true));
        }

        var (rows, wrong) = (new List<(Door, IReadOnlyList<string>)>(), new List<string>());
        foreach (var (door, isPage) in doors.OrderBy(d => Array.IndexOf(_lastDoors, d.Door)))
        {
            var (here, there) = (own.Address(door), foreign.Address(door));
            var cells = await Task.WhenAll(holders.Select(w => Cell(w, door, isPage, here, there, Is)));
            var ended = await Task.WhenAll(former.Select(w => w.Try(door, here, isPage)));
            Is(ended.Distinct().Count() == 1 || _empty.Contains(door.Route), $"{door}: of those whose role ended, some are let in and some are not.");
            var stranger = await nobody.Try(door, here, isPage);
            Is(door == _ofTheSender || cells.Any(c => c != DoorTable.Shut), $"{door} opens to nobody, so the walk went wrong or the door is in vain.");
            rows.Add((door, [.. cells, Mark(ended[0]), Mark(stranger)]));
        }

        foreach (var verb in VerbsOfCommandLine.All(site))
        {
            var tried = new List<Tried>();
            // One after the other: a verb that writes would wait for another.
            foreach (var walker in holders.Append(former[rows.Count % former.Count]).Append(nobody))
            {
                tried.Add(await VerbsOfCommandLine.Try(site, verb, walker.Name));
            }

            rows.Add((verb, [.. tried.Select(Mark)]));
        }

        Assert.Empty(wrong);
        var table = DoorTable.Written([.. Roles.All.Select(RoleWords.Of), "hết vai trò", "chưa đăng nhập"], rows);
        if (System.Environment.GetEnvironmentVariable("LANGNGHE_WRITE_DOCS") == "1")
        {
            await DoorTable.Write(table);
        }

        Assert.Equal((await DoorTable.Stands()).Split('\n'), table.Split('\n'));

        void Is(bool right, string otherwise)
        {
            if (!right)
            {
                wrong.Add(otherwise);
            }
        }
    }

    private static async Task<string> Cell(Walker walker, Door door, bool isPage, string here, string there, Action<bool, string> expect)
    {
        var tried = await walker.Try(door, here, isPage);
        expect(tried != Tried.Broken, $"{door} at {here} broke under {walker.Role}.");
        if (tried == Tried.Refused || !RoleWords.IsBoundToPlace(walker.Role) || here == there)
        {
            return Mark(tried);
        }

        expect(tried != Tried.NotThere || _empty.Contains(door.Route), $"{walker.Role} finds nothing at {here}, so whether {door} is open there was not seen.");
        return await walker.Try(door, there, isPage) == Tried.LetIn ? DoorTable.Open : DoorTable.OwnOnly;
    }

    private static string Mark(Tried tried) => tried == Tried.Refused ? DoorTable.Shut : DoorTable.Open;

    /// <summary>Two villages in two districts, and what each role is bound to at the first.</summary>
    private async Task<(Place Own, Place Foreign, Dictionary<string, RoleScope> Scopes)> Places()
    {
        var units = await site.Services.GetRequiredService<UnitBooks>().Current(default);
        var today = TestClock.Today;
        var villages = await site.Read(db => db.VillagesAt(AsOf.On(today)).Active().Where(v => v.Profile.Facts.CommuneId != null).OrderBy(v => v.Number).Select(v => new { v.Number, v.Profile.Facts.CommuneId }).ToListAsync());
        var own = villages.First(v => District(units, v.CommuneId!.Value) is not null);
        var foreign = villages.First(v => District(units, v.CommuneId!.Value) != District(units, own.CommuneId!.Value) && Today(units, v.CommuneId.Value) != Today(units, own.CommuneId.Value));
        var officer = await site.SignedIn(Roles.DepartmentOfficer);
        var others = new Dictionary<string, Guid>(StringComparer.Ordinal)
        {
            ["/don-vi-hanh-chinh/"] = Today(units, own.CommuneId!.Value),
            ["/van-ban/"] = await site.Read(db => db.Documents.Where(d => d.IsLaw).Select(d => d.Id).FirstAsync()),
            ["/nhat-ky/"] = await site.Read(db => db.Acts.OrderBy(a => a.Id).Select(a => a.Id).FirstAsync()),
            ["/quan-tri/co-quan/"] = await site.OfficeOf(FieldOfWork.Trade),
        };
        var spare = await site.Invited(Roles.Inspector);
        others["/quan-tri/tai-khoan/"] = await site.Read(db => db.Accounts.Where(a => a.UserName == spare).Select(a => a.Id).SingleAsync());
        others["/vai-tro/"] = await site.Read(db => db.RoleAssignments.Where(r => r.AccountId == others["/quan-tri/tai-khoan/"]).Select(r => r.Id).SingleAsync());
        others["/thoi-ky/"] = await site.Read(db => db.OrganisationPeriods.Where(p => p.OrganisationId == others["/quan-tri/co-quan/"]).Select(p => p.Id).FirstAsync());
        var (here, there) = (await Place.Make(site, officer, own.Number, villages[^1].Number, others),
            await Place.Make(site, officer, foreign.Number, villages[^1].Number, others));

        var offices = (await site.Services.GetRequiredService<OrganisationBooks>().Current(default)).InForce(today);
        var scopes = Roles.All.ToDictionary(r => r, r => RoleWords.Reach(r) switch
        {
            RoleReach.Unit when r == Roles.DistrictOfficer => new RoleScope(UnitId: District(units, own.CommuneId.Value)),
            RoleReach.Unit => new RoleScope(UnitId: Today(units, own.CommuneId.Value)),
            RoleReach.Village => new RoleScope(VillageId: here.VillageId),
            RoleReach.Organisation => new RoleScope(OrganisationId: r == Roles.FieldOfficer ? others["/quan-tri/co-quan/"] : offices.First(o => RoleWords.Takes(r, o.Kind)).OrganisationId),
            _ => RoleScope.Everything,
        }, StringComparer.Ordinal);
        return (here, there, scopes);
    }

    private static Guid Today(UnitBook units, Guid commune) => units.Successors(commune, TestClock.Today)[0].UnitId;

    private static Guid? District(UnitBook units, Guid commune) => units.FormerDistrict(commune) is [var only] ? only.UnitId : null;
}
