using System.CommandLine;
using LangNghe.Cli.Running;
using LangNghe.Foundation.Who;
using LangNghe.Web.Setup;
using Microsoft.Extensions.DependencyInjection;

namespace LangNghe.Cli.Verbs;

internal static class MigrateVerb
{
    public static Command Make(Workplace place)
    {
        var bare = new Option<bool>("--no-backup") { Description = "Không sao lưu trước; chỉ khi đã tự sao lưu bằng cách khác" };
        var command = new Command("migrate", "Đưa cấu trúc cơ sở dữ liệu lên phiên bản của chương trình; sao lưu trước khi đổi") { bare };
        command.SetAction((parsed, stop) => place.Raw(_ => Actor.Program, Workplace.Sealed(async (services, stop) =>
        {
            var (steps, backup) = await services.GetRequiredService<Schema>().Migrate(!parsed.GetValue(bare), stop);
            await place.Output.WriteLineAsync(steps == 0 ? "Cấu trúc đã đúng phiên bản; không có gì phải đổi." : $"Đã đưa cấu trúc lên đúng phiên bản ({steps} bước).");
            if (backup is not null)
            {
                await place.Output.WriteLineAsync($"Bản sao lưu trước khi đổi: {backup}");
            }

            return 0;
        }), stop));
        return command;
    }
}
