using System.Diagnostics;
using System.Globalization;
using LangNghe.Bench.Running;

namespace LangNghe.Bench.Crowd;

/// <summary>One signed-in officer: thinks, asks for something, thinks again. Half of what they do is reading pages, a tenth is writing, the rest is searching and asking why.</summary>
internal sealed class Member(Visitor visitor, int number, int villages)
{
    private static readonly TimeSpan _shortest = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan _longest = TimeSpan.FromSeconds(5);

    private static readonly string[] _questions = ["/lang-nghe?q=nha+xa", "/lang-nghe?q=may+tre", "/ke-hoach/so-lieu/villages.active.total", "/so-lieu-nam"];

    private readonly Random _dice = new(number);

    /// <summary>What was done: which kind, how long the server took, and whether it answered as it should.</summary>
    public List<(string Kind, double Milliseconds, string? Trouble)> Done { get; } = [];

    public async Task Work(TimeSpan length, CancellationToken stop)
    {
        var began = Stopwatch.GetTimestamp();
        // They do not all begin at once.
        await Task.Delay(_longest * _dice.NextDouble(), stop);
        while (Stopwatch.GetElapsedTime(began) < length)
        {
            await Something(stop);
            await Task.Delay(_shortest + ((_longest - _shortest) * _dice.NextDouble()), stop);
        }
    }

    private Task Something(CancellationToken stop) => _dice.Next(10) switch
    {
        0 => Write(stop),
        < 5 => Read("search", _questions[_dice.Next(_questions.Length)], stop),
        _ => Read("page", new[] { "/lang-nghe", $"/lang-nghe/{1 + _dice.Next(villages)}", "/ke-hoach", "/" }[_dice.Next(4)], stop),
    };

    private Task Read(string kind, string url, CancellationToken stop) => Measured(kind, () => visitor.Get(url, stop));

    private async Task Write(CancellationToken stop)
    {
        const string Form = "/lang-nghe/ghi-moi";
        var page = "";
        await Measured("form", async () => page = await visitor.Get(Form, stop));
        var today = DateTime.UtcNow.AddHours(7).ToString("dd/MM/yyyy", CultureInfo.InvariantCulture);
        await Measured("write", () => visitor.Send(Form, page, stop,
            ("What.Day", today), ("What.Village.Name", $"Làng đo tốc độ {Guid.NewGuid():N}"), ("What.Village.Group", "Manufacture"), ("What.IsAnother", "true"), ("Why.Reason", "đo tốc độ")));
    }

    private async Task Measured(string kind, Func<Task> ask)
    {
        var began = Stopwatch.GetTimestamp();
        string? trouble = null;
        try
        {
            await ask();
        }
        catch (Exception failed) when (failed is HttpRequestException or BenchException)
        {
            trouble = failed.Message;
        }

        Done.Add((kind, Stopwatch.GetElapsedTime(began).TotalMilliseconds, trouble));
    }
}
