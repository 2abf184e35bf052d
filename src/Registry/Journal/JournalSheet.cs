using LangNghe.Foundation.Acts;
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

    public async Task<Sheet> Of(JournalQuery query, CancellationToken stop)
    {
        var subject = await query.Subject(db, stop);
        var asked = query.Of(db, subject);
        var count = await asked.CountAsync(stop);
        var acts = await asked.AsNoTracking().OrderByDescending(a => a.Id).Take(Most).ToListAsync(stop);
        var rows = new List<IReadOnlyList<object?>>();
        foreach (var some in acts.Chunk(AtOnce))
        {
            rows.AddRange((await reading.Read(some, subject, ChangesTold, stop)).Select(Cells));
        }

        var filters = query.Words(book);
        return new Sheet(
            "Nhật ký",
            [
                "Nhật ký ghi sổ làng nghề",
                $"Tính đến: {Vi.Instant(clock.UtcNow())}",
                "Theo đơn vị hành chính: tên gọi sau cùng của mỗi đơn vị",
                $"Bộ lọc: {(filters.Count == 0 ? "không" : string.Join("; ", filters))}",
                $"Nguồn: nhật ký của sổ bộ làng nghề. {(count > Most ? $"{Vi.Number(Most)} việc mới nhất trong {Vi.Number(count)} việc; lọc theo ngày để tải phần còn lại" : $"{Vi.Number(count)} việc")}.",
            ],
            ["Lúc", "Việc", "Người làm", "Cơ quan", "Qua", "Lý do", "Văn bản", "Về mục", "Thay đổi"],
            rows);
    }

    private static IReadOnlyList<object?> Cells(ReadableAct act) =>
    [
        Vi.Instant(act.At), act.Label, act.Who, act.Organisation, act.Door, act.Reason, act.Document, string.Join("; ", act.About.Select(a => a.Words)), Changes(act),
    ];

    private static string Changes(ReadableAct act)
    {
        var told = string.Join("; ", act.Changes.Select(c => $"{c.Thing}, {c.Field.ToLowerInvariant()}: {c.From ?? "chưa có"} → {c.To ?? "rút"}"));
        var whole = act.Left > 0 ? $"{told}; và {Vi.Number(act.Left)} thay đổi nữa" : told;
        return whole.Length > LongestCell ? whole[..LongestCell] + "…" : whole;
    }
}
