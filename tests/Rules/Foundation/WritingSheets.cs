using System.Text;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using LangNghe.Foundation.Sheets;
using Xl = DocumentFormat.OpenXml.Spreadsheet;

namespace LangNghe.Tests.Rules.Foundation;

public sealed class WritingSheets
{
    private static readonly Sheet _sheet = new("Sổ", ["Tính đến 31/12/2021"], ["Tên", "Số", "Ngày"],
    [
        ["Làng \"Chều\", xã Nguyên Lý", 1234.5m, new DateOnly(2021, 12, 31)],
        ["=1+1", null, null],
    ]);

    [Theory]
    [InlineData("=SUM(A1)", "'=SUM(A1)")]
    [InlineData("+84", "'+84")]
    [InlineData("-1", "'-1")]
    [InlineData("@x", "'@x")]
    [InlineData("\tx", "'\tx")]
    [InlineData("a\u0001b", "ab")]
    [InlineData("làng =", "làng =")]
    [InlineData("", "")]
    public void No_text_starts_a_formula(string text, string safe) => Assert.Equal(safe, CellText.Safe(text));

    [Fact]
    public void A_csv_has_its_mark_its_first_rows_and_quotes()
    {
        var bytes = SheetCsv.Write(_sheet);
        Assert.Equal(Encoding.UTF8.GetPreamble(), bytes[..3]);
        Assert.Equal("Tính đến 31/12/2021\r\nTên,Số,Ngày\r\n\"Làng \"\"Chều\"\", xã Nguyên Lý\",1234.5,31/12/2021\r\n'=1+1,,\r\n", Encoding.UTF8.GetString(bytes[3..]));
    }

    [Fact]
    public void A_workbook_is_valid_and_says_the_same()
    {
        using var file = SpreadsheetDocument.Open(new MemoryStream(SheetXlsx.Write(_sheet)), isEditable: false);
        Assert.Empty(new OpenXmlValidator().Validate(file).Select(e => e.Description));
        var rows = file.WorkbookPart!.WorksheetParts.Single().Worksheet!.Descendants<Xl.Row>().Select(r => r.Elements<Xl.Cell>().Select(c => c.InnerText).ToList()).ToList();
        Assert.Equal(["Tính đến 31/12/2021"], rows[0]);
        Assert.Equal(["Tên", "Số", "Ngày"], rows[1]);
        Assert.Equal(["Làng \"Chều\", xã Nguyên Lý", "1234.5", "44561"], rows[2]);
        Assert.Equal("'=1+1", rows[3][0]);
    }
}
