using LangNghe.Foundation.Sheets;
using LangNghe.Foundation.Text;
using LangNghe.Intake.Domain;
using LangNghe.Intake.Kinds;
using LangNghe.Intake.Reading;

namespace LangNghe.Intake.Imports;

/// <summary>Reads a file as a table of a kind and checks every row. Writes nothing.</summary>
public sealed class CheckFile
{
    /// <param name="content">Must seek; it is disposed of.</param>
    public async Task<Checked> Run(Stream content, ImportKind kind, ReadingChoices choices, Func<int, Task> told, CancellationToken stop)
    {
        try
        {
            using var book = Workbook.Open(content);
            return await Run(book, kind, choices, told, stop);
        }
        catch (UnreadableFileException why)
        {
            return new Checked { Unreadable = why.Message };
        }
    }

    private static async Task<Checked> Run(Workbook book, ImportKind kind, ReadingChoices choices, Func<int, Task> told, CancellationToken stop)
    {
        var sheets = Candidates(book, kind);
        if (sheets.Count == 0)
        {
            return new Checked { Unreadable = $"Không thấy dòng tiêu đề của bảng “{kind.Label}” trong {Header.DeepestRow} dòng đầu. Cần các cột: {string.Join("; ", kind.Columns.Where(c => c.IsNeeded).Select(c => c.Label))}… Hãy tải mẫu về và chép số liệu vào mẫu." };
        }

        var chosen = Chosen(sheets, book, choices.Sheet);
        if (chosen is null || (chosen.Encoding is not null && choices.Converts is null))
        {
            return new Checked { Sheets = chosen is null ? sheets.ConvertAll(s => book.Sheets[s.At]) : null, Encoding = (chosen ?? sheets.Find(s => s.Encoding is not null))?.Encoding };
        }

        var table = Table.Of(book, chosen.At, kind.Columns, choices.Converts == true ? chosen.Encoding : null);
        return table is null
            ? new Checked { Unreadable = "Nếu không chuyển mã thì không đọc được tiêu đề các cột. Hãy chọn chuyển mã, hoặc lưu tệp bằng phông Unicode." }
            : WhyNot(table, kind) is { } why ? new Checked { Unreadable = why } : new Checked { Plan = await kind.Plan(table, told, stop), Words = Words(table, kind) };
    }

    /// <summary>The sheet of that name, or the only one; null when it has to be chosen.</summary>
    internal static Candidate? Chosen(List<Candidate> sheets, Workbook book, string? named) =>
        named is not null ? sheets.Find(s => book.Sheets[s.At] == named) : sheets.Count == 1 ? sheets[0] : null;

    internal static List<Candidate> Candidates(Workbook book, ImportKind kind) =>
    [
        .. from at in Enumerable.Range(0, book.Sheets.Count)
           where book.Sheets[at] != SheetXlsx.ListsName || book.Sheets.Count == 1
           let encoding = EncodingFinder.Of(book, at)
           where Table.Of(book, at, kind.Columns, encoding) is not null
           select new Candidate(at, encoding),
    ];

    private static string? WhyNot(Table table, ImportKind kind)
    {
        if (table.Missing is { Count: > 0 } missing)
        {
            return $"Dòng tiêu đề (dòng {table.Header.Row}) thiếu cột: {string.Join("; ", missing)}.";
        }

        if (table.Header.Twice is { Count: > 0 } twice)
        {
            return $"Dòng tiêu đề (dòng {table.Header.Row}) có cột lặp lại: {string.Join("; ", twice)}. Bỏ bớt một cột.";
        }

        return TemplateStamp.Of(table.Titles()) is { } stamp && stamp.Kind != kind.Code ? "Tệp này theo mẫu của loại số liệu khác. Chọn lại loại số liệu cần nhập." : null;
    }

    private static string? Words(Table table, ImportKind kind)
    {
        var notes = new List<string>();
        if (table.Header.Unused is { Count: > 0 } unused)
        {
            notes.Add($"Cột không dùng đến: {string.Join("; ", unused.Take(20))}.");
        }

        if (TemplateStamp.Of(table.Titles()) is { } stamp && stamp.Version != kind.TemplateVersion)
        {
            notes.Add($"Tệp theo bản mẫu {Vi.Number(stamp.Version)}; bản mẫu hiện nay là {Vi.Number(kind.TemplateVersion)}. Nên tải mẫu mới.");
        }

        return notes.Count == 0 ? null : string.Join(' ', notes);
    }

    internal sealed record Candidate(int At, OldEncoding? Encoding);
}
