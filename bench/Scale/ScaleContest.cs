using System.Diagnostics;
using LangNghe.Bench.Loading;
using LangNghe.Bench.Running;

namespace LangNghe.Bench.Scale;

/// <summary>The sample register once beside the sample register many times over: the targets board beside hand-written SQL; the same pages of both, in turn; the search for establishments in the large one.</summary>
internal static class ScaleContest
{
    private const int Connections = 16;
    private const int Asks = 60;

    private static readonly TimeSpan _warmUp = TimeSpan.FromSeconds(2);

    private static readonly string[] _pages = ["/lang-nghe", "/lang-nghe/15", "/lang-nghe?q=nha+xa", "/co-so-san-xuat", "/co-so-san-xuat?lang=15", "/co-so-san-xuat?q=mau+00123", "/ke-hoach"];

    private static readonly (string Name, string Query)[] _searches =
    [
        ("a name", "mau+001234"), ("the beginning of one", "mau+0012"), ("words that nearly all have", "ho+mau"), ("words that few have", "hop+tac+xa"), ("a word that none has", "khongaico"),
        ("many, of a rare kind", "mau&loai=cooperative"), ("many, of one village", "mau&lang=15"), ("a phone", "0000012345"), ("the next page of all", ""),
    ];

    public static async Task Run(BenchOptions options, Published build, Place one, Scratch scratch, CancellationToken stop)
    {
        await Order.Run([.. build.Cli!, "demo"], one.Settings, stop);
        await using var many = await Place.Make(options, build, scratch, stop, "data-many");
        var began = Stopwatch.GetTimestamp();
        await Order.Run([.. build.Cli!, "demo", "--scale", $"{options.Copies}"], many.Settings, stop);
        Console.WriteLine($"Sample register ×{options.Copies} written in {Stopwatch.GetElapsedTime(began).TotalSeconds:0} s: {(await many.Texts("SELECT count(*) FROM villages", stop))[0]} villages, {(await many.Texts("SELECT count(*) FROM establishments", stop))[0]} establishments, {(await many.Texts("SELECT count(*) FROM yearly_figures", stop))[0]} yearly figures.");
        if (options.Postgres is not null)
        {
            await many.Do("ANALYZE", stop);
        }

        await using var small = await Server.Start("the web ×1", build.Web, one.Settings, stop);
        await using var large = await Server.Start($"the web ×{options.Copies}", build.Web, many.Settings, stop);
        var (smallCookie, largeCookie) = (await People.Officer(small, stop), await People.Officer(large, stop));
        await using (var reference = await Server.Start("the reference", Benchmark.Own(), many.Settings, stop))
        {
            await BoardContest.Run(options, build, many, large, largeCookie, reference, stop);
        }

        await Pages(options, new Load(small.Address, smallCookie, Connections), new Load(large.Address, largeCookie, Connections), stop);
        await Searches(large, largeCookie, stop);
        Console.WriteLine();
        Console.WriteLine($"Memory of the web process ×{options.Copies}: {large.Megabytes():0} MiB resident, {large.PeakMegabytes():0} MiB at most (aim: below 600). ×1: {small.Megabytes():0} MiB.");
    }

    private static async Task Pages(BenchOptions options, Load small, Load large, CancellationToken stop)
    {
        using var both = small;
        using var other = large;
        Console.WriteLine($"""

            {Connections} connections, {options.Rounds} rounds of {options.Seconds} s a side, the sides in turn.

            | page | first ms | req/s ×{options.Copies} | req/s ×1 | ratio (by round) | p50 ms | p95 ms | p95 ms ×1 |
            |---|---|---|---|---|---|---|---|
            """);
        foreach (var url in _pages)
        {
            var first = (await large.Some(url, 1, stop)).First;
            await small.Run(url, _warmUp, stop);
            await large.Run(url, _warmUp, stop);
            var rounds = new List<(Sample Large, Sample Small)>();
            for (var round = 0; round < options.Rounds; round++)
            {
                var length = TimeSpan.FromSeconds(options.Seconds);
                var ours = await large.Run(url, length, stop);
                rounds.Add((ours, await small.Run(url, length, stop)));
            }

            var (a, b) = (Sample.Together(rounds.ConvertAll(r => r.Large)), Sample.Together(rounds.ConvertAll(r => r.Small)));
            var ratios = rounds.ConvertAll(r => r.Large.PerSecond / r.Small.PerSecond);
            Console.WriteLine($"| `{url}` | {first:0} | {a.PerSecond:0} | {b.PerSecond:0} | **{a.PerSecond / b.PerSecond:0.00}** ({ratios.Min():0.00}–{ratios.Max():0.00}) | {a.Within(.5):0.0} | {a.Within(.95):0.0} | {b.Within(.95):0.0} |{(a.Failures + b.Failures == 0 ? "" : $" {a.Failures + b.Failures} answers were not 200!")}");
        }
    }

    private static async Task Searches(Server large, string cookie, CancellationToken stop)
    {
        Console.WriteLine($"""

            Search for establishments, one reader, {Asks} asks of each.

            | /co-so-san-xuat?q= | first ms | p50 ms | p95 ms |
            |---|---|---|---|
            """);
        using var load = new Load(large.Address, cookie, 1);
        foreach (var (name, query) in _searches)
        {
            var sample = await load.Some($"/co-so-san-xuat?q={query}", Asks, stop);
            Console.WriteLine($"| {name} (`{query}`) | {sample.First:0} | {sample.All.Within(.5):0.0} | {sample.All.Within(.95):0.0} |{(sample.All.Failures == 0 ? "" : $" {sample.All.Failures} answers were not 200!")}");
        }
    }
}
