using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using Xl = DocumentFormat.OpenXml.Spreadsheet;

namespace LangNghe.Foundation.Sheets;

public static class SheetXlsx
{
    private const uint Plain = 0;
    private const uint Bold = 1;
    private const uint Day = 2;

    public const string ListsName = "Danh mục";
    private const int LastRow = 10_000;

    private const uint DayFormat = 164;
    private const double WidestColumn = 60;

    public static byte[] Write(Sheet sheet)
    {
        using var memory = new MemoryStream();
        using (var file = SpreadsheetDocument.Create(memory, SpreadsheetDocumentType.Workbook))
        {
            var book = file.AddWorkbookPart();
            book.AddNewPart<WorkbookStylesPart>().Stylesheet = Styles();
            var part = book.AddNewPart<WorksheetPart>();
            WriteRows(part, sheet);
            var sheets = new Xl.Sheets(new Xl.Sheet { Name = sheet.Name, SheetId = 1, Id = book.GetIdOfPart(part) });
            if (sheet.Choices.Count > 0)
            {
                var lists = book.AddNewPart<WorksheetPart>();
                WriteRows(lists, Lists(sheet));
                sheets.AppendChild(new Xl.Sheet { Name = ListsName, SheetId = 2, Id = book.GetIdOfPart(lists) });
            }

            book.Workbook = new Xl.Workbook(sheets);
        }

        return memory.ToArray();
    }

    private static void WriteRows(WorksheetPart part, Sheet sheet)
    {
        var header = sheet.About.Count + 1;
        using var writer = OpenXmlWriter.Create(part);
        writer.WriteStartElement(new Xl.Worksheet());
        writer.WriteElement(new Xl.SheetViews(new Xl.SheetView(
            new Xl.Pane { VerticalSplit = header, TopLeftCell = $"A{header + 1}", ActivePane = Xl.PaneValues.BottomLeft, State = Xl.PaneStateValues.Frozen }) { WorkbookViewId = 0 }));
        writer.WriteElement(new Xl.Columns(sheet.Columns.Select((heading, i) => new Xl.Column
        {
            Min = (uint)i + 1, Max = (uint)i + 1, CustomWidth = true, Width = WidthOf(heading, sheet.Rows, i),
        })));
        writer.WriteStartElement(new Xl.SheetData());
        foreach (var line in sheet.About)
        {
            writer.WriteElement(new Xl.Row(Cell(line)));
        }

        writer.WriteElement(new Xl.Row(sheet.Columns.Select(c => Cell(c, Bold))));
        foreach (var row in sheet.Rows)
        {
            writer.WriteElement(new Xl.Row(row.Select(value => Cell(value))));
        }

        writer.WriteEndElement();
        if (sheet.Choices.Count > 0)
        {
            writer.WriteElement(new Xl.DataValidations(sheet.Choices.OrderBy(c => c.Key).Select((choice, i) => Offered(choice.Key, choice.Value.Count, i, header))));
        }

        writer.WriteEndElement();
    }

    private static Sheet Lists(Sheet sheet)
    {
        var lists = sheet.Choices.OrderBy(c => c.Key).ToList();
        return new Sheet(ListsName, [], lists.ConvertAll(l => sheet.Columns[l.Key]),
            [.. Enumerable.Range(0, lists.Max(l => l.Value.Count)).Select(i => (IReadOnlyList<object?>)lists.ConvertAll(l => (object?)(i < l.Value.Count ? l.Value[i] : null)))]);
    }

    /// <param name="list">Which column of the second sheet has them.</param>
    private static Xl.DataValidation Offered(int column, int count, int list, int header) => new()
    {
        Type = Xl.DataValidationValues.List, AllowBlank = true, ShowErrorMessage = true,
        SequenceOfReferences = new ListValue<StringValue>([new StringValue($"{Letters(column)}{header + 1}:{Letters(column)}{LastRow}")]),
        Formula1 = new Xl.Formula1($"'{ListsName}'!${Letters(list)}$2:${Letters(list)}${count + 1}"),
    };

    private static string Letters(int column) => column < 26 ? $"{(char)('A' + column)}" : $"{Letters((column / 26) - 1)}{(char)('A' + (column % 26))}";

    private static double WidthOf(string heading, IReadOnlyList<IReadOnlyList<object?>> rows, int column) =>
        Math.Min(WidestColumn, rows.Take(200).Select(r => r[column]?.ToString()?.Length ?? 0).Append(heading.Length).Max() + 2);

    private static Xl.Cell Cell(object? value, uint style = Plain) => value switch
    {
        null => new Xl.Cell { StyleIndex = style },
        string words => new Xl.Cell(new Xl.InlineString(new Xl.Text(CellText.Safe(words)) { Space = SpaceProcessingModeValues.Preserve }))
        {
            DataType = Xl.CellValues.InlineString, StyleIndex = style,
        },
        DateOnly day => new Xl.Cell(new Xl.CellValue(day.ToDateTime(TimeOnly.MinValue).ToOADate())) { StyleIndex = Day },
        IFormattable number => new Xl.Cell(new Xl.CellValue(number.ToString(null, CultureInfo.InvariantCulture))) { DataType = Xl.CellValues.Number, StyleIndex = style },
        _ => Cell(value.ToString(), style),
    };

    private static Xl.Stylesheet Styles() => new(
        new Xl.NumberingFormats(new Xl.NumberingFormat { NumberFormatId = DayFormat, FormatCode = "dd/mm/yyyy" }),
        new Xl.Fonts(new Xl.Font(), new Xl.Font(new Xl.Bold())),
        new Xl.Fills(
            new Xl.Fill(new Xl.PatternFill { PatternType = Xl.PatternValues.None }),
            new Xl.Fill(new Xl.PatternFill { PatternType = Xl.PatternValues.Gray125 })),
        new Xl.Borders(new Xl.Border()),
        new Xl.CellStyleFormats(new Xl.CellFormat()),
        new Xl.CellFormats(
            new Xl.CellFormat(),
            new Xl.CellFormat { FontId = 1, ApplyFont = true },
            new Xl.CellFormat { NumberFormatId = DayFormat, ApplyNumberFormat = true }));
}
