using LangNghe.Foundation.Data;
using LangNghe.Plan.Domain;
using Microsoft.EntityFrameworkCore;

namespace LangNghe.Plan.Figures;

public static class PressOnADay
{
    /// <summary>What the press had given by a day, the earliest first, by the figure it speaks of.</summary>
    public static async Task<ILookup<string, PressFigure>> PressOn(this AppDb db, DateOnly day, CancellationToken stop) =>
        (await db.PressFigures.AsNoTracking().ToListAsync(stop)).Where(p => p.Day <= day).OrderBy(p => p.Day).ToLookup(p => p.Figure, StringComparer.Ordinal);
}
