using System.Diagnostics;
using LangNghe.Foundation.Data;
using LangNghe.Foundation.Time;
using Microsoft.EntityFrameworkCore;

namespace LangNghe.Foundation.Acts.Sealing;

/// <summary>Computes the chain anew from the acts as they stand and tells every difference. It reads the register in portions and never holds it.</summary>
public sealed class VerifyActs(AppDb db, TimeProvider clock)
{
    public const int MostTold = 200;

    private const int Portion = 1_000;

    // By then every sealer that runs has come round several times.
    private static readonly TimeSpan _patience = TimeSpan.FromSeconds(5);

    /// <param name="from">The first number to check; what lies before is believed.</param>
    /// <param name="heads">Heads that were written down outside the database.</param>
    public async Task<ChainReport> Run(long from, IReadOnlyCollection<ChainHead> heads, CancellationToken stop)
    {
        var watch = Stopwatch.StartNew();
        var faults = new ChainFaults(MostTold);
        var head = await ActChain.Head(db, stop);
        var before = Convert.FromHexString((await HeadAt(from - 1, stop) ?? ChainHead.None).Hash);
        var done = 0L;
        for (var first = from; first <= head.Number; first += Portion)
        {
            var through = Math.Min(first + Portion - 1, head.Number);
            var portion = await Read(first, through, stop);
            done += portion.Seals.Count;
            before = Check(first, through, portion, before, faults);
        }

        await MeetEnd(head, faults, stop);
        await FindInserted(faults, stop);
        await MeetHeads(heads, faults, stop);
        var waiting = await Waiting(stop);
        return new ChainReport(from, head, done, faults.Told(), faults.Found, waiting, heads.Count, watch.Elapsed);
    }

    private async Task<(List<ActSeal> Seals, Dictionary<Guid, HashedAct> Acts)> Read(long first, long through, CancellationToken stop)
    {
        var seals = db.ActSeals.AsNoTracking().Where(s => s.Number >= first && s.Number <= through);
        return (await seals.OrderBy(s => s.Number).ToListAsync(stop),
            await HashedAct.Of(seals.Join(db.Acts, s => s.ActId, a => a.Id, (_, a) => a), seals.Join(db.ActSubjects, s => s.ActId, a => a.ActId, (_, a) => a), stop));
    }

    /// <returns>The chain hash that the next portion follows. After a fault it is the one that stands there, so that each fault is told once.</returns>
    private static byte[] Check(long first, long through, (List<ActSeal> Seals, Dictionary<Guid, HashedAct> Acts) portion, byte[] before, ChainFaults faults)
    {
        var next = first;
        foreach (var seal in portion.Seals)
        {
            Missing(next, seal.Number - 1, faults);
            if (next == seal.Number && !seal.ChainHash.AsSpan().SequenceEqual(ActChain.Link(before, seal.Number, seal.ActHash)))
            {
                faults.Broken(seal, before);
            }

            CheckAct(seal, portion.Acts.GetValueOrDefault(seal.ActId), faults);
            (before, next) = (seal.ChainHash, seal.Number + 1);
        }

        Missing(next, through, faults);
        return before;
    }

    private static void CheckAct(ActSeal seal, HashedAct? act, ChainFaults faults)
    {
        if (act is null)
        {
            faults.Add(new ChainFault(ChainFaultKind.Removed, seal.Number, ActId: seal.ActId,
                Detail: seal.ActHash.AsSpan().SequenceEqual(ActForm.Gone) ? "trước khi kịp niêm phong" : null));
        }
        else if (act.Kind is null)
        {
            faults.Add(new ChainFault(ChainFaultKind.Altered, seal.Number, ActId: act.Id, Detail: "có phần không đọc được"));
        }
        else if (!seal.ActHash.AsSpan().SequenceEqual(act.Hash))
        {
            faults.Altered(new ChainFault(ChainFaultKind.Altered, seal.Number, ActId: act.Id, At: act.At, Act: act.Kind, Who: act.Who), act.Hash, seal.ActHash);
        }
    }

    private static void Missing(long first, long through, ChainFaults faults)
    {
        if (first <= through)
        {
            faults.Add(new ChainFault(ChainFaultKind.SealMissing, first, through == first ? null : through));
        }
    }

    /// <summary>The row that says where the chain ends, and the seals, must agree.</summary>
    private async Task MeetEnd(ChainHead head, ChainFaults faults, CancellationToken stop)
    {
        if (await HeadAt(head.Number, stop) is { } end && end != head)
        {
            faults.Add(new ChainFault(ChainFaultKind.HeadDiffers, head.Number, Detail: "dòng ghi đầu chuỗi khác dấu niêm phong cuối"));
        }

        // The seals are looked at first: meanwhile the chain may grow.
        var ends = await db.ActSeals.GroupBy(_ => 1).Select(all => new { First = all.Min(s => s.Number), Last = all.Max(s => s.Number) }).FirstOrDefaultAsync(stop);
        var now = await ActChain.Head(db, stop);
        if (ends is not null && (ends.First < 1 || ends.Last > now.Number))
        {
            faults.Add(new ChainFault(ChainFaultKind.SealBroken, ends.First < 1 ? ends.First : now.Number + 1, ends.First < 1 ? null : ends.Last, Detail: "nằm ngoài chuỗi"));
        }
    }

    private async Task FindInserted(ChainFaults faults, CancellationToken stop)
    {
        var without = db.Acts.AsNoTracking().Where(a => !db.Set<ActSeal>().Any(s => s.ActId == a.Id) && !db.Set<UnsealedAct>().Any(u => u.ActId == a.Id));
        try
        {
            foreach (var act in await without.Select(a => new { a.Id, a.At, a.Kind, a.ActorName }).ToListAsync(stop))
            {
                faults.Add(new ChainFault(ChainFaultKind.Inserted, ActId: act.Id, At: act.At, Act: act.Kind, Who: act.ActorName));
            }
        }
        catch (Exception failed) when (HashedAct.IsUnreadable(failed))
        {
            for (var left = await without.CountAsync(stop); left > 0; left--)
            {
                faults.Add(new ChainFault(ChainFaultKind.Inserted, Detail: "có phần không đọc được"));
            }
        }
    }

    private async Task MeetHeads(IEnumerable<ChainHead> heads, ChainFaults faults, CancellationToken stop)
    {
        foreach (var kept in heads.Where(h => h.Number > 0))
        {
            var there = await HeadAt(kept.Number, stop);
            if (there is null && await db.ActSeals.OrderByDescending(s => s.Number).Select(s => s.Number).FirstOrDefaultAsync(stop) is var end && end < kept.Number)
            {
                faults.Add(new ChainFault(ChainFaultKind.TailMissing, end + 1, kept.Number, Detail: $"đầu chuỗi đã ghi: {kept}"));
            }
            else if (there is not null && there != kept)
            {
                faults.Add(new ChainFault(ChainFaultKind.HeadDiffers, kept.Number, Detail: $"đầu chuỗi đã ghi: {kept}; trong cơ sở dữ liệu: {there.Hash}"));
            }
        }
    }

    private async Task<ChainHead?> HeadAt(long number, CancellationToken stop) =>
        await db.ActSeals.Where(s => s.Number == number).Select(s => s.ChainHash).FirstOrDefaultAsync(stop) is { } hash ? ChainHead.Of(number, hash) : null;

    private Task<long> Waiting(CancellationToken stop)
    {
        var lately = clock.UtcNow() - _patience;
        return db.Set<UnsealedAct>().Join(db.Acts, u => u.ActId, a => a.Id, (_, a) => a.At).LongCountAsync(at => at < lately, stop);
    }
}
