using LangNghe.Access.Ownership;
using LangNghe.Foundation.Acts;
using LangNghe.Foundation.Data;
using LangNghe.Foundation.Rules;
using LangNghe.Foundation.Text;
using LangNghe.Foundation.Time;
using LangNghe.Foundation.Web;
using LangNghe.Foundation.Who;
using LangNghe.Law;
using LangNghe.Law.Attachments;
using LangNghe.Law.Domain;
using LangNghe.Registry.Domain;
using LangNghe.Registry.Proposals;
using LangNghe.Registry.Records;
using LangNghe.Registry.Villages;
using LangNghe.Territory;
using LangNghe.Territory.Domain;
using Microsoft.EntityFrameworkCore;

namespace LangNghe.Registry.Desk;

/// <summary>Where every act on the register begins and ends: on the register of today, within the actor's units, against the version that was seen, with its grounds.</summary>
public sealed class VillageDesk(AppDb db, Actor actor, AsOfQuery asOf, CurrentAct act, UnitBooks books, ReadableDocuments documents, Rehearsal rehearsal, OwnerBooks owners, Owners names)
{
    public const string NotAllowed = "Tài khoản của bạn không có quyền làm việc này.";
    public const string NotHere = "Không có làng nghề này trong địa bàn của bạn.";
    public const string OutsideUnits = "Xã, phường này nằm ngoài địa bàn của bạn.";

    public DateOnly Today => asOf.Today;

    public AppDb Db => db;

    public Actor Actor => actor;

    public ReadableDocuments Documents => documents;

    /// <summary>In a rehearsal who may only propose is told what is wrong, too.</summary>
    public string? WhyNot(string permission) =>
        !asOf.IsToday ? RecordBook.NotToday : actor.May(permission) || (rehearsal.IsOn && actor.May(RegistryPermissions.Propose)) ? null : NotAllowed;

    public Task<UnitBook> Units(CancellationToken stop) => books.Current(stop);

    /// <summary>Null when there is no such village in the actor's units.</summary>
    public async Task<DeskVillage?> Find(int number, CancellationToken stop)
    {
        var id = await db.VillagesAt(AsOf.On(Today)).VisibleTo(actor).Where(v => v.Number == number).Select(v => (Guid?)v.Id).FirstOrDefaultAsync(stop);
        return id is { } village ? await Load(village, stop) : null;
    }

    /// <summary>The village that the order is about, unless somebody was quicker or the actor may not.</summary>
    public async Task<Outcome<DeskVillage>> Open<T>(VillageOrder<T> order, string permission, CancellationToken stop)
    {
        if (WhyNot(permission) is { } closed)
        {
            return Problems.Of("", closed);
        }

        if (await Find(order.Number, stop) is not { } entry)
        {
            return Problems.Of("", NotHere);
        }

        return entry.Village.Version == order.Version ? entry : Problems.Of("", Saving.Stale);
    }

    /// <summary>A commune of the form: one that is in force on the day, within the actor's units. Unknown is legal for who sees the whole area.</summary>
    public async Task<Problems> CheckCommune(Guid? communeId, DateOnly? day, string field, CancellationToken stop) =>
        CheckCommune(await books.Current(stop), communeId, day, field);

    public Problems CheckCommune(UnitBook units, Guid? communeId, DateOnly? day, string field)
    {
        var problems = new Problems();
        if (communeId is { } id && day is { } on)
        {
            var inForce = units.On(id, on) is not null && units.Unit(id).Level == UnitLevel.Commune;
            problems.When(!inForce, field, $"Đơn vị này không phải là xã, phường đang có vào ngày {Foundation.Text.Vi.Day(on)}. Chọn đơn vị của ngày đó.");
        }

        // Who stands for a village and only proposes says where it lies; the owner of that decides.
        problems.When(!actor.Sees(communeId) && !(rehearsal.IsOn && actor.Villages.Count > 0), field, communeId is null ? "Chọn xã, phường trong địa bàn của bạn." : OutsideUnits);
        return problems;
    }

    /// <summary>Where a village is said to lie. What stays as it is written may be of an older map; only what is new is looked at. Fields are those of <see cref="VillageFacts"/>.</summary>
    /// <param name="standing">What the register says; null when it says nothing yet.</param>
    public Problems CheckPlace(UnitBook units, VillageFacts facts, VillageFacts? standing, DateOnly? day)
    {
        var problems = standing is not null && standing.CommuneId == facts.CommuneId ? new Problems() : CheckCommune(units, facts.CommuneId, day, nameof(facts.CommuneId));
        var moved = standing is null || (standing.CommuneId, standing.Latitude, standing.Longitude) != (facts.CommuneId, facts.Latitude, facts.Longitude);
        if (moved && facts is { CommuneId: { } commune, Latitude: { } latitude, Longitude: { } longitude } && units.Point(commune)?.IsFar(latitude, longitude) == true)
        {
            problems.Add(nameof(facts.Latitude), $"Điểm này cách {units.Name(commune, day ?? Today)} hơn {LabelPoint.FarKilometres} km. Xem lại vĩ độ, kinh độ, hoặc chọn xã khác.");
        }

        return problems;
    }

    /// <summary>What others own is proposed to them. The forms see to that themselves; whoever comes by another door is told so.</summary>
    public async Task<Problems> CheckOwners(IEnumerable<(string Matter, string Field)> touched, Guid? communeId, CancellationToken stop)
    {
        var problems = new Problems();
        if (rehearsal.IsOn || !actor.IsSignedIn)
        {
            return problems;
        }

        var book = await owners.Current(stop);
        foreach (var (matter, field) in touched.Where(t => !book.Owns(actor, t.Matter, communeId, Today)))
        {
            var owner = await names.Name(book.Receiver(matter, communeId, Today), communeId, stop);
            problems.Add(field, $"Mục này do {owner} quản lý. Hãy gửi đề nghị ở trang của làng nghề; cơ quan ấy chấp nhận thì sổ mới đổi.");
        }

        return problems;
    }

    /// <param name="decision">Number of the decision that the order itself is about: the paper, when no other is given.</param>
    /// <param name="saves">A new paper is entered only then.</param>
    public async Task<Outcome<Grounds>> GroundsOf(ActFacts why, bool needsPaper, string? decision, bool saves, CancellationToken stop)
    {
        var problems = why.Check(needsPaper, Today);
        var known = why.DocumentId is { } id ? await (await documents.All(stop)).AsNoTracking().FirstOrDefaultAsync(d => d.Id == id, stop) : null;
        problems.When(why.DocumentId is not null && known is null, nameof(why.DocumentId), "Văn bản này không còn trong danh sách. Hãy chọn lại.");
        if (problems.Any)
        {
            return problems.Under("Why");
        }

        var paper = why.HasPaper ? await Entered(why.Paper, saves, stop) : known;
        var cited = paper?.Cited ?? (VietnameseText.Tidy(decision) is { } number ? $"Quyết định {number}" : null);
        return new Grounds(new ActReason(VietnameseText.Tidy(why.Reason), paper?.Id, cited), new Source(paper?.Id, cited));
    }

    /// <summary>Writes what the use case put into the context as one act on the village; or, when the order only asks, nothing.</summary>
    public async Task<Outcome<Draft>> Close<T>(VillageOrder<T> order, Village village, ActKind kind, Grounds grounds, Draft draft, CancellationToken stop)
    {
        if (!order.Saves)
        {
            return draft;
        }

        village.Touch();
        act.Begin(kind, grounds.Reason);
        var problems = await db.Save(stop);
        return problems.Any ? problems : draft;
    }

    /// <summary>For acts that are about no village.</summary>
    public async Task<Problems> Save(ActKind kind, Grounds grounds, CancellationToken stop)
    {
        act.Begin(kind, grounds.Reason);
        return await db.Save(stop);
    }

    public async Task<DeskVillage> Load(Guid village, CancellationToken stop) => new()
    {
        Village = await db.Villages.SingleAsync(v => v.Id == village, stop),
        Profiles = await Rows(db.VillageProfiles, village, stop),
        Recognitions = await Rows(db.Recognitions, village, stop),
        Operations = await Rows(db.Operations, village, stop),
        Reviews = await Rows(db.VillageReviews, village, stop),
        Restorations = await Rows(db.Restorations, village, stop),
        Links = await Rows(db.VillageLinks, village, stop),
        Today = Today,
    };

    private static async Task<IReadOnlyList<T>> Rows<T>(IQueryable<T> rows, Guid village, CancellationToken stop) where T : VillageRow =>
        await rows.Where(r => r.VillageId == village && r.WithdrawnAt == null).OrderBy(r => r.From).ThenBy(r => r.Id).ToListAsync(stop);

    private async Task<Document> Entered(DocumentFacts facts, bool saves, CancellationToken stop)
    {
        var paper = Document.Register(facts, Today).Value;
        if (await db.Documents.AsNoTracking().FirstOrDefaultAsync(d => d.Number == paper.Number && d.Issuer == paper.Issuer && d.IssuedOn == paper.IssuedOn, stop) is { } standing)
        {
            return standing;
        }

        if (saves)
        {
            db.Add(paper);
        }

        return paper;
    }
}
