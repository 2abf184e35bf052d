using LangNghe.Foundation.Text;

namespace LangNghe.Upkeep.Backups;

public static class BackupWords
{
    private const decimal Megabyte = 1024 * 1024;

    public static string Of(TakenBackup taken) =>
        $"Đã sao lưu {Vi.Number(taken.Manifest.Counts.Values.Sum())} dòng của {taken.Manifest.Counts.Count} bảng và {Vi.Number(taken.Files)} tệp, {Size(taken.File.Size)}, trong {Seconds(taken.Took)}; đã đọc lại và kiểm chứng."
        + (taken.Manifest.Damaged.Count == 0 ? "" : $" Có {taken.Manifest.Damaged.Count} tệp trong kho bị mất hoặc hỏng từ trước, không sao lưu được: {string.Join(", ", taken.Manifest.Damaged.Select(d => d[..12]))}.");

    public static string Size(long bytes) => bytes < 100 * 1024 ? $"{Vi.Number((long)Math.Ceiling(bytes / 1024m))} kB" : $"{Vi.Number(bytes / Megabyte, 1)} MB";

    public static string Seconds(TimeSpan took) => $"{Vi.Number((decimal)took.TotalSeconds, 1)} giây";

    public static string Of(BackupComparison comparison) => comparison switch
    {
        { Groups.Count: 0 } => string.Join(' ', comparison.Faults),
        { Differences: 0 } => "Mọi giá trị trong bản sao lưu và trong sổ đang chạy đều như nhau.",
        _ => $"{Vi.Number(comparison.Differences)} giá trị khác nhau: {string.Join("; ", comparison.Groups.Where(g => g.Different.Count > 0).Select(g => $"{g.Name} {Vi.Number(g.Different.Count)}"))}.",
    };

    public static string Of(BackupAge age) => age switch
    {
        BackupAge.Fresh => "còn mới",
        BackupAge.Old => "đã cũ hơn mức đặt ra",
        BackupAge.Alarming => "đã quá cũ",
        BackupAge.None => "chưa có bản sao lưu nào",
        _ => throw new ArgumentOutOfRangeException(nameof(age)),
    };
}
