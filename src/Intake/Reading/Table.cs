using LangNghe.Intake.Domain;

namespace LangNghe.Intake.Reading;

/// <summary>A sheet that was recognised as a table of a kind.</summary>
public sealed class Table(Workbook book, int sheet, Header header, IReadOnlyList<ColumnSpec> columns, CellTexts texts)
{
    public Header Header => header;

    /// <summary>What the kind needs and the table does not have.</summary>
    public IReadOnlyList<string> Missing => [.. columns.Where(c => c.IsNeeded && !header.At.ContainsKey(c.Code)).Select(c => c.Label)];

    /// <summary>The rows below the header that say anything in its columns.</summary>
    public IEnumerable<TableRow> Rows() => book.Rows(sheet).Where(r => r.Number > header.Row).Select(r => new TableRow(r, header, columns, texts)).Where(r => !r.IsBlank);

    /// <summary>Null when no row of the sheet names the columns.</summary>
    public static Table? Of(Workbook book, int sheet, IReadOnlyList<ColumnSpec> columns, OldEncoding? converts)
    {
        var texts = new CellTexts(converts);
        return Header.Find(Top(book, sheet), columns, texts.Of) is { } header ? new Table(book, sheet, header, columns, texts) : null;
    }

    /// <summary>What stands above the header: titles, and the stamp of a template.</summary>
    public IEnumerable<string> Titles() => Top(book, sheet).Where(r => r.Number < header.Row).SelectMany(r => r.Cells).Select(texts.Of).OfType<string>();

    private static IEnumerable<SheetRow> Top(Workbook book, int sheet) => book.Rows(sheet).TakeWhile(r => r.Number <= Header.DeepestRow);
}
