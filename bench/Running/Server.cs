using System.Diagnostics;
using System.Text.RegularExpressions;
using System.Threading.Channels;

namespace LangNghe.Bench.Running;

/// <summary>A web server in a process of its own, known by its id and stopped by it.</summary>
internal sealed partial class Server : IAsyncDisposable
{
    private const double Mebibyte = 1024 * 1024;

    private readonly Process _process;
    private readonly string _name;
    private readonly Channel<string> _lines = Channel.CreateUnbounded<string>();

    private Server(string name, Process process) => (_name, _process) = (name, process);

    public Uri Address { get; private set; } = null!;

    public static async Task<Server> Start(string name, IReadOnlyList<string> command, IReadOnlyDictionary<string, string?> settings, CancellationToken stop)
    {
        var server = new Server(name, new Process { StartInfo = Order.Start(command, settings) });
        server._process.OutputDataReceived += (_, e) => server.Heard(e.Data);
        server._process.ErrorDataReceived += (_, e) => Console.Error.Write(e.Data is null ? "" : $"  {name}: {e.Data}\n");
        server._process.Start();
        server._process.BeginOutputReadLine();
        server._process.BeginErrorReadLine();
        try
        {
            server.Address = new Uri((await server.Says(AddressForm(), stop)).Value);
            return server;
        }
        catch
        {
            await server.DisposeAsync();
            throw;
        }
    }

    /// <summary>Waits until the process prints something of that form.</summary>
    public async Task<Match> Says(Regex form, CancellationToken stop)
    {
        using var bound = CancellationTokenSource.CreateLinkedTokenSource(stop);
        bound.CancelAfter(TimeSpan.FromMinutes(1));
        try
        {
            await foreach (var line in _lines.Reader.ReadAllAsync(bound.Token))
            {
                if (form.Match(line) is { Success: true } found)
                {
                    return found;
                }
            }
        }
        catch (OperationCanceledException late) when (!stop.IsCancellationRequested)
        {
            throw new BenchException($"{_name} did not say {form} within a minute.", late);
        }

        throw new BenchException($"{_name} ended before it said {form}.");
    }

    public double Megabytes()
    {
        _process.Refresh();
        return _process.WorkingSet64 / Mebibyte;
    }

    public double PeakMegabytes()
    {
        _process.Refresh();
        return _process.PeakWorkingSet64 / Mebibyte;
    }

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
        {
            _process.Kill(entireProcessTree: true);
            await _process.WaitForExitAsync();
        }

        _process.Dispose();
    }

    private void Heard(string? line)
    {
        if (line is null)
        {
            _lines.Writer.TryComplete();
        }
        else
        {
            _lines.Writer.TryWrite(line);
        }
    }

    [GeneratedRegex(@"http://127\.0\.0\.1:[0-9]+", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex AddressForm();
}
