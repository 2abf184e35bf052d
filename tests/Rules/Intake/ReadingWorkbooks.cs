using System.Text;
using LangNghe.Intake.Domain;
using LangNghe.Intake.Reading;
using LangNghe.Tests.Books;

namespace LangNghe.Tests.Rules.Intake;

public sealed class ReadingWorkbooks
{
    private static readonly IReadOnlyList<ColumnSpec> _columns =
    [
        new("so", "Số trong sổ", false, "Mã số"), new("lang", "Làng nghề", true, "Tên làng"), new("nam", "Năm", true), new("ngay", "Ngày", false), new("tien", "Doanh thu cả năm (triệu đồng)", false), new("so-bo", "Số sơ bộ", false),
    ];

    [Fact]
    public void The_header_is_found_below_merged_titles_and_blank_rows_are_passed_over()
    {
        var rows = Rows(Xlsx.Merged("A1:C1", ["BÁO CÁO NĂM 2025", null, null], ["Mã số của tỉnh cũ"], [], ["Mã số", "TÊN LÀNG", "Năm", "Ghi chú"], [], [15, "Nha Xá", 2025], [null, null, null, "chỉ có ghi chú"], [16, "Đọi Tam", 2025]));
        Assert.Equal([(6, 15, "Nha Xá"), (8, 16, "Đọi Tam")], rows.Select(r => (r.Number, r.Whole("so")!.Value, r.Text("lang")!)));
    }

    [Fact]
    public void Letters_written_with_loose_marks_are_composed_and_found()
    {
        var loose = "Làng nghề".Replace("à", "a\u0300").Replace("ề", "e\u0302\u0300");
        var row = Assert.Single(Rows(Xlsx.Of([loose, "Na\u0306m"], ["Đọi Ta\u0300m", 2025])));
        Assert.Equal(("Đọi Tàm", 2025), (row.Text("lang"), row.Whole("nam")));
    }

    [Theory]
    [InlineData("1.779,5", 1779.5)]
    [InlineData("1779,5", 1779.5)]
    [InlineData("1.779", 1779)]
    [InlineData(" 12 ", 12)]
    [InlineData(1779.5, 1779.5)]
    public void Numbers_are_read_as_people_write_them(object written, double read)
    {
        var row = Assert.Single(Rows(Xlsx.Of(["Làng nghề", "Năm", "Doanh thu cả năm"], ["Nha Xá", 2025, written])));
        Assert.Equal((decimal)read, row.Amount("tien"));
        Assert.Empty(row.Problems);
    }

    [Fact]
    public void Days_are_text_cells_of_days_or_bare_serial_numbers()
    {
        var rows = Rows(Xlsx.Of(["Làng nghề", "Năm", "Ngày"], ["a", 1, "31/12/2021"], ["b", 1, new DateOnly(2021, 12, 31)], ["c", 1, 44561], ["d", 1, "31-12-2021"], ["e", 1, "mai"]));
        Assert.Equal([new DateOnly(2021, 12, 31)], rows.Take(4).Select(r => r.Day("ngay")!.Value).Distinct());
        Assert.Null(rows[4].Day("ngay"));
        Assert.Equal("“mai” không phải là ngày; viết ngày/tháng/năm, như 31/12/2021.", Assert.Single(rows[4].Problems).Sentence);
        Assert.Equal(("C · Ngày", 6), (rows[4].Problems[0].Column, rows[4].Problems[0].Row));
    }

    [Fact]
    public void A_formula_gives_its_kept_result_and_one_without_says_so()
    {
        var rows = Rows(Xlsx.Of(["Làng nghề", "Năm", "Doanh thu cả năm"], ["a", 2025, new Formula("B2*2", "4050")], ["b", 2025, new Formula("B3*2", null)], ["c", 2025, new Formula("1/0", "#DIV/0!")]));
        Assert.Equal(4050, rows[0].Amount("tien"));
        Assert.Null(rows[1].Amount("tien"));
        Assert.Contains("công thức chưa có kết quả", Assert.Single(rows[1].Problems).Sentence, StringComparison.Ordinal);
        Assert.Null(rows[2].Amount("tien"));
        Assert.Contains("#DIV/0!", Assert.Single(rows[2].Problems).Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void Yes_and_no_are_understood_and_anything_else_is_told()
    {
        var rows = Rows(Xlsx.Of(["Làng nghề", "Năm", "Số sơ bộ"], ["a", 1, "Có"], ["b", 1, "x"], ["c", 1, "không"], ["d", 1, true], ["e", 1, "chắc thế"]));
        Assert.Equal([true, true, false, true, null], rows.Select(r => r.YesOrNo("so-bo")));
        Assert.Equal("F6", $"F{Assert.Single(rows[4].Problems).Row}");
    }

    [Fact]
    public void Several_sheets_are_offered_by_name()
    {
        using var book = Workbook.Open(new MemoryStream(Xlsx.Of(("Bìa", [["Bìa"]]), ("Năm 2024", [["Làng nghề", "Năm"], ["Nha Xá", 2024]]), ("Năm 2025", [["Làng nghề", "Năm"], ["Nha Xá", 2025]]))));
        Assert.Equal(["Bìa", "Năm 2024", "Năm 2025"], book.Sheets);
        Assert.Null(Table.Of(book, 0, _columns, null));
        Assert.Equal(2025, Assert.Single(Table.Of(book, 2, _columns, null)!.Rows()).Whole("nam"));
    }

    [Fact]
    public void A_column_named_twice_and_one_that_means_nothing_are_noticed()
    {
        using var book = Workbook.Open(new MemoryStream(Xlsx.Of(["Làng nghề", "Năm", "Tên làng", "Ghi chú"])));
        var header = Table.Of(book, 0, _columns, null)!.Header;
        Assert.Equal(["Tên làng"], header.Twice);
        Assert.Equal(["Ghi chú"], header.Unused);
    }

    [Fact]
    public void The_old_workbooks_of_Excel_are_read()
    {
        var rows = Rows(Xls.Of(["Số liệu năm"], ["Làng nghề", "Năm", "Ngày", "Doanh thu cả năm"], ["Làng nghề trống Đọi Tam", 2025, 44561, 1779.5]));
        var row = Assert.Single(rows);
        Assert.Equal(("Làng nghề trống Đọi Tam", 2025, new DateOnly(2021, 12, 31), 1779.5m), (row.Text("lang"), row.Whole("nam"), row.Day("ngay"), row.Amount("tien")));
        Assert.Equal(3, row.Number);
    }

    [Theory]
    [InlineData("Làng nghề,Năm,Doanh thu cả năm\r\n\"Nha Xá, Duy Tiên\",2025,\"1.779,5\"\r\n")]
    [InlineData("Số liệu năm\r\n\r\nLàng nghề;Năm;Doanh thu cả năm\r\nNha Xá, Duy Tiên;2025;1779,5\r\n")]
    [InlineData("Làng nghề\tNăm\tDoanh thu cả năm\nNha Xá, Duy Tiên\t2025\t1779,5\n")]
    public void Csv_is_read_whatever_separates_its_columns(string text)
    {
        foreach (var bytes in new[] { Encoding.UTF8.GetBytes(text), [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text)] })
        {
            var row = Assert.Single(Rows(bytes));
            Assert.Equal(("Nha Xá, Duy Tiên", 2025, 1779.5m), (row.Text("lang"), row.Whole("nam"), row.Amount("tien")));
        }
    }

    [Fact]
    public void What_our_exports_put_before_a_formula_is_taken_off_again() =>
        Assert.Equal("=1+1", Assert.Single(Rows(Xlsx.Of(["Làng nghề", "Năm"], ["'=1+1", 2025]))).Text("lang"));

    [Theory]
    [InlineData(".VnTime")]
    [InlineData(".VnArial")]
    public void Text_in_fonts_of_TCVN3_is_recognised_and_converted_only_when_a_person_says_so(string font)
    {
        var file = Xlsx.InFont(font, ["Sè trong sæ", "Lµng nghÒ", "N¨m"], [15, "Trèng §äi Tam", 2025], [16, "B¸nh ®a nem Nguyªn Lý", 2025], [17, "Êm", 2025]);
        using var book = Workbook.Open(new MemoryStream(file));
        Assert.Equal(OldEncoding.Tcvn3, EncodingFinder.Of(book, 0));
        Assert.Null(Table.Of(book, 0, _columns, null));
        var rows = Table.Of(book, 0, _columns, OldEncoding.Tcvn3)!.Rows().ToList();
        Assert.Equal(["Trống Đọi Tam", "Bánh đa nem Nguyên Lý", "ấm"], rows.Select(r => r.Text("lang")));
    }

    [Fact]
    public void A_font_that_shows_capitals_gives_capitals() =>
        Assert.Equal("HÀ NAM", OldEncodingSigns.Converted("hµ nam", OldEncoding.Tcvn3, OldEncodings.OfFont(".VnTimeH")));

    [Fact]
    public void Text_of_VNI_is_recognised_by_its_characters_alone()
    {
        var file = Xls.Of(["Laøng ngheà", "Naêm"], ["Troáng Ñoïi Tam", 2025], ["Baùnh ña nem Nguyeân Lyù", 2025], ["Löïa Nha Xaù", 2025]);
        using var book = Workbook.Open(new MemoryStream(file));
        Assert.Equal(OldEncoding.Vni, EncodingFinder.Of(book, 0));
        Assert.Equal(["Trống Đọi Tam", "Bánh đa nem Nguyên Lý", "Lựa Nha Xá"], Table.Of(book, 0, _columns, OldEncoding.Vni)!.Rows().Select(r => r.Text("lang")));
    }

    [Fact]
    public void Text_of_TCVN3_is_recognised_by_its_characters_alone_too() =>
        Assert.Equal(OldEncoding.Tcvn3, OldEncodingSigns.Of(["Lµng nghÒ trèng §äi Tam", "huyÖn Duy Tiªn", "tØnh Hµ Nam"]));

    [Theory]
    [InlineData("Làng nghề trống Đọi Tam; xã Tiên Sơn, thị xã Duy Tiên")]
    [InlineData("Hoà Bình, Thuý Hoa, hoá chất, Công ty TNHH Mây tre đan Ngọc Động")]
    [InlineData("Café, résumé, Übung, Đắk Lắk")]
    [InlineData("Plain text 123")]
    public void Unicode_is_left_alone(string text)
    {
        Assert.Null(OldEncodingSigns.Of([text, text]));
        Assert.Equal("Làng nghề Hoà Bình", OldEncodingSigns.Converted("Làng nghề Hoà Bình", OldEncoding.Vni, null));
    }

    [Fact]
    public void Every_letter_of_both_old_encodings_comes_out_as_one_letter()
    {
        const string Tcvn = "µ¶·¸¹ »¼½¾Æ ÇÈÉÊË ÌÎÏÐÑ ÒÓÔÕÖ ×ØÜÝÞ ßáâãä åæçèé êëìíî ïñòóô õö÷øù úûüýþ ¨©ª«¬\u00ad® ¡¢£¤¥¦§";
        Assert.Equal("àảãáạ ằẳẵắặ ầẩẫấậ èẻẽéẹ ềểễếệ ìỉĩíị òỏõóọ ồổỗốộ ờởỡớợ ùủũúụ ừửữứự ỳỷỹýỵ ăâêôơưđ ĂÂÊÔƠƯĐ", OldEncoding.Tcvn3.ToUnicode(Tcvn));
        const string Vni = "aøaûaõaùaï aèaúaüaéaë aàaåaãaáaä eøeûeõeùeï eàeåeãeáeä ìæóíò oøoûoõoùoï oàoåoãoáoä ôøôûôõôùôï uøuûuõuùuï öøöûöõöùöï yøyûyõyùî aêaâeâoâôöñ AØÑ Öù";
        Assert.Equal("àảãáạ ằẳẵắặ ầẩẫấậ èẻẽéẹ ềểễếệ ìỉĩíị òỏõóọ ồổỗốộ ờởỡớợ ùủũúụ ừửữứự ỳỷỹýỵ ăâêôơưđ ÀĐ Ứ", OldEncoding.Vni.ToUnicode(Vni));
    }

    private static List<TableRow> Rows(byte[] file)
    {
        using var book = Workbook.Open(new MemoryStream(file));
        return [.. Table.Of(book, 0, _columns, null)!.Rows()];
    }
}
