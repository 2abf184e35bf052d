using LangNghe.Foundation.Data;
using LangNghe.Foundation.Time;
using LangNghe.Registry.Domain;
using Microsoft.EntityFrameworkCore;

namespace LangNghe.Registry.Timeline;

/// <summary>All that is known of one village, whenever it holds; oldest first.</summary>
public sealed record VillagePast(
    IReadOnlyList<VillageProfile> Profiles,
    IReadOnlyList<Recognition> Recognitions,
    IReadOnlyList<Operation> Operations,
    IReadOnlyList<VillageReview> Reviews,
    IReadOnlyList<Restoration> Restorations,
    IReadOnlyList<VillageLink> Links,
    IReadOnlyList<VillageLink> LinksFromOthers)
{
    public IEnumerable<VillageRow> All => [.. Profiles, .. Recognitions, .. Operations, .. Reviews, .. Restorations, .. Links, .. LinksFromOthers];

    public static async Task<VillagePast> Load(AppDb db, Guid villageId, AsOf asOf, CancellationToken stop)
    {
        return new VillagePast(
            await Of(db.VillageProfiles), await Of(db.Recognitions), await Of(db.Operations), await Of(db.VillageReviews), await Of(db.Restorations), await Of(db.VillageLinks),
            await db.VillageLinks.AsNoTracking().Known(asOf).Where(l => l.OtherId == villageId).OrderBy(l => l.From).ToListAsync(stop));

        async Task<IReadOnlyList<T>> Of<T>(IQueryable<T> rows) where T : VillageRow =>
            await rows.AsNoTracking().Known(asOf).Where(r => r.VillageId == villageId).OrderBy(r => r.From).ToListAsync(stop);
    }
}
