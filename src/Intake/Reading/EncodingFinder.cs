using LangNghe.Intake.Domain;

namespace LangNghe.Intake.Reading;

/// <summary>Whether a sheet is written in an encoding before Unicode: its fonts say so, or its characters.</summary>
public static class EncodingFinder
{
    private const int RowsToLookAt = 1_000;

    public static OldEncoding? Of(Workbook book, int sheet)
    {
        var cells = book.Rows(sheet).Take(RowsToLookAt).SelectMany(r => r.Cells).Where(c => c.Value is string text && text.Any(l => l > 127)).ToList();
        var byFont = cells.Where(c => c.Font is not null && OldEncodingSigns.Converted((string)c.Value!, c.Font.Value.Plain, c.Font) != (string)c.Value!).Select(c => c.Font!.Value.Plain).ToList();
        return byFont.Count > 0 && byFont.Count * 4 >= cells.Count
            ? byFont.GroupBy(f => f).MaxBy(g => g.Count())!.Key
            : OldEncodingSigns.Of(cells.Select(c => (string)c.Value!));
    }
}
