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
        command.SetAction((_, stop) => place.Raw(_ => Actor.Program, async (services, stop) =>
        {
            var copy = await services.GetRequiredService<Schema>().Migrate(stop);
            await place.Output.WriteLineAsync(copy is null ? "Cấu trúc đã đúng phiên bản." : $"Cấu trúc đã đúng phiên bản. Bản sao trước khi đổi: {copy}");
            return 0;
        }, stop));
        return command;
    }
}
