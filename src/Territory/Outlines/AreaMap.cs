using LangNghe.Foundation.Data;
using Microsoft.EntityFrameworkCore;

namespace LangNghe.Territory.Outlines;

/// <summary>Gives the present <see cref="AreaDrawing"/>.</summary>
public sealed class AreaMap(IDbContextFactory<AppDb> contexts, TimeProvider clock, UnitBooks books)
    : Snapshot<AreaDrawing>(contexts, clock)
{
    public const string Disclaimer = "Ranh giới chỉ để tham khảo, không dùng cho mục đích pháp lý";

    protected override async Task<AreaDrawing> Read(AppDb db, CancellationToken stop)
    {
        var outlines = await db.UnitOutlines.AsNoTracking().ToListAsync(stop);
        return new AreaDrawing(await books.Current(stop), outlines.ToDictionary(o => o.UnitId, o => GeoJson.Read(o.GeoJson)), [.. outlines.Select(o => o.Attribution).Distinct(StringComparer.Ordinal)]);
    }
}
