using System.CommandLine;
using LangNghe.Access;
using LangNghe.Cli.Running;
using LangNghe.Foundation.Who;
using LangNghe.Web.Setup;
using Microsoft.Extensions.DependencyInjection;

namespace LangNghe.Cli.Verbs;

internal static class SeedVerb
{
    public static Command Make(Workplace place)
    {
        var by = Common.As();
        var command = new Command("seed", "Thêm dữ liệu gốc còn thiếu (văn bản, đơn vị, làng nghề, Kế hoạch); không ghi đè những gì đã có người sửa") { by };
        command.SetAction((parsed, stop) => place.AsAccount(parsed.GetValue(by), AccessPermissions.Manage, Common.NobodyIsThere, async (services, stop) =>
        {
            await Seeding.Run(place.Database, place.Clock, seed => place.Output.WriteLine($"· {seed.Name}"), stop, services.GetRequiredService<Actor>());
            await place.Output.WriteLineAsync("Dữ liệu gốc đã đủ.");
            return 0;
        }, stop));
        return command;
    }
}
