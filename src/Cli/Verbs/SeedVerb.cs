using System.CommandLine;
using LangNghe.Cli.Running;
using LangNghe.Foundation.Who;
using LangNghe.Web.Setup;
using Microsoft.Extensions.DependencyInjection;

namespace LangNghe.Cli.Verbs;

internal static class SeedVerb
{
    public static Command Make(Workplace place)
    {
        var command = new Command("seed", "Thêm dữ liệu gốc còn thiếu (văn bản, đơn vị, làng nghề, Kế hoạch); không ghi đè những gì đã có người sửa");
        command.SetAction((_, stop) => place.Raw(_ => Actor.Program, async (services, stop) =>
        {
            await services.GetRequiredService<Schema>().Ready(stop);
            await Seeding.Run(place.Database, place.Clock, seed => place.Output.WriteLine($"· {seed.Name}"), stop);
            await place.Output.WriteLineAsync("Dữ liệu gốc đã đủ.");
            return 0;
        }, stop));
        return command;
    }
}
