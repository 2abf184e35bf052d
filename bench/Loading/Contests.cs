using System.Text.RegularExpressions;
using LangNghe.Bench.Running;

namespace LangNghe.Bench.Loading;

/// <summary>The pages, one after the other; on each the two sides take turns, so that a busy moment of the machine falls on both.</summary>
internal static partial class Contests
{
    private const int Connections = 16;
    private const string Browser = "gzip, deflate, br";

    private static readonly TimeSpan _warmUp = TimeSpan.FromSeconds(3);

    private static readonly string[] _compared = ["/lang-nghe", "/lang-nghe/15", "/lang-nghe?q=nha+xa"];

    private static readonly string[] _alone = ["/ke-hoach", "/ke-hoach?tinh-den=31/12/2021"];

    public static async Task Run(BenchOptions options, Server web, Server reference, string cookies, CancellationToken stop)
    {
        using var ours = new Load(web.Address, cookies, Connections);
        using var bare = new Load(reference.Address, null, Connections);
        var length = TimeSpan.FromSeconds(options.Seconds);
        foreach (var url in _compared.Concat(_alone))
        {
            await ours.Run(url, _warmUp, stop);
            if (_compared.Contains(url))
            {
                await bare.Run(url, _warmUp, stop);
            }
        }

        Console.WriteLine($"""

            {Connections} connections, {options.Rounds} rounds of {options.Seconds} s a side, the sides in turn; signed in as an officer of the department.

            | page | req/s | reference req/s | ratio (by round) | p50 ms | p95 ms | p99 ms | reference p99 ms | kB | rows (reference) |
            |---|---|---|---|---|---|---|---|---|---|
            """);
        foreach (var url in _compared)
        {
            var (listed, wanted) = (Villages(await ours.Text(url, stop)), Villages(await bare.Text(url, stop)));
            var rounds = new List<(Sample Ours, Sample Bare)>();
            for (var round = 0; round < options.Rounds; round++)
            {
                rounds.Add(await Turn(ours, bare, url, length, oursFirst: round % 2 == 0, stop));
            }

            var (a, b) = (Sample.Together(rounds.ConvertAll(r => r.Ours)), Sample.Together(rounds.ConvertAll(r => r.Bare)));
            var ratios = rounds.ConvertAll(r => r.Ours.PerSecond / r.Bare.PerSecond);
            Console.WriteLine($"| `{url}` | {a.PerSecond:0} | {b.PerSecond:0} | **{a.PerSecond / b.PerSecond:0.00}** ({ratios.Min():0.00}–{ratios.Max():0.00}) | {a.Within(.5):0.0} | {a.Within(.95):0.0} | {a.Within(.99):0.0} | {b.Within(.99):0.0} | {a.Bytes / 1000.0:0.0} | {(wanted > 1 || listed > 1 ? $"{listed} ({wanted})" : "one village")} |{Failed(a)}{Failed(b)}");
        }

        await Alone(options, web, ours, cookies, length, stop);
    }

    private static async Task Alone(BenchOptions options, Server web, Load ours, string cookies, TimeSpan length, CancellationToken stop)
    {
        Console.WriteLine("""

            | page, without a reference | req/s | p50 ms | p95 ms | p99 ms | kB |
            |---|---|---|---|---|---|
            """);
        using var one = new Load(web.Address, cookies, 1);
        foreach (var url in _alone)
        {
            await Line($"`{url}`", ours, url, null);
        }

        await Line($"`{_compared[0]}`, compressed for a browser", ours, _compared[0], Browser);
        foreach (var url in _compared.Concat(_alone))
        {
            await Line($"`{url}`, one reader at a time", one, url, null);
        }

        async Task Line(string name, Load load, string url, string? encodings)
        {
            var samples = new List<Sample>();
            for (var round = 0; round < options.Rounds; round++)
            {
                samples.Add(await load.Run(url, load == one ? length / 4 : length, stop, encodings));
            }

            var all = Sample.Together(samples);
            Console.WriteLine($"| {name} | {all.PerSecond:0} | {all.Within(.5):0.0} | {all.Within(.95):0.0} | {all.Within(.99):0.0} | {all.Bytes / 1000.0:0.0} |{Failed(all)}");
        }
    }

    private static async Task<(Sample Ours, Sample Bare)> Turn(Load ours, Load bare, string url, TimeSpan length, bool oursFirst, CancellationToken stop)
    {
        if (oursFirst)
        {
            var first = await ours.Run(url, length, stop);
            return (first, await bare.Run(url, length, stop));
        }

        var other = await bare.Run(url, length, stop);
        return (await ours.Run(url, length, stop), other);
    }

    /// <summary>How many rows of villages the page shows: both sides must show the same.</summary>
    private static int Villages(string page) => VillageForm().Count(page);

    private static string Failed(Sample sample) => sample.Failures == 0 ? "" : $" {sample.Failures} answers were not 200!";

    [GeneratedRegex("<tr data-map-id=\"[0-9]+\"", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex VillageForm();
}
