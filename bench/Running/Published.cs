using System.Diagnostics;

namespace LangNghe.Bench.Running;

/// <param name="Web">Starts the web.</param>
/// <param name="Cli">Starts the command line; null where it is not needed.</param>
internal sealed record Published(string[] Web, string[]? Cli)
{
    private static readonly Dictionary<string, string?> _none = [];

    public static async Task<Published> Make(BenchOptions options, Scratch scratch, CancellationToken stop)
    {
        var watch = Stopwatch.StartNew();
        var web = options.Published is { } given ? Path.GetFullPath(given) : await Publish("Web", scratch, stop);
        // PostgreSQL is migrated by its keeper's own command, never by the start of the web; sample data comes from a command too.
        var cli = options is { Postgres: null, Contest: not (BenchOptions.Scale or BenchOptions.Crowd) } ? null : await Publish("Cli", scratch, stop);
        Console.WriteLine(options.Published is null ? $"Published in {watch.Elapsed.TotalSeconds:0} s." : $"Measuring {web}.");
        return new Published(["dotnet", Path.Combine(web, "LangNghe.Web.dll")], cli is null ? null : ["dotnet", Path.Combine(cli, "langnghe.dll")]);
    }

    /// <summary>Only the command line.</summary>
    public static async Task<Published> CommandLine(BenchOptions options, Scratch scratch, CancellationToken stop) =>
        new([], ["dotnet", Path.Combine(options.Published is { } given ? Path.GetFullPath(given) : await Publish("Cli", scratch, stop), "langnghe.dll")]);

    private static async Task<string> Publish(string project, Scratch scratch, CancellationToken stop)
    {
        var folder = scratch.Folder(project);
        await Order.Run(["dotnet", "publish", Path.Combine(Root(), "src", project, $"{project}.csproj"), "-c", "Release", "-o", folder, "--nologo", "-v", "q", "-nodeReuse:false"], _none, stop);
        return folder;
    }

    private static string Root()
    {
        var at = new DirectoryInfo(AppContext.BaseDirectory);
        while (at is not null && !File.Exists(Path.Combine(at.FullName, "LangNghe.slnx")))
        {
            at = at.Parent;
        }

        return at?.FullName ?? throw new BenchException("LangNghe.slnx was not found above this program; run it from the repository.");
    }
}
