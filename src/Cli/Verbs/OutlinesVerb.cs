using System.CommandLine;
using LangNghe.Cli.Running;
using LangNghe.Territory;
using LangNghe.Territory.Outlines;
using Microsoft.Extensions.DependencyInjection;

namespace LangNghe.Cli.Verbs;

internal static class OutlinesVerb
{
    public static Command Make(Workplace place) => new("outlines", "Đường ranh giới để vẽ bản đồ") { Import(place) };

    private static Command Import(Workplace place)
    {
        var file = new Argument<string>("tệp") { Description = "GeoJSON (WGS 84), mỗi đơn vị một feature có code và name" };
        var source = new Option<string?>("--source") { Description = "Nguồn của đường ranh giới, hiện ở góc bản đồ", HelpName = "nguồn" };
        var by = Common.As();
        var command = new Command("import", "Nhập đường ranh giới của đơn vị hành chính; chỉ để định hướng") { file, source, by };
        command.SetAction((parsed, stop) => place.AsAccount(parsed.GetValue(by), TerritoryPermissions.Write, (_, _) => Task.FromResult(false), async (services, stop) =>
        {
            var path = parsed.GetValue(file)!;
            if (!File.Exists(path))
            {
                return await place.Refuse($"Không có tệp {path}.");
            }

            var facts = new OutlineFacts(await File.ReadAllTextAsync(path, stop), parsed.GetValue(source));
            var outcome = await services.GetRequiredService<ImportOutlines>().Run(facts, stop);
            if (!outcome.Ok)
            {
                return await place.Refuse(outcome.Problems);
            }

            await place.Output.WriteLineAsync($"Đã nhập đường ranh giới của {outcome.Value} đơn vị.");
            return 0;
        }, stop));
        return command;
    }
}
