using LangNghe.Foundation.Data;
using LangNghe.Foundation.Time;
using LangNghe.Foundation.Who;
using LangNghe.Registry.Domain;
using LangNghe.Registry.Timeline;
using LangNghe.Territory;
using LangNghe.Territory.Domain;
using Microsoft.EntityFrameworkCore;

namespace LangNghe.Registry.Villages;

public sealed class VillageCards(AppDb db, Actor actor, UnitBooks books, VillageTimeline timeline, Kept<VillageCard?> kept)
{
    /// <summary>Null when there is no such village on that day in the actor's units.</summary>
    public async Task<VillageCard?> Find(int number, AsOf asOf, CancellationToken stop) =>
        await kept.Get(db, (number, asOf.Day, asOf.KnownAt), () => Read(number, asOf, stop), stop) is { } card && actor.SeesVillage(card.Id, card.CommuneId) ? card : null;

    private async Task<VillageCard?> Read(int number, AsOf asOf, CancellationToken stop)
    {
        if (await db.VillagesAt(asOf).Where(v => v.Number == number).Select(v => new { v.Id, v.Profile.Facts.CommuneId }).FirstOrDefaultAsync(stop) is not { } village)
        {
            return null;
        }

        var subject = Village.SubjectOf(village.Id);
        var units = await books.Current(stop);
        var past = await VillagePast.Load(db, village.Id, asOf, stop);
        var acts = await timeline.Acts(village.Id, asOf, stop);
        var sources = await Sources.Load(db, Documents(past, units, asOf.Day), acts, stop);
        return new VillageCard(
            village.Id, village.CommuneId, past, acts, sources,
            await timeline.Items(past, acts, sources, units, asOf, stop),
            await db.YearlyFigures.AsNoTracking().InForce(asOf).Where(f => f.VillageId == village.Id).ToListAsync(stop),
            await AttachedFile.Of(db, db.Attachments.Where(a => a.Subject == subject || a.Subject.StartsWith(subject + ":")), stop));
    }

    private static IEnumerable<Guid?> Documents(VillagePast past, UnitBook units, DateOnly day) =>
    [
        .. past.All.Select(r => r.SourceDocumentId), .. past.Recognitions.Select(r => r.RevokedByDocumentId),
        .. CommuneJourney.Of(past.Profiles, units, day).SelectMany(m => m.Steps).Select(s => s.DocumentId),
    ];
}
