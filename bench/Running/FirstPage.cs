using System.Diagnostics;
using System.Net;

namespace LangNghe.Bench.Running;

/// <summary>From the start of the process to the first page in hand.</summary>
internal static class FirstPage
{
    public static async Task<(Server Server, TimeSpan Took)> Measure(Published build, Place place, CancellationToken stop, bool again = false)
    {
        var began = Stopwatch.GetTimestamp();
        var server = await Server.Start("the web", build.Web, place.Settings, stop);
        try
        {
            using var http = new HttpClient { BaseAddress = server.Address };
            using var answer = await http.GetAsync(new Uri(People.SignIn, UriKind.Relative), stop);
            await answer.Content.ReadAsByteArrayAsync(stop);
            var took = Stopwatch.GetElapsedTime(began);
            if (answer.StatusCode != HttpStatusCode.OK)
            {
                throw new BenchException($"{People.SignIn} answers {(int)answer.StatusCode}.");
            }

            Console.WriteLine(again
                ? $"Start to first page, database in place: {took.TotalSeconds:0.00} s (aim: below 3)."
                : $"Start to first page, empty folder (the register is made and seeded): {took.TotalSeconds:0.00} s (aim: below 3).");
            return (server, took);
        }
        catch
        {
            await server.DisposeAsync();
            throw;
        }
    }
}
