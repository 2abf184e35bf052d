using LangNghe.Foundation.Acts;
using LangNghe.Foundation.Acts.Sealing;
using LangNghe.Foundation.Data;
using LangNghe.Foundation.Sheets;
using LangNghe.Foundation.Text;
using LangNghe.Foundation.Time;
using Microsoft.EntityFrameworkCore;

namespace LangNghe.Registry.Journal;

/// <summary>The journal as a sheet, the latest first.</summary>
public sealed class JournalSheet(AppDb db, ActBook book, ActReading reading, TimeProvider clock)
{
    public const int Most = 5_000;

    private const int ChangesTold = 20;
    private const int AtOnce = 200;

    // A cell of a workbook holds 32.767 letters.
    private const int LongestCell = 30_000;

    public async Task<Sheet> Of(JournalAnswer answer, CancellationToken stop)
    {
        var head = await ActChain.Head(db, stop);
        var acts = await answer.Acts(db).Take(Most + 1).ToListAsync(stop);
        var whole = acts.Count <= Most;
        var rows = new List<IReadOnlyList<object?>>();
        foreach (var some in acts.Take(Most).Chunk(AtOnce))
        {
            var seals = await SealedAct.Of(db, [.. some.Select(a => a.Id)], stop);
            rows.AddRange((await reading.Read(some, answer.Subject, ChangesTold, stop, closed: true)).Select(act => Cells(act, seals.GetValueOrDefault(act.Id))));
        }

        var filters = answer.Query.Words(book, answer.ThingLabel);
        return new Sheet(
            "Nhật ký",
            [
                "Nhật ký ghi sổ làng nghề",
                $"Tính đến: {Vi.Instant(clock.UtcNow())}",
                "Theo đơn vị hành chính: tên gọi sau cùng của mỗi đơn vị",
                $"Bộ lọc: {(filters.Count == 0 ? "không" : string.Join("; ", filters))}",
                $"Nguồn: nhật ký của sổ bộ làng nghề. {Vi.Number(rows.Count)} việc{(whole ? "" : " mới nhất; lọc theo ngày để tải phần còn lại")}.",
                $"Đầu chuỗi niêm phong lúc tải: {head}. {JournalProof.HowToCheck}",
            ],
            ["Lúc", "Việc", "Người làm", "Cơ quan", "Qua", "Lý do", "Văn bản", "Về mục", "Thay đổi", "Số niêm phong", "Mã băm của việc", "Mã băm chuỗi trước đó", "Mã băm chuỗi"],
            rows);
    }

    private static IReadOnlyList<object?> Cells(ReadableAct act, SealedAct? seal) =>
    [
        Vi.Instant(act.At), act.Label, act.Who, act.Organisation, act.Door, act.Reason, act.Document, string.Join("; ", act.About.Select(a => a.Words)), Changes(act),
        seal?.Number, seal?.ActHash, seal?.ChainBefore, seal?.ChainHash,
    ];

    private static string Changes(ReadableAct act)
    {
        var told = string.Join("; ", act.Changes.Select(c => $"{c.Thing}, {c.Field.ToLowerInvariant()}: {c.From ?? "chưa có"} → {c.To ?? "rút"}"));
        var whole = act.Left > 0 ? $"{told}; và {Vi.Number(act.Left)} thay đổi nữa" : told;
        return whole.Length > LongestCell ? whole[..LongestCell] + "…" : whole;
    }
}
