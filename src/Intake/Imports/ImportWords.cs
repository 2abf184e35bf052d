using LangNghe.Foundation.Text;
using LangNghe.Intake.Domain;

namespace LangNghe.Intake.Imports;

public static class ImportWords
{
    /// <summary>"7 dòng mới, 3 dòng sửa, 12 dòng như sổ".</summary>
    public static string Of(ImportCounts counts)
    {
        string[] parts =
        [
            Part(counts.New, "dòng mới"), Part(counts.Changed, "dòng sửa"), Part(counts.Waits, "dòng gửi đề nghị"), Part(counts.Same, "dòng như sổ đang ghi"),
            Part(counts.Unsure, "dòng có thể trùng, chờ quyết định"), Part(counts.Wrong, "dòng có lỗi"),
        ];
        var told = parts.Where(p => p.Length > 0).ToList();
        return told.Count == 0 ? "Bảng không có dòng nào." : string.Join(", ", told) + ".";
    }

    extension(ImportState state)
    {
        public string Words => state switch
        {
            ImportState.Checking => "Đang kiểm tra",
            ImportState.Asks => "Chờ chọn cách đọc",
            ImportState.Unreadable => "Không đọc được",
            ImportState.Checked => "Đã kiểm tra, chờ chấp nhận",
            ImportState.Accepting => "Đang ghi vào sổ",
            ImportState.Accepted => "Đã ghi vào sổ",
            ImportState.Undoing => "Đang hoàn tác",
            ImportState.Undone => "Đã hoàn tác",
            _ => throw new ArgumentOutOfRangeException(nameof(state)),
        };

        /// <summary>The classes of a mark, which never stand without the words.</summary>
        public string Look => state switch
        {
            ImportState.Accepted => "status status-reached",
            ImportState.Unreadable => "status status-missed",
            ImportState.Checked or ImportState.Asks => "status status-at-risk",
            ImportState.Undone => "status status-unknown",
            _ => "status status-on-track",
        };
    }

    extension(Import import)
    {
        /// <summary>The words of its state; of one that was checked also whether there is anything to accept.</summary>
        public string StateWords => import.State != ImportState.Checked || import.Counts.Writes > 0 || import.Counts.Unsure > 0 ? import.State.Words
            : import.Counts.Wrong > 0 ? "Đã kiểm tra, không có dòng nào ghi được" : "Đã kiểm tra, không có gì để ghi";

        public string StateLook => import is { State: ImportState.Checked, Counts: { Writes: 0, Unsure: 0 } } ? (import.Counts.Wrong > 0 ? "status status-missed" : "status status-unknown") : import.State.Look;
    }

    private static string Part(int count, string noun) => count == 0 ? "" : $"{Vi.Number(count)} {noun}";
}
