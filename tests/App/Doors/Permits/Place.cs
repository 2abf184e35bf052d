using System.Text.RegularExpressions;
using LangNghe.Environment.Domain;
using LangNghe.Foundation.Time;
using LangNghe.Foundation.Who;
using LangNghe.People.Domain;
using LangNghe.Persons;
using LangNghe.Privacy;
using LangNghe.Products.Domain;
using LangNghe.Registry;
using LangNghe.Registry.Domain;
using LangNghe.Registry.Villages;
using LangNghe.Tests.App.Harness;
using LangNghe.Tests.App.Registry;
using LangNghe.Visits.Domain;
using Microsoft.EntityFrameworkCore;

namespace LangNghe.Tests.App.Doors.Permits;

/// <summary>A village with one of everything, for addresses of things that are there.</summary>
internal sealed partial class Place
{
    private static readonly (string, string)[] _why = [("Why.Reason", "Thử cửa")];

    private static readonly Dictionary<string, string> _records = new(StringComparer.Ordinal)
    {
        ["ocop/moi"] = "Facts.ProductName=Lụa|Facts.Group=Thực phẩm|Facts.Stars=3|Facts.GradedBy=Ủy ban nhân dân cấp huyện|Facts.DecisionNumber=12/QĐ-UBND|Facts.IssuedOn=15/03/2024",
        ["so-huu-tri-tue/moi"] = "Facts.Kind=CollectiveMark|Facts.ProductName=Lụa|Facts.AttestedOn=01/03/2026",
        ["phuong-an-moi-truong/moi"] = "Facts.DecisionNumber=5/QĐ-UBND|Facts.ApprovedOn=15/08/2025|Facts.ApprovedBy=Ủy ban nhân dân cấp tỉnh",
        ["qd-64"] = "Facts.DecisionNumber=64/2003/QĐ-TTg|Facts.ListedOn=01/01/2004|Facts.ListedOnKnown=Year",
        ["nghe-nhan/moi"] = "Facts.PersonName=Nguyễn Văn A|Facts.Level=Province|Facts.Title=Nghệ nhân|Facts.GrantedOn=01/01/2010",
        ["co-so/moi"] = "Facts.Name=Hộ có một|Facts.Kind=Household|Facts.From=15/01/2020",
        ["co-so/danh-sach-du"] = "Facts.From=01/01/2025",
        ["du-lich/moi"] = "Facts.Tie=Điểm tham quan|Facts.DecisionNumber=88/QĐ-UBND|Facts.Since=01/06/2023",
    };

    /// <summary>Ids by the beginning of the routes that ask for them.</summary>
    private readonly Dictionary<string, Guid> _ids = new(StringComparer.Ordinal);

    private Place(int number, Guid villageId, Guid communeId) => (Number, VillageId, CommuneId) = (number, villageId, communeId);

    public int Number { get; }

    public Guid VillageId { get; }

    /// <summary>As the profile of the village has it, of whatever time.</summary>
    public Guid CommuneId { get; }

    /// <param name="others">Ids that are the same wherever one is.</param>
    public static async Task<Place> Make(Site site, Visitor officer, int number, int other, IReadOnlyDictionary<string, Guid> others)
    {
        var village = await site.Read(db => db.VillagesAt(AsOf.On(TestClock.Today)).Where(v => v.Number == number).Select(v => new { v.Id, v.Profile.Facts.CommuneId }).SingleAsync());
        var place = new Place(number, village.Id, village.CommuneId!.Value);
        foreach (var (path, facts) in _records)
        {
            await officer.PostForm($"/lang-nghe/{number}/{path}", [.. facts.Split('|').Select(f => (f.Split('=')[0], f.Split('=')[1])), ("Facts.Why.Reason", "Theo hồ sơ"), ("Facts.Why.DocumentId", $"{others["/van-ban/"]}")]);
        }

        await officer.Walk($"/lang-nghe/{number}/hoat-dong", [("What.State", "Ceased"), ("What.Day", "01/01/2026")], _why);
        await officer.Walk($"/lang-nghe/{number}/khoi-phuc", [("What.Day", "01/02/2026"), ("What.Reopens", "true")], _why);
        await officer.Walk($"/lang-nghe/{number}/lien-ket", [("What.Kind", "Predecessor"), ("What.OtherNumber", $"{other}"), ("What.Day", "01/01/2026")], _why);
        await officer.PostForm("/nguoi/moi", ("Facts.Person.Name", $"Người ở làng {number}"), ("Facts.Person.BirthYear", $"{1940 + number % 50}"), ("Facts.Person.UnitId", place.CommuneId.ToString()));
        var commune = await site.SignedIn(Roles.CommuneOfficer, place.CommuneId);
        await commune.Walk($"/lang-nghe/{number}/dinh-chinh", [("What.Village.Name", $"Tên đề nghị {number}")], _why);
        await place.Find(site, others);
        await officer.PostForm($"/nguoi/{place._ids["/nguoi/"]}/so-dinh-danh", ("Facts.Number", $"0350{40 + number % 50}{number:000000}"), ("Facts.Reason", "Theo thẻ căn cước"));
        await place.HaveRights(site, officer);
        return place;
    }

    /// <summary>An address that the route takes.</summary>
    public string Address(Door door)
    {
        var address = Hole().Replace(door.Route, hole => (hole.Groups["kind"].Value, hole.Groups["name"].Value) switch
        {
            _ when hole.Value.EndsWith("?}", StringComparison.Ordinal) => "",
            ("int", "code") => "404",
            ("int", _) => $"{Number}",
            ("guid", _) => $"{Id(door.Route, hole.Index)}",
            (_, "format") => "csv",
            (_, "step") => "tra-loi",
            (_, "code") => door.Route switch
            {
                var r when r.StartsWith("/ke-hoach/muc-tieu", StringComparison.Ordinal) => "T30-01",
                var r when r.StartsWith("/ke-hoach/so-lieu", StringComparison.Ordinal) => "villages.active.total",
                _ => "products.ocop",
            },
            _ => "x",
        });
        return door.Verb.Split(' ') is [_, var handler] ? $"{address}?handler={handler}" : address;
    }

    private Guid Id(string route, int hole) =>
        _ids.Where(i => route[..hole].EndsWith(i.Key, StringComparison.Ordinal)).OrderByDescending(i => i.Key.Length).Select(i => i.Value).FirstOrDefault(Guid.Parse("01970000-0000-7000-8000-000000000000"));

    /// <summary>A consent, a request and a representative, each about the person of the place.</summary>
    private async Task HaveRights(Site site, Visitor officer)
    {
        var person = _ids["/nguoi/"];
        await officer.PostForm($"/nguoi/{person}/dong-y", ("Facts.Purpose", "Publishing"), ("Facts.Fields", "Name"), ("Facts.Way", "Paper"), ("Facts.Wording", "Tôi đồng ý."), ("Facts.Evidence", "Phiếu"));
        await officer.PostForm($"/yeu-cau-du-lieu/moi?nguoi={person}", ("Facts.Kind", "See"), ("Facts.Way", "Letter"), ("Facts.Content", "Xin xem"));
        await officer.PostForm($"/lang-nghe/{Number}/dai-dien/moi?ten=x", ("Facts.Pick.Who", $"{person}"), ("Facts.Position", "Trưởng ban"), ("Facts.Since", "05/01/2024"), ("Facts.Why.Reason", "Theo quyết định"));
        _ids["/dong-y/"] = await site.Read(db => db.Consents.Where(c => c.PersonId == person).Select(c => c.Id).SingleAsync());
        _ids["/yeu-cau-du-lieu/"] = await site.Read(db => db.DataRequests.Where(r => r.PersonId == person).Select(r => r.Id).SingleAsync());
        _ids["/luu-giu/"] = await site.Read(db => db.RetentionRules.OrderBy(r => r.Code).Select(r => r.Id).FirstAsync());
        _ids["/dai-dien/"] = await Latest<VillageRepresentative>(site);
    }

    private async Task Find(Site site, IReadOnlyDictionary<string, Guid> others)
    {
        foreach (var (key, id) in others)
        {
            _ids[key] = id;
        }

        _ids["/ocop/"] = await Latest<OcopGrading>(site);
        _ids["/so-huu-tri-tue/"] = await Latest<IpRight>(site);
        _ids["/phuong-an-moi-truong/"] = await Latest<EnvironmentPlan>(site);
        _ids["/qd-64/"] = await Latest<PollutionListing>(site);
        _ids["/nghe-nhan/"] = await Latest<ArtisanTitle>(site);
        _ids["/du-lich/"] = await Latest<TourismLink>(site);
        _ids["/co-so/"] = await Latest<Establishment>(site);
        _ids["/danh-sach-du/"] = await Latest<ListCompletion>(site);
        _ids["/co-so-san-xuat/"] = await site.Read(db => db.Establishments.Where(e => e.VillageId == VillageId).Select(e => e.EstablishmentId).FirstAsync());
        _ids["/dinh-chinh/cong-nhan/"] = await Latest<Recognition>(site);
        _ids["/dinh-chinh/hoat-dong/"] = await Latest<Operation>(site);
        _ids["/dinh-chinh/khoi-phuc/"] = await Latest<Restoration>(site);
        _ids["/dinh-chinh/lien-ket/"] = await Latest<VillageLink>(site);
        _ids["/de-nghi/"] = await site.Read(db => db.Proposals.Where(p => p.VillageId == VillageId).OrderByDescending(p => p.Id).Select(p => p.Id).FirstAsync());
        var name = $"Người ở làng {Number}";
        _ids["/nguoi/"] = await site.Read(db => db.Persons.Where(p => p.Name == name).Select(p => p.Id).SingleAsync());
    }

    private Task<Guid> Latest<T>(Site site) where T : VillageRow =>
        site.Read(db => db.Set<T>().Where(r => r.VillageId == VillageId && r.WithdrawnAt == null).OrderByDescending(r => r.From).Select(r => r.Id).FirstAsync());

    [GeneratedRegex(@"\{(?<name>\w+)(:(?<kind>\w+)(\([^)]*\))?)?[^}]*\}", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Hole();
}
