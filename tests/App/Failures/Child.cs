using System.Diagnostics;
using System.Globalization;
using System.Net;
using LangNghe.Foundation.Running;
using LangNghe.Tests.App.Harness;
using LangNghe.Web.Setup;

namespace LangNghe.Tests.App.Failures;

/// <summary>The web program as a process of its own, which can be killed.</summary>
internal sealed class Child : IAsyncDisposable
{
    private static readonly TimeSpan _patience = TimeSpan.FromMinutes(2);

    private readonly Process _process;
    private readonly Uri _address;

    private Child(Process process, Uri address) => (_process, _address) = (process, address);

    /// <summary>Comes back when it serves.</summary>
    public static async Task<Child> Start(DatabaseOptions database, params (string Name, string Value)[] settings)
    {
        var address = new Uri($"http://127.0.0.1:{FreePort.Find().ToString(CultureInfo.InvariantCulture)}");
        var start = new ProcessStartInfo(System.Environment.ProcessPath is { } host && Path.GetFileNameWithoutExtension(host) == "dotnet" ? host : "dotnet",
            [typeof(WebHouse).Assembly.Location, "--urls", address.ToString()]) { RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false };
        (start.Environment["LANGNGHE_DATA"], start.Environment["LANGNGHE_DATABASE"]) = (database.DataFolder, database.Connection ?? "");
        foreach (var (name, value) in settings)
        {
            start.Environment[name] = value;
        }

        var process = Process.Start(start)!;
        _ = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        var child = new Child(process, address);
        var watch = Stopwatch.StartNew();
        while (!await child.Serves())
        {
            if (process.HasExited || watch.Elapsed > _patience)
            {
                await child.DisposeAsync();
                throw new InvalidOperationException($"The child does not serve. {await errors}");
            }

            await Task.Delay(100);
        }

        return child;
    }

    public Visitor Stranger() => new(new HttpClient(new Cookies { InnerHandler = new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false } }) { BaseAddress = _address });

    public async Task<Visitor> SignedIn(string name, string? code = null)
    {
        var visitor = Stranger();
        var answer = await visitor.SignIn(name, code);
        return answer.Status == HttpStatusCode.Redirect ? visitor : throw new InvalidOperationException($"{name} could not sign in: {answer.Text}");
    }

    /// <summary>As kill -9 does: nothing of the process is asked or told.</summary>
    public async Task Kill()
    {
        _process.Kill();
        await _process.WaitForExitAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
        {
            await Kill();
        }

        _process.Dispose();
    }

    private async Task<bool> Serves()
    {
        try
        {
            return (await Stranger().Get(Health.Route)).Status == HttpStatusCode.OK;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }
}
