using System.Globalization;
using System.IO.Compression;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace LangNghe.Tests.Books;

/// <summary>Workbooks as people hand them in, written by the library of Microsoft.</summary>
public static class Xlsx
{
    private const uint Plain = 0;
    private const uint Day = 1;

    public static byte[] Of(params object?[][] rows) => Of(("Sheet1", rows));

    /// <summary>Texts are shared between the cells, as Excel keeps them.</summary>
    public static byte[] Of(params (string Name, object?[][] Rows)[] sheets) => Written(null, null, sheets);

    public static byte[] InFont(string font, params object?[][] rows) => Written(font, null, [("Sheet1", rows)]);

    /// <param name="merged">As "A1:F1".</param>
    public static byte[] Merged(string merged, params object?[][] rows) => Written(null, merged, [("Sheet1", rows)]);

    /// <summary>A sound workbook whose sheet then holds so many megabytes of nothing.</summary>
    public static byte[] Bomb(int megabytes)
    {
        using var memory = new MemoryStream();
        memory.Write(Of(["Số trong sổ", "Năm"]));
        using (var zip = new ZipArchive(memory, ZipArchiveMode.Update, leaveOpen: true))
        {
            zip.GetEntry("xl/worksheets/sheet1.xml")!.Delete();
            using var sheet = zip.CreateEntry("xl/worksheets/sheet1.xml", CompressionLevel.Fastest).Open();
            sheet.Write("<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>"u8);
            var nothing = "<row></row>"u8.ToArray();
            var piece = Enumerable.Repeat(nothing, 1024 * 1024 / nothing.Length).SelectMany(b => b).ToArray();
            for (var i = 0; i < megabytes; i++)
            {
                sheet.Write(piece);
            }
        }

        return memory.ToArray();
    }

    private static byte[] Written(string? font, string? merged, IEnumerable<(string Name, object?[][] Rows)> sheets)
    {
        using var memory = new MemoryStream();
        using (var file = SpreadsheetDocument.Create(memory, SpreadsheetDocumentType.Workbook))
        {
            var book = file.AddWorkbookPart();
            book.AddNewPart<WorkbookStylesPart>().Stylesheet = Styles(font ?? "Times New Roman");
            var shared = book.AddNewPart<SharedStringTablePart>().SharedStringTable = new SharedStringTable();
            var list = new Sheets();
            foreach (var (i, (name, rows)) in sheets.Index())
            {
                var part = book.AddNewPart<WorksheetPart>();
                part.Worksheet = new Worksheet(new SheetData(rows.Select((row, at) => Row(row, at + 1, shared)).OfType<Row>()));
                if (merged is not null)
                {
                    part.Worksheet.AppendChild(new MergeCells(new MergeCell { Reference = merged }));
                }

                list.AppendChild(new Sheet { Name = name, SheetId = (uint)i + 1, Id = book.GetIdOfPart(part) });
            }

            book.Workbook = new Workbook(list);
        }

        return memory.ToArray();
    }

    /// <summary>A row without anything is not written, as Excel does not.</summary>
    private static Row? Row(object?[] row, int number, SharedStringTable shared) => row.All(c => c is null) ? null
        : new Row(row.Select((value, column) => value is null ? null : Cell(value, $"{(char)('A' + column)}{number}", shared)).OfType<Cell>()) { RowIndex = (uint)number };

    private static Cell Cell(object value, string at, SharedStringTable shared)
    {
        switch (value)
        {
            case string text:
                shared.AppendChild(new SharedStringItem(new Text(text) { Space = SpaceProcessingModeValues.Preserve }));
                return new Cell(new CellValue(shared.ChildElements.Count - 1)) { CellReference = at, DataType = CellValues.SharedString, StyleIndex = Plain };
            case DateOnly day:
                return new Cell(new CellValue(day.ToDateTime(TimeOnly.MinValue).ToOADate())) { CellReference = at, StyleIndex = Day };
            case Formula formula:
                return formula.Result is { } result
                    ? new Cell(new CellFormula(formula.Text), new CellValue(result)) { CellReference = at, DataType = result.StartsWith('#') ? CellValues.Error : null }
                    : new Cell(new CellFormula(formula.Text)) { CellReference = at };
            case bool yes:
                return new Cell(new CellValue(yes)) { CellReference = at, DataType = CellValues.Boolean };
            default:
                return new Cell(new CellValue(Convert.ToString(value, CultureInfo.InvariantCulture)!)) { CellReference = at, StyleIndex = Plain };
        }
    }

    private static Stylesheet Styles(string font) => new(
        new Fonts(new Font(new FontName { Val = font })),
        new Fills(new Fill(new PatternFill { PatternType = PatternValues.None }), new Fill(new PatternFill { PatternType = PatternValues.Gray125 })),
        new Borders(new Border()),
        new CellStyleFormats(new CellFormat()),
        new CellFormats(new CellFormat { FontId = 0 }, new CellFormat { FontId = 0, NumberFormatId = 14, ApplyNumberFormat = true }));
}
