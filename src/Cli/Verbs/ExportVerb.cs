using System.CommandLine;
using LangNghe.Cli.Running;
using LangNghe.Foundation.Running;
using LangNghe.Foundation.Sheets;
using LangNghe.Intake.Imports;
using LangNghe.Intake.Templates;
using Microsoft.Extensions.DependencyInjection;

namespace LangNghe.Cli.Verbs;

internal static class ExportVerb
{
    private const int WrongUse = 2;

    public static Command Make(Workplace place)
    {
        var kind = new Argument<string>("loại") { Description = "yearly (số liệu năm), villages (làng nghề), establishments (cơ sở sản xuất)" };
        var file = new Argument<FileInfo>("tệp") { Description = "Tên kết thúc bằng .xlsx hoặc .csv" };
        var command = new Command("export", "Xuất một bảng của sổ; sửa rồi nhập lại được") { kind, file };
        command.SetAction((parsed, stop) => place.Read(async (services, stop) =>
        {
            var path = parsed.GetValue(file)!;
            if (services.GetRequiredService<ImportKinds>().Find(parsed.GetValue(kind)) is not { } known)
            {
                await place.Error.WriteLineAsync($"Không có loại “{parsed.GetValue(kind)}”. Các loại: {ImportVerb.Words(services)}.");
                return WrongUse;
            }

            if (path.Extension.ToLowerInvariant() is not (".xlsx" or ".csv") || path.Directory is not { Exists: true })
            {
                await place.Error.WriteLineAsync("Tệp phải có đuôi .xlsx hoặc .csv, trong một thư mục đang có.");
                return WrongUse;
            }

            var sheet = await services.GetRequiredService<SampleData>().Marked(await services.GetRequiredService<ExportSheets>().Full(known, stop), stop);
            await File.WriteAllBytesAsync(path.FullName, path.Extension.Equals(".csv", StringComparison.OrdinalIgnoreCase) ? SheetCsv.Write(sheet) : SheetXlsx.Write(sheet), stop);
            await place.Output.WriteLineAsync($"{sheet.Rows.Count} dòng: {path.FullName}");
            return 0;
        }, stop));
        return command;
    }
}
