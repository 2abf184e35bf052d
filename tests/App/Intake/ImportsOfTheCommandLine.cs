using LangNghe.Cli;
using LangNghe.Cli.Running;
using LangNghe.Foundation.Data;
using LangNghe.Foundation.Who;
using LangNghe.Intake;
using LangNghe.Registry;
using LangNghe.Tests.App.Harness;
using LangNghe.Tests.Books;
using Microsoft.EntityFrameworkCore;

namespace LangNghe.Tests.App.Intake;

public sealed class ImportsOfTheCommandLine(Site site) : IClassFixture<Site>, IDisposable
{
    private static readonly object?[] _header = ["Số trong sổ", "Năm", "Tổng số lao động", "Lao động có việc làm thường xuyên"];

    private readonly string _folder = Directory.CreateTempSubdirectory("langnghe-import-").FullName;

    [Fact]
    public async Task A_file_is_checked_written_and_undone()
    {
        var officer = await site.Invited(Roles.DepartmentOfficer);
        var file = await Written("nam.xlsx", Xlsx.Of(_header, [20, 2011, 12, 10], [21, 2011, 5, null]));
        var dry = await Run("import", "yearly", file, "--dry-run", "--as", officer);
        Assert.Equal((0, "2 dòng mới.\n"), (dry.Code, dry.Output));
        Assert.Equal(0, await Count(2011));
        Assert.Equal(0, await site.Read(db => db.Imports.CountAsync()));

        var unexplained = await Run("import", "yearly", file, "--as", officer);
        Assert.Equal(1, unexplained.Code);
        Assert.Contains("Nêu lý do", unexplained.Error, StringComparison.Ordinal);

        var written = await Run("import", "yearly", file, "--as", officer, "--reason", "báo cáo năm");
        Assert.Equal(0, written.Code);
        Assert.Equal(3, await Count(2011));
        var act = await site.Read(db => db.Acts.OrderByDescending(a => a.Id).FirstAsync());
        Assert.Equal(("registry.figure.enter", "cli", "báo cáo năm"), (act.Kind, act.Door, act.Reason));

        var again = await Run("import", "yearly", file, "--as", officer, "--reason", "lần nữa");
        Assert.Equal(1, again.Code);
        Assert.Contains("không có gì để ghi", again.Error, StringComparison.Ordinal);

        var id = (await site.LastImport()).Id;
        Assert.Equal(1, (await Run("import", "undo", id.ToString(), "--as", officer)).Code);
        var undone = await Run("import", "undo", id.ToString(), "--as", officer, "--reason", "nhầm năm");
        Assert.Equal((0, "Đã rút lại 3 mục.\n"), (undone.Code, undone.Output));
        Assert.Equal(0, await Count(2011));
        Assert.Equal(0, (await Run("acts", "verify")).Code);
    }

    [Fact]
    public async Task Problems_stop_it_and_are_printed_by_row_and_column()
    {
        var officer = await site.Invited(Roles.DepartmentOfficer);
        var file = await Written("sai.xlsx", Xlsx.Of(_header, [20, 2010, 12, 13], [21, 2010, 5, null]));
        var refused = await Run("import", "yearly", file, "--as", officer, "--reason", "thử");
        Assert.Equal(1, refused.Code);
        Assert.Matches("2 +D · Lao động có việc làm thường xuyên +.*lớn hơn", refused.Output);
        Assert.Contains("Còn 1 dòng có lỗi", refused.Error, StringComparison.Ordinal);
        Assert.Equal(0, await Count(2010));
        Assert.Equal(0, (await Run("import", "yearly", file, "--as", officer, "--reason", "thử", "--skip-wrong")).Code);
        Assert.Equal(1, await Count(2010));
    }

    [Fact]
    public async Task What_cannot_be_read_or_is_not_known_is_told()
    {
        var officer = await site.Invited(Roles.DepartmentOfficer);
        var file = await Written("mat-khau.xls", Ole.Protected());
        Assert.Contains("mật khẩu", (await Run("import", "yearly", file, "--dry-run", "--as", officer)).Error, StringComparison.Ordinal);
        Assert.Equal(2, (await Run("import", "things", file, "--as", officer)).Code);
        Assert.Equal(1, (await Run("import", "yearly", file + ".khong-co", "--as", officer)).Code);
        Assert.Contains("thêm --as", (await Run("import", "yearly", file)).Error, StringComparison.Ordinal);
        Assert.Contains("không có quyền", (await Run("import", "yearly", file, "--as", await site.Invited(Roles.Inspector))).Error, StringComparison.Ordinal);
        var old = await Written("cu.xlsx", Xlsx.InFont(".VnTime", ["Sè trong sæ", "N¨m", "Tæng sè lao ®éng"], [20, 2009, 5]));
        Assert.Contains("--convert true", (await Run("import", "yearly", old, "--as", officer)).Error, StringComparison.Ordinal);
        Assert.Equal(0, (await Run("import", "yearly", old, "--as", officer, "--convert", "true", "--dry-run")).Code);
        var good = await Written("mot-bang.xlsx", Xlsx.Of(("Số liệu", [_header, [20, 2008, 5, null]])));
        Assert.Equal("Tệp không có bảng “Không”; có: Số liệu.", (await Run("import", "yearly", good, "--sheet", "Không", "--dry-run", "--as", officer)).Error.Trim());
        Assert.Equal(2, (await Run("export", "yearly", Path.Combine(_folder, "a.pdf"))).Code);
    }

    [Theory]
    [InlineData("villages", "xlsx")]
    [InlineData("villages", "csv")]
    [InlineData("yearly", "xlsx")]
    public async Task An_export_comes_back_the_same(string kind, string ending)
    {
        var officer = await site.Invited(Roles.DepartmentOfficer);
        var file = Path.Combine(_folder, $"{kind}.{ending}");
        Assert.Equal(0, (await Run("export", kind, file)).Code);
        var back = await Run("import", kind, file, "--dry-run", "--as", officer, "--json");
        Assert.Equal(0, back.Code);
        Assert.Matches("\"new\": 0,\\s+\"changed\": 0", back.Output);
        Assert.Matches("\"wrong\": 0", back.Output);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private Task<int> Count(int year) => site.Read(db => db.YearlyFigures.CountAsync(f => f.Year == year && f.VillageId != null && f.WithdrawnAt == null));

    private async Task<string> Written(string name, byte[] content)
    {
        var path = Path.Combine(_folder, name);
        await File.WriteAllBytesAsync(path, content);
        return path;
    }

    private async Task<(int Code, string Output, string Error)> Run(params string[] args)
    {
        var (output, error) = (new StringWriter(), new StringWriter());
        var code = await CommandLine.Run(args, new Workplace(() => site.Database, output, error, site.Clock));
        return (code, output.ToString().ReplaceLineEndings("\n"), error.ToString());
    }
}
