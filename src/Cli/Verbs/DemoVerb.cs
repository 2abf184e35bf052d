using System.CommandLine;
using System.Diagnostics;
using LangNghe.Cli.Demo;
using LangNghe.Cli.Running;
using LangNghe.Foundation.Text;
using LangNghe.Foundation.Who;
using LangNghe.Web.Setup;
using Microsoft.Extensions.DependencyInjection;

namespace LangNghe.Cli.Verbs;

internal static class DemoVerb
{
    private const int MostCopies = 200;

    public static Command Make(Workplace place)
    {
        var scale = new Option<int>("--scale") { Description = "Nhân lên bấy nhiêu lần, để đo tốc độ (1 đến 200)", DefaultValueFactory = _ => 1 };
        scale.Validators.Add(result =>
        {
            if (result.Tokens.Count > 0 && (!int.TryParse(result.Tokens[0].Value, out var times) || times is < 1 or > MostCopies))
            {
                result.AddError($"--scale phải là số từ 1 đến {MostCopies}.");
            }
        });
        var command = new Command("demo", "Lập một sổ dữ liệu mẫu trong một cơ sở dữ liệu riêng; mọi màn hình và tệp tải về của sổ ấy ghi rõ là dữ liệu mẫu") { scale };
        command.SetAction((parsed, stop) => place.Raw(_ => Actor.Program, Workplace.Sealed(async (services, stop) =>
        {
            await services.GetRequiredService<Schema>().Migrate(backUp: false, stop);
            await Seeding.Run(place.Database, place.Clock, _ => { }, stop);
            var load = ActivatorUtilities.CreateInstance<LoadSample>(services);
            if (await load.WhyNot(stop) is { } whyNot)
            {
                return await place.Refuse(whyNot);
            }

            var (watch, copies) = (Stopwatch.StartNew(), parsed.GetValue(scale));
            var made = await load.Run(copies, done => Tell(place, done, copies), stop);
            await place.Output.WriteLineAsync($"Đã nạp dữ liệu mẫu: {Vi.Number(made.Villages)} làng, {Vi.Number(made.Establishments)} cơ sở qua các năm, {Vi.Number(made.Figures)} số liệu năm, trong {watch.Elapsed.TotalSeconds:0} giây.");
            return 0;
        }), stop));
        return command;
    }

    private static void Tell(Workplace place, int done, int copies)
    {
        if (copies > 1 && (done % 10 == 0 || done == copies))
        {
            place.Error.WriteLine($"· {done}/{copies}");
        }
    }
}
