using System.Runtime.InteropServices;
using LangNghe.Bench.Crowd;
using LangNghe.Bench.Journal;
using LangNghe.Bench.Loading;
using LangNghe.Bench.Running;
using LangNghe.Bench.Scale;

namespace LangNghe.Bench;

/// <summary>One run from publishing to the last figure. Prints, asserts nothing; whatever it started it stops, also on failure and on Ctrl+C.</summary>
internal static class Benchmark
{
    public static async Task<int> Run(string[] args)
    {
        if (BenchOptions.Read(args) is not { } options)
        {
            Console.WriteLine(BenchOptions.Usage);
            return args is ["--help"] ? 0 : 2;
        }

        using var stopping = new CancellationTokenSource();
        using var interrupted = PosixSignalRegistration.Create(PosixSignal.SIGINT, Stop);
        using var terminated = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Stop);
        try
        {
            await Measure(options, stopping.Token);
            return 0;
        }
        catch (OperationCanceledException) when (stopping.IsCancellationRequested)
        {
            await Console.Error.WriteLineAsync("Stopped.");
            return 1;
        }
        catch (BenchException told)
        {
            await Console.Error.WriteLineAsync(told.Message);
            return 1;
        }

        void Stop(PosixSignalContext context)
        {
            context.Cancel = true;
            stopping.Cancel();
        }
    }

    private static async Task Measure(BenchOptions options, CancellationToken stop)
    {
        using var scratch = new Scratch();
        Console.WriteLine(Machine.Words());
        var build = await Published.Make(options, scratch, stop);
        await using var place = await Place.Make(options, build, scratch, stop);
        await (options.Contest switch
        {
            BenchOptions.Crowd => CrowdContest.Run(options, build, place, stop),
            BenchOptions.Scale => ScaleContest.Run(options, build, place, scratch, stop),
            BenchOptions.Journal => JournalContest.Run(options, build, place, stop),
            _ => Pages(options, build, place, stop),
        });
    }

    private static async Task Pages(BenchOptions options, Published build, Place place, CancellationToken stop)
    {
        var (first, _) = await FirstPage.Measure(build, place, stop);
        string cookie;
        await using (first)
        {
            cookie = await People.Officer(first, stop);
        }

        var (web, _) = await FirstPage.Measure(build, place, stop, again: true);
        await using (web)
        await using (var reference = await Server.Start("the reference", Own(), place.Settings, stop))
        {
            await Contests.Run(options, web, reference, cookie, stop);
            Console.WriteLine();
            Console.WriteLine($"Memory of the web process after the run: {web.Megabytes():0} MiB resident, {web.PeakMegabytes():0} MiB at most (aim: below 300). The reference: {reference.Megabytes():0} MiB.");
        }
    }

    /// <summary>This very program, started as the reference.</summary>
    public static string[] Own() => Path.GetFileNameWithoutExtension(Environment.ProcessPath!) == "dotnet"
        ? [Environment.ProcessPath!, typeof(Benchmark).Assembly.Location, Reference.ReferenceSite.Verb]
        : [Environment.ProcessPath!, Reference.ReferenceSite.Verb];
}
