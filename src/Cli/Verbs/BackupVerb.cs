using System.CommandLine;
using LangNghe.Cli.Printing;
using LangNghe.Cli.Running;
using LangNghe.Foundation.Who;
using LangNghe.Upkeep.Backups;
using Microsoft.Extensions.DependencyInjection;

namespace LangNghe.Cli.Verbs;

internal static class BackupVerb
{
    public static Command Make(Workplace place)
    {
        var to = new Option<string?>("--to") { Description = "Thư mục nhận bản sao lưu (mặc định: theo cấu hình, hoặc backups/ của thư mục dữ liệu)", HelpName = "thư mục" };
        var json = Common.Json();
        var command = new Command("backup", $"Sao lưu toàn bộ sổ bộ và tệp khi đang chạy; mã hóa khi có {BackupOptions.KeyVariable}") { to, json };
        // Whatever the schema: a backup is what comes before an upgrade.
        command.SetAction((parsed, stop) => place.Raw(_ => Actor.Program, async (services, stop) =>
        {
            var outcome = await services.GetRequiredService<TakeBackup>().Run(parsed.GetValue(to), null, stop);
            if (!outcome.Ok)
            {
                return await place.Refuse(outcome.Problems);
            }

            if (parsed.GetValue(json))
            {
                Json.Write(place.Output, new { outcome.Value.File.Path, outcome.Value.File.Size, outcome.Value.File.IsSealed, Seconds = outcome.Value.Took.TotalSeconds, outcome.Value.Manifest });
            }
            else
            {
                await place.Output.WriteLineAsync(BackupWords.Of(outcome.Value));
                await place.Output.WriteLineAsync(outcome.Value.File.IsSealed ? outcome.Value.File.Path : $"{outcome.Value.File.Path}  (không mã hóa và không kèm khóa: chưa đặt {BackupOptions.KeyVariable}; khi khôi phục cần thêm thư mục keys/ của thư mục dữ liệu)");
            }

            return outcome.Value.Manifest.Damaged.Count == 0 ? 0 : 1;
        }, stop));
        return command;
    }
}
