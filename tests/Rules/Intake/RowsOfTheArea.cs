using LangNghe.Intake.Kinds;
using LangNghe.Intake.Reading;
using LangNghe.Territory.Domain;
using LangNghe.Territory.Seeding;
using LangNghe.Tests.Books;

namespace LangNghe.Tests.Rules.Intake;

/// <summary>Which area a row of yearly figures means, with the units as data/units gives them.</summary>
public sealed class RowsOfTheArea
{
    private static readonly UnitBook _units = UnitFiles.Read(new Dictionary<string, Guid>(StringComparer.Ordinal)).AsBook();

    private static readonly IReadOnlyList<ColumnSpec> _columns = [new("lang", "Làng nghề", false), new("xa", "Xã", false), new("so", "Số trong sổ", false), AreaOfRow.Spec, new("nam", "Năm", true)];

    [Theory]
    [InlineData("địa bàn tỉnh Hà Nam cũ", 2025)]
    [InlineData("ĐỊA BÀN TỈNH HÀ NAM CŨ", 2015)]
    [InlineData("ha-nam", 2025)]
    [InlineData("Hà Nam", 2025)]
    [InlineData("tỉnh Hà Nam cũ", null)]
    [InlineData("Tỉnh Hà Nam", 2024)]
    [InlineData("tinh ha nam", 2015)]
    [InlineData("35", 2024)]
    [InlineData(35, 2024)]
    public void The_area_is_known_by_its_code_its_name_and_the_province_that_it_was(object written, int? year)
    {
        var row = Row(written);
        Assert.True(AreaOfRow.IsMeant(row));
        Assert.True(new AreaOfRow(_units).Finds(row, year));
        Assert.Empty(row.Problems);
    }

    [Theory]
    [InlineData("tỉnh Hà Nam", 2025, "Không có địa bàn nào là “tỉnh Hà Nam” vào ngày 31/12/2025")]
    [InlineData("35", 2025, "Không có địa bàn nào là “35”")]
    [InlineData("Ninh Bình", 2025, "Sổ không có số liệu năm của tỉnh Ninh Bình; chỉ có của làng nghề và của địa bàn tỉnh Hà Nam cũ.")]
    [InlineData("huyện Lý Nhân", 2023, "Sổ không có số liệu năm của huyện Lý Nhân")]
    [InlineData("Huyện Lý Nhân", 2025, "Không có địa bàn nào là")]
    [InlineData("xã Nguyên Lý", 2023, "Sổ không có số liệu năm của xã Nguyên Lý")]
    [InlineData("Sao Hỏa", null, "Không có địa bàn nào là “Sao Hỏa”. Sổ chỉ có của làng nghề và của địa bàn tỉnh Hà Nam cũ.")]
    [InlineData("Sao Hỏa", 99999, "Không có địa bàn nào là “Sao Hỏa”")]
    public void Whatever_else_is_told_for_what_it_is(string written, int? year, string sentence)
    {
        var row = Row(written);
        Assert.False(new AreaOfRow(_units).Finds(row, year));
        var problem = Assert.Single(row.Problems);
        Assert.Equal("D · Số liệu của địa bàn", problem.Column);
        Assert.Contains(sentence, problem.Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void A_row_is_of_a_village_or_of_the_area_and_not_of_both()
    {
        Assert.False(AreaOfRow.IsMeant(Row(null, "Nha Xá")));
        var row = Row("ha-nam", "Nha Xá");
        Assert.False(new AreaOfRow(_units).Finds(row, 2020));
        Assert.Contains("ghi cả làng và địa bàn", Assert.Single(row.Problems).Sentence, StringComparison.Ordinal);
    }

    private static TableRow Row(object? area, string? village = null)
    {
        using var book = Workbook.Open(new MemoryStream(Xlsx.Of(["Làng nghề", "Xã", "Số trong sổ", "Số liệu của địa bàn", "Năm"], [village, null, null, area, 2020])));
        return Assert.Single(Table.Of(book, 0, _columns, null)!.Rows());
    }
}
