using System.CommandLine;
using LangNghe.Cli.Printing;
using LangNghe.Cli.Running;
using LangNghe.Foundation.Jobs;
using LangNghe.Foundation.Text;
using LangNghe.Foundation.Who;
using LangNghe.Upkeep;
using LangNghe.Upkeep.Jobs;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace LangNghe.Cli.Verbs;

internal static class JobsVerb
{
    private const int Most = 100;

    public static Command Make(Workplace place) => new("jobs", "Công việc chạy lâu: nhập, xuất, sao lưu…") { List(place), Cancel(place), Run(place) };

    private static Command List(Workplace place)
    {
        var json = Common.Json();
        var command = new Command("list", $"{Most} công việc gần nhất, mới nhất trước") { json };
        command.SetAction((parsed, stop) => place.Read(async (services, stop) =>
        {
            place.Print(await services.GetRequiredService<JobList>().Rows(own: false, null, 0, Most, stop), parsed.GetValue(json),
                new Column<JobRow>("Mã", r => r.Id.ToString()),
                new Column<JobRow>("Công việc", r => r.Label),
                new Column<JobRow>("Tình trạng", r => r.StateWords),
                new Column<JobRow>("Tiến độ", r => r.Progress, IsNumber: true),
                new Column<JobRow>("Người đặt", r => r.Who),
                new Column<JobRow>("Đặt lúc", r => Vi.Instant(r.OrderedAt)),
                new Column<JobRow>("Kết quả", r => r.Words));
            return 0;
        }, stop));
        return command;
    }

    private static Command Cancel(Workplace place)
    {
        var id = new Argument<Guid>("mã") { Description = "Mã của công việc; xem langnghe jobs list" };
        var by = Common.As();
        var command = new Command("cancel", "Dừng một công việc") { id, by };
        command.SetAction((parsed, stop) => place.AsAccount(parsed.GetValue(by), UpkeepPermissions.StopJobs, (_, _) => Task.FromResult(false), async (services, stop) =>
        {
            var problems = await services.GetRequiredService<StopJob>().Run(parsed.GetValue(id), stop);
            if (problems.Any)
            {
                return await place.Refuse(problems);
            }

            await place.Output.WriteLineAsync("Đã yêu cầu dừng công việc.");
            return 0;
        }, stop));
        return command;
    }

    private static Command Run(Workplace place)
    {
        var keep = new Option<bool>("--keep") { Description = "Chạy mãi: đợi công việc mới cho đến khi bấm Ctrl+C" };
        var command = new Command("run", "Chạy các công việc đang chờ, mỗi việc với quyền của người đặt; chạy bên cạnh trang web được") { keep };
        command.SetAction((parsed, stop) => place.As(_ => Actor.Nobody, Workplace.Sealed(async (services, stop) =>
        {
            var (worker, bell, options) = (services.GetRequiredService<JobWorker>(), services.GetRequiredService<JobBell>(), services.GetRequiredService<IOptions<JobOptions>>().Value);
            var ran = 0;
            try
            {
                while (true)
                {
                    if (await worker.RunNext(stop))
                    {
                        ran++;
                    }
                    else if (parsed.GetValue(keep))
                    {
                        await bell.Wait(options.Poll, stop);
                    }
                    else
                    {
                        break;
                    }
                }
            }
            catch (OperationCanceledException) when (stop.IsCancellationRequested)
            {
                // Ctrl+C: what ran was given back to the queue.
            }

            await place.Output.WriteLineAsync($"Đã chạy {ran} công việc.");
            return 0;
        }), stop));
        return command;
    }
}
