using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using LangNghe.Foundation.Files;
using LangNghe.Foundation.Running;

namespace LangNghe.Tests.App.Harness;

/// <summary>An S3-compatible store (npm s3rver) on a free port, with one empty bucket in a folder of its own.</summary>
public sealed class ObjectStore : IAsyncLifetime
{
    private static readonly string _home = Path.Combine(Repository.Root()!, "artifacts", "object-store");

    private readonly string _folder = Directory.CreateTempSubdirectory("langnghe-s3-").FullName;
    private Process? _server;

    public S3Options Options { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        await Install();
        var port = FreePort();
        _server = Start("node", Path.Combine(_home, "node_modules", "s3rver", "bin", "s3rver.js"), "--directory", _folder, "--address", "127.0.0.1", "--port", $"{port}", "--configure-bucket", "langnghe", "--silent");
        Options = new S3Options { Endpoint = $"http://127.0.0.1:{port}", Bucket = "langnghe", AccessKey = "S3RVER", SecretKey = "S3RVER", Prefix = "tep/" };
        await Answers(port);
    }

    public ValueTask DisposeAsync()
    {
        _server?.Kill(entireProcessTree: true);
        _server?.Dispose();
        Directory.Delete(_folder, recursive: true);
        return ValueTask.CompletedTask;
    }

    /// <summary>Alters what is kept, as somebody with the disk of the store could.</summary>
    public void Alter(string sha256)
    {
        var path = Directory.EnumerateFiles(_folder, $"*{sha256}*", SearchOption.AllDirectories).Single(p => !p.EndsWith(".json", StringComparison.Ordinal) && !p.EndsWith(".md5", StringComparison.Ordinal));
        var content = File.ReadAllBytes(path);
        content[^1] ^= 1;
        File.WriteAllBytes(path, content);
    }

    public static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private static async Task Install()
    {
        var source = Path.Combine(Repository.Root()!, "tests", "App", "ObjectStore");
        var (wanted, have) = (await File.ReadAllTextAsync(Path.Combine(source, "package-lock.json")), Path.Combine(_home, "package-lock.json"));
        if (File.Exists(Path.Combine(_home, "node_modules", ".package-lock.json")) && await File.ReadAllTextAsync(have) == wanted)
        {
            return;
        }

        Directory.CreateDirectory(_home);
        File.Copy(Path.Combine(source, "package.json"), Path.Combine(_home, "package.json"), overwrite: true);
        await File.WriteAllTextAsync(have, wanted);
        using var npm = Start(OperatingSystem.IsWindows() ? "npm.cmd" : "npm", "ci", "--no-audit", "--no-fund", "--loglevel=error", "--ignore-scripts", "--prefix", _home);
        await npm.WaitForExitAsync();
        Assert.Equal(0, npm.ExitCode);
    }

    private static Process Start(string program, params string[] arguments) => Process.Start(new ProcessStartInfo(program, arguments) { UseShellExecute = false })!;

    private static async Task Answers(int port)
    {
        for (var tries = 100; ; tries--)
        {
            try
            {
                using var client = new TcpClient();
                await client.ConnectAsync(IPAddress.Loopback, port);
                return;
            }
            catch (SocketException) when (tries > 0)
            {
                await Task.Delay(100);
            }
        }
    }
}
