using System.Diagnostics;

namespace LangNghe.Bench.Running;

/// <summary>A program that runs to its end.</summary>
internal static class Order
{
    public static Task Run(IReadOnlyList<string> command, IReadOnlyDictionary<string, string?> settings, CancellationToken stop) => Told(command, settings, stop);

    /// <returns>What it printed.</returns>
    public static async Task<string> Told(IReadOnlyList<string> command, IReadOnlyDictionary<string, string?> settings, CancellationToken stop)
    {
        using var process = Process.Start(Start(command, settings)) ?? throw new BenchException($"{command[0]} does not start.");
        var (said, wrong) = (process.StandardOutput.ReadToEndAsync(stop), process.StandardError.ReadToEndAsync(stop));
        try
        {
            await process.WaitForExitAsync(stop);
            return process.ExitCode == 0 ? await said : throw new BenchException($"{string.Join(' ', command.Take(3))} ended with {process.ExitCode}:\n{await said}{await wrong}");
        }
        finally
        {
            if (!process.HasExited)
            {
                process.Kill(entireProcessTree: true);
            }
        }
    }

    public static ProcessStartInfo Start(IReadOnlyList<string> command, IReadOnlyDictionary<string, string?> settings)
    {
        var start = new ProcessStartInfo(command[0], command.Skip(1)) { RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false };
        // What `dotnet run` leaves behind for its child would make a publish inside it pick the wrong MSBuild.
        foreach (var inherited in start.Environment.Keys.Where(k => k.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase) || k.StartsWith("LANGNGHE_", StringComparison.Ordinal)).ToList())
        {
            start.Environment.Remove(inherited);
        }

        foreach (var (name, value) in settings)
        {
            start.Environment[name] = value;
        }

        return start;
    }
}
