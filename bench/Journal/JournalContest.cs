using System.Globalization;
using LangNghe.Bench.Loading;
using LangNghe.Bench.Running;

namespace LangNghe.Bench.Journal;

/// <summary>The inspector's journal over many acts: first page and each filter, one reader at a time.</summary>
internal static class JournalContest
{
    private const int Asks = 30;

    public static async Task Run(BenchOptions options, Published build, Place place, CancellationToken stop)
    {
        Guid person;
        string cookie;
        await using (var web = await Server.Start("the web", build.Web, place.Settings, stop))
        {
            cookie = await People.Somebody(web, "inspector", stop);
            person = Guid.Parse((await place.Texts("SELECT id FROM accounts WHERE user_name = 'do.toc.do'", stop))[0]);
        }

        var villages = await place.Texts("SELECT id FROM villages ORDER BY number", stop);
        await ManyActs.Write(place, options.Acts, person, villages.ConvertAll(v => $"village:{v.ToLowerInvariant()}"), stop);

        await using (var web = await Server.Start("the web", build.Web, place.Settings, stop))
        {
            var day = DateTime.UtcNow.AddYears(-2).ToString("dd/MM/yyyy", CultureInfo.InvariantCulture);
            Console.WriteLine($"""

                {options.Acts:N0} acts, {Asks} asks of each, one after the other.

                | /nhat-ky | first ms | p50 ms | p95 ms | kB |
                |---|---|---|---|---|
                """);
            using var load = new Load(web.Address, cookie, 1);
            foreach (var (name, query) in new[]
            {
                ("nothing asked", ""), ("a person", "?nguoi=do.toc.do"), ("a thing", "?muc=15"), ("a kind", "?viec=registry.village.rename"), ("a day two years ago", $"?tu-ngay={day}&den-ngay={day}"),
                ("a person and a thing", "?nguoi=do.toc.do&muc=15"), ("a person and a kind", "?nguoi=do.toc.do&viec=registry.village.restore"), ("a thing, a kind and a day", $"?muc=15&viec=registry.yearly.enter&tu-ngay={day}&den-ngay={day}"),
                ("a person who did nothing", "?nguoi=quantri&muc=15"),
            })
            {
                var sample = await load.Some($"/nhat-ky{query}", Asks, stop);
                Console.WriteLine($"| {name} | {sample.First:0} | {sample.All.Within(.5):0} | {sample.All.Within(.95):0} | {sample.All.Bytes / 1000.0:0.0} |{(sample.All.Failures == 0 ? "" : $" {sample.All.Failures} answers were not 200!")}");
            }

            Console.WriteLine();
            Console.WriteLine($"Memory of the web process: {web.Megabytes():0} MiB resident, {web.PeakMegabytes():0} MiB at most.");
        }
    }
}
