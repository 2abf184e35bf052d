using LangNghe.Bench.Loading;
using LangNghe.Bench.Running;

namespace LangNghe.Bench.Crowd;

/// <summary>Many officers signed in at once on the large sample register, each at the pace of a person.</summary>
internal static class CrowdContest
{
    /// <summary>Several sessions share an account, as one person with a phone and two desks.</summary>
    private const int SessionsOfAPerson = 10;

    private static readonly TimeSpan _warmUp = TimeSpan.FromSeconds(15);

    public static async Task Run(BenchOptions options, Published build, Place place, CancellationToken stop)
    {
        await Order.Run([.. build.Cli!, "demo", "--scale", $"{options.Copies}"], place.Settings, stop);
        if (options.Postgres is not null)
        {
            await place.Do("ANALYZE", stop);
        }

        await using var web = await Server.Start("the web", build.Web, place.Settings, stop);
        var visitors = await People.Crowd(web, options.People, SessionsOfAPerson, stop);
        var villages = int.Parse((await place.Texts("SELECT count(*) FROM villages", stop))[0], System.Globalization.CultureInfo.InvariantCulture);
        try
        {
            await Work(visitors, villages, _warmUp, stop);
            var length = TimeSpan.FromSeconds(options.Seconds * 15);
            var done = await Work(visitors, villages, length, stop);
            Print(options, villages, length, done);
            Console.WriteLine();
            Console.WriteLine($"Memory of the web process: {web.Megabytes():0} MiB resident, {web.PeakMegabytes():0} MiB at most (aim: below 600).");
        }
        finally
        {
            visitors.ForEach(v => v.Dispose());
        }
    }

    private static async Task<IReadOnlyList<(string Kind, double Milliseconds, string? Trouble)>> Work(List<Visitor> visitors, int villages, TimeSpan length, CancellationToken stop)
    {
        var members = visitors.Select((v, i) => new Member(v, i, villages)).ToList();
        await Task.WhenAll(members.Select(m => m.Work(length, stop)));
        return [.. members.SelectMany(m => m.Done)];
    }

    private static void Print(BenchOptions options, int villages, TimeSpan length, IReadOnlyList<(string Kind, double Milliseconds, string? Trouble)> done)
    {
        Console.WriteLine($"""

            {options.People} sessions on {villages} villages, 1–5 s between two requests, {length.TotalSeconds:0} s.

            | what | answers | a second | p50 ms | p95 ms | p99 ms | failed |
            |---|---|---|---|---|---|---|
            """);
        foreach (var (name, part) in done.GroupBy(d => d.Kind).OrderBy(g => g.Key, StringComparer.Ordinal).Select(g => (g.Key, g.ToList())).Append(("all (aim: p95 < 200 ms)", [.. done])))
        {
            var sample = Sample.Of(length, part.Select(d => d.Milliseconds), 0, part.Count(d => d.Trouble is not null));
            Console.WriteLine($"| {name} | {part.Count} | {sample.PerSecond:0.0} | {sample.Within(.5):0.0} | {sample.Within(.95):0.0} | {sample.Within(.99):0.0} | {sample.Failures} |");
        }

        foreach (var trouble in done.Select(d => d.Trouble).OfType<string>().Distinct(StringComparer.Ordinal).Take(5))
        {
            Console.WriteLine($"Failed: {trouble}");
        }
    }
}
