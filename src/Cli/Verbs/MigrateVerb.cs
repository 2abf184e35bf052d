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
        var command = new Command("migrate", "Đưa cấu trúc cơ sở dữ liệu lên phiên bản của chương trình (tệp SQLite được sao lại trước)");
        command.SetAction((_, stop) => place.Raw(_ => Actor.Program, Workplace.Sealed(async (services, stop) =>
        {
            var (steps, copy) = await services.GetRequiredService<Schema>().Migrate(stop);
            await place.Output.WriteLineAsync(steps == 0 ? "Cấu trúc đã đúng phiên bản; không có gì phải đổi." : $"Đã đưa cấu trúc lên đúng phiên bản ({steps} bước).");
            if (copy is not null)
            {
                await place.Output.WriteLineAsync($"Bản sao trước khi đổi: {copy}");
            }

            return 0;
        }), stop));
        return command;
    }
}
