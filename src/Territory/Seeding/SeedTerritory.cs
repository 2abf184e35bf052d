using LangNghe.Foundation.Acts;
using LangNghe.Foundation.Data;
using LangNghe.Law;
using LangNghe.Territory.Domain;
using Microsoft.EntityFrameworkCore;

namespace LangNghe.Territory.Seeding;

/// <summary>Enters the units of <c>data/units</c> that are missing by code and first day; never overwrites.</summary>
public sealed class SeedTerritory(AppDb db, CurrentAct act, UnitBooks books)
{
    public async Task Run(CancellationToken stop)
    {
        if (!await db.Areas.AnyAsync(a => a.Code == Area.HaNam, stop))
        {
            db.Add(new Area(Area.HaNam, Area.HaNamName));
        }

        var documents = await db.Documents.Where(d => d.Code != null).Select(d => new { d.Code, d.Id }).ToDictionaryAsync(d => d.Code!, d => d.Id, stop);
        var written = UnitFiles.Read(documents);
        var known = await db.UnitPeriods.Select(p => new { p.Code, p.From, p.UnitId }).ToDictionaryAsync(p => (p.Code, p.From), p => p.UnitId, stop);
        if (written.Periods.All(p => !known.ContainsKey((p.Code, p.From))))
        {
            db.AddRange(written.Units);
            db.AddRange(written.Periods);
            db.AddRange(written.Successions);
            db.AddRange(written.Points);
        }
        else
        {
            await AddMissing(written, known, stop);
        }

        if (!db.ChangeTracker.HasChanges())
        {
            return;
        }

        act.Begin(TerritoryActs.Seed, new ActReason("Đơn vị hành chính đi kèm chương trình"));
        await db.SaveChangesAsync(stop);
        books.Forget();
    }

    private async Task AddMissing(WrittenUnits written, Dictionary<(string Code, DateOnly From), Guid> known, CancellationToken stop)
    {
        var ids = new Dictionary<Guid, Guid>();
        foreach (var unit in written.Units)
        {
            var first = written.Periods.First(p => p.UnitId == unit.Id);
            if (known.TryGetValue((first.Code, first.From), out var there))
            {
                ids[unit.Id] = there;
            }
            else
            {
                ids[unit.Id] = unit.Id;
                db.Add(unit);
            }
        }

        db.AddRange(written.Periods.Where(p => !known.ContainsKey((p.Code, p.From))).Select(p => p.Of(ids)));
        var steps = (await db.Successions.Select(s => new { s.FromUnitId, s.ToUnitId, s.Day }).ToListAsync(stop)).Select(s => (s.FromUnitId, s.ToUnitId, s.Day)).ToHashSet();
        db.AddRange(written.Successions.Where(s => !steps.Contains((ids[s.FromUnitId], ids[s.ToUnitId], s.Day))).Select(s => s.Of(ids)));
        var points = (await db.LabelPoints.Select(p => p.UnitId).ToListAsync(stop)).ToHashSet();
        db.AddRange(written.Points.Where(p => !points.Contains(ids[p.UnitId])).Select(p => p.Of(ids)));
    }
}
