using System.Text.Json;
using System.Text.RegularExpressions;
using LangNghe.Bench.Loading;
using LangNghe.Bench.Running;

namespace LangNghe.Bench.Scale;

/// <summary>The targets board beside one hand-written statement that gives the same numbers: at rest, and each time after somebody wrote.</summary>
internal static partial class BoardContest
{
    private const string Page = "/ke-hoach";
    private const int Asks = 40;

    public static async Task Run(BenchOptions options, Published build, Place place, Server web, string cookie, Server reference, CancellationToken stop)
    {
        using var ours = new Load(web.Address, cookie, 1);
        using var bare = new Load(reference.Address, null, 1);
        Console.WriteLine($"""

            The targets board and the hand-written SQL, one reader, {Asks} asks of each side in turn; {await Same(build, place, bare, stop)}.

            | board | p50 ms | p95 ms | SQL p50 ms | SQL p95 ms | ratio of p50 | ratio of p95 |
            |---|---|---|---|---|---|---|
            """);
        await Line("at rest", () => Task.CompletedTask);
        // What every act does last.
        await Line("after every write", () => place.Do("UPDATE register_version SET number = number + 1", stop));

        async Task Line(string name, Func<Task> before)
        {
            var (board, sql) = (new List<Sample>(), new List<Sample>());
            for (var ask = 0; ask < Asks; ask++)
            {
                await before();
                board.Add((await ours.Some(Page, 1, stop)).All);
                sql.Add((await bare.Some(Page, 1, stop)).All);
            }

            var (a, b) = (Sample.Together(board), Sample.Together(sql));
            Console.WriteLine($"| {name} | {a.Within(.5):0} | {a.Within(.95):0} | {b.Within(.5):0} | {b.Within(.95):0} | **{a.Within(.5) / b.Within(.5):0.00}** | {a.Within(.95) / b.Within(.95):0.00} |{(a.Failures + b.Failures == 0 ? "" : $" {a.Failures + b.Failures} answers were not 200!")}");
        }
    }

    /// <summary>How many numbers the two sides share, and that they do.</summary>
    private static async Task<string> Same(Published build, Place place, Load bare, CancellationToken stop)
    {
        var byHand = RowForm().Matches(await bare.Text(Page, stop)).ToDictionary(m => m.Groups["code"].Value, m => (Over: m.Groups["over"].Value, Under: m.Groups["under"].Value));
        var targets = JsonDocument.Parse(await Order.Told([.. build.Cli!, "targets", "--json"], place.Settings, stop)).RootElement.EnumerateArray()
            .Where(t => byHand.ContainsKey(t.GetProperty("code").GetString()!) && t.GetProperty("numerator").ValueKind == JsonValueKind.Number).ToList();
        var other = targets.Where(t => byHand[t.GetProperty("code").GetString()!] != (Text(t, "numerator"), Text(t, "denominator"))).Select(t => t.GetProperty("code").GetString()).ToList();
        return other.Count == 0 ? $"all {targets.Count} numbers are equal" : throw new BenchException($"The board and the SQL differ in {string.Join(", ", other)}.");
    }

    private static string Text(JsonElement target, string name) => target.GetProperty(name) is { ValueKind: JsonValueKind.Number } number ? number.ToString() : "";

    [GeneratedRegex("data-target=\"(?<code>[^\"]+)\"><td>(?<over>[0-9]*)<td>(?<under>[0-9]*)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex RowForm();
}
