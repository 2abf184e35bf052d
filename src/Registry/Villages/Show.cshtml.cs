using LangNghe.Foundation.Data;
using LangNghe.Foundation.Text;
using LangNghe.Foundation.Time;
using LangNghe.Foundation.Web;
using LangNghe.Foundation.Who;
using LangNghe.Registry.Domain;
using LangNghe.Registry.Records;
using LangNghe.Registry.Timeline;
using LangNghe.Territory;
using LangNghe.Territory.Domain;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace LangNghe.Registry.Villages;

[Needs(RegistryPermissions.Read)]
[FromReplica]
public sealed class ShowModel(AppDb db, Actor actor, AsOfQuery asOf, UnitBooks books, VillageCards cards, VillageFiles files, IEnumerable<VillageSection> sections) : PageModel
{
    public const int ActsShown = 5;

    public VillageHead Village { get; private set; } = null!;

    public VillageCard Card { get; private set; } = null!;

    public VillagePast Rows => Card.Past;

    public Sources Sources => Card.Sources;

    public IReadOnlyList<VillageFactLine> Facts { get; private set; } = [];

    public IReadOnlyList<VillageDoor> Doors { get; private set; } = [];

    public IReadOnlyList<VillageSection> Sections { get; } = [.. sections.OrderBy(s => s.Order)];

    public string? PointData { get; private set; }

    public VillagePosition? Position { get; private set; }

    public string? WhyNot => asOf.IsToday ? null : RecordBook.NotToday;

    /// <summary>The first day on which the book says anything of the village, when the day asked about is earlier.</summary>
    public DateOnly? NotBefore { get; private set; }

    /// <summary>Proposals about this village that wait for their owners.</summary>
    public int Proposed { get; private set; }

    public bool May(string permission) => WhyNot is null && actor.May(permission);

    public bool MayWrite => actor.May(RegistryPermissions.Write);

    public bool MayPropose => actor.May(RegistryPermissions.Propose);

    public async Task<IActionResult> OnGet(int number, CancellationToken stop)
    {
        if (await cards.Find(number, asOf.Now, stop) is not { } card)
        {
            return await Missing(number, stop);
        }

        Card = card;
        var units = await books.Current(stop);
        Village = Head(card.Id, number);
        files.Open(Village, card.Files);
        Doors = VillageDoor.For(Village, actor);
        var place = await VillagePlace.Load(db, units, asOf.Now, stop);
        Facts = Lines(units, place);
        Map(units, place);
        Proposed = WhyNot is null ? await db.Proposals.CountAsync(p => p.VillageId == card.Id && p.IsOpen, stop) : 0;
        return Page();
    }

    private async Task<IActionResult> Missing(int number, CancellationToken stop)
    {
        if (await db.Villages.Where(v => v.Number == number).Select(v => (Guid?)v.Id).FirstOrDefaultAsync(stop) is not { } id)
        {
            return NotFound();
        }

        var first = await db.VillageProfiles.Known(asOf.Now).Where(p => p.VillageId == id).OrderBy(p => p.From).Select(p => (DateOnly?)p.From).FirstOrDefaultAsync(stop);
        if (first is not { } day || day <= asOf.Now.Day || !await db.VillagesAt(asOf.Now.At(day)).VisibleTo(actor).AnyAsync(v => v.Id == id, stop))
        {
            return NotFound();
        }

        NotBefore = day;
        return Page();
    }

    private VillageHead Head(Guid id, int number)
    {
        var day = asOf.Now.Day;
        return new VillageHead(id, number,
            Rows.Profiles.Last(p => p.HoldsOn(day)), Rows.Recognitions.LastOrDefault(r => r.HoldsOn(day)),
            Rows.Operations.LastOrDefault(o => o.HoldsOn(day)), Rows.Reviews.LastOrDefault(r => r.HoldsOn(day)));
    }

    private IReadOnlyList<VillageFactLine> Lines(UnitBook units, VillagePlace place)
    {
        var (profile, facts) = (Village.Profile, Village.Profile.Facts);
        var source = Sources.Of(profile);
        var placed = place.Of(Village.Id, facts.CommuneId);
        var split = placed is null && facts.CommuneId is { } commune ? $"{units.Name(commune, asOf.Now.Day)} đã được chia, làng chưa được xếp" : null;
        return
        [
            new("Tên", profile.IsUnnamed ? null : profile.Name, null, source, profile.Sureness, profile.IsUnnamed ? VillageFactEdit.Identify : VillageFactEdit.Correct, "Kế hoạch chưa nêu tên"),
            new("Loại", Village.Kind?.Words, Confirmed(Village.Recognition), Village.Recognition is { } r ? Sources.Of(r) : null, Village.Recognition?.Sureness, VillageFactEdit.Recognition(Village.Recognition?.Id), "chưa được công nhận"),
            new("Quyết định công nhận", Village.Recognition?.DecisionNumber, null, null, null, VillageFactEdit.Recognition(Village.Recognition?.Id), "chưa rõ số và ngày"),
            new("Tình trạng", Village.State?.Words, Confirmed(Village.Operation), Village.Operation is { } o ? Sources.Of(o) : null, Village.Operation?.Sureness, VillageFactEdit.Operation(Village.Operation?.Id)),
            new("Nhóm ngành nghề", facts.Group is { } group ? $"{(int)group} · {group.Words}" : null, null, source, facts.Group is null ? null : profile.GroupSureness, VillageFactEdit.Correct),
            new("Nghề", facts.Crafts, null, source, null, VillageFactEdit.Correct),
            new("Thôn, xóm", facts.Hamlet, null, source, null, VillageFactEdit.Correct),
            new($"Xã, theo đơn vị ngày {Vi.Day(asOf.Now.UnitsDay)}", placed is { } unit ? Vi.Capital(units.Name(unit, asOf.Now.UnitsDay)) : null, split, null, null, VillageFactEdit.Place, "chưa xác định xã"),
            new("Nơi theo văn bản", facts.PlaceAsWritten, null, source, null, VillageFactEdit.Correct, "văn bản không nêu"),
            new("Tọa độ", facts is { Latitude: { } lat, Longitude: { } lon } ? $"{Vi.Number((decimal)lat, 6)}; {Vi.Number((decimal)lon, 6)}" : null, facts.Position?.Words, null, null, VillageFactEdit.Correct, "chưa có"),
            new("Xếp loại rà soát", Village.Review is { } review ? $"{review.Class?.Words ?? "chưa xếp loại"} (năm {review.Year})" : null, null, Village.Review is { } rated ? Sources.Of(rated) : null, null, VillageFactEdit.Review, "chưa rà soát"),
        ];
    }

    /// <summary>What holds until an act ends it, and that no act of ours began, says when a source last confirmed it.</summary>
    private static string? Confirmed(VillageRow? row) => row is { ConfirmedOn: { } day, Until: null } ? $"xác nhận lần cuối {Vi.Day(day)}" : null;

    private void Map(UnitBook units, VillagePlace place)
    {
        var facts = Village.Profile.Facts;
        var own = facts is { Latitude: { } lat, Longitude: { } lon, Position: { } how } ? new VillagePosition(lat, lon, how) : null;
        var row = new VillageListRow(Village.Id, Village.Number, Village.Name, null, null, null, default, null, null,
            place.Of(Village.Id, facts.CommuneId), place.NameOf(Village.Id, facts.CommuneId), "", null, Village.IsUnnamed, own);
        Position = VillageMap.Place(row, units);
        PointData = Position is null ? null : VillageMap.Of([row], units, asOf, sample: null);
    }
}
