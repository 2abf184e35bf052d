using LangNghe.Foundation.Data;
using LangNghe.Foundation.Text;
using LangNghe.Foundation.Time;
using LangNghe.Registry.Domain;
using Microsoft.EntityFrameworkCore;

namespace LangNghe.Registry.Crafts;

/// <summary>The recognised crafts, as the acts on them ask.</summary>
internal static class CraftShelf
{
    /// <summary>Null when it is withdrawn, or was never there.</summary>
    public static async Task<CraftRecognition?> Standing(this AppDb db, Guid id, CancellationToken stop) =>
        await db.CraftRecognitions.SingleOrDefaultAsync(c => c.Id == id && c.WithdrawnAt == null, stop);

    /// <summary>The craft is recognised in that place already.</summary>
    /// <param name="but">The row that is corrected.</param>
    public static async Task<bool> IsRecognised(this AppDb db, string craft, Guid? communeId, string? place, DateOnly day, Guid? but, CancellationToken stop)
    {
        var tidy = VietnameseText.Tidy(place);
        var there = await db.CraftRecognitions.InForce(AsOf.On(day)).Where(c => c.Id != but && c.CommuneId == communeId && (communeId != null || c.Place == tidy)).Select(c => c.Craft).ToListAsync(stop);
        return there.Exists(c => VietnameseText.SearchKey(c) == VietnameseText.SearchKey(craft));
    }
}
