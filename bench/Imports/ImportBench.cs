using System.Diagnostics;
using System.Text.Json;
using LangNghe.Bench.Running;

namespace LangNghe.Bench.Imports;

/// <summary>How many rows a second come in from a table, with every rule, every act and every seal to be; beside a plain INSERT of the same rows. Prints, asserts nothing.</summary>
internal static class ImportBench
{
    public const string Verb = "imports";

    private const string Officer = "do.toc.do";

    private static readonly string[] _fates = ["new", "changed", "same", "waits", "wrong", "unsure"];

    public static async Task<int> Run(string[] args)
    {
        if (BenchOptions.Read(args) is not { } options)
        {
            Console.WriteLine(BenchOptions.Usage);
            return 2;
        }

        using var scratch = new Scratch();
        Console.WriteLine(Machine.Words());
        var build = await Published.CommandLine(options, scratch, default);
        await using var place = await Place.Make(options, build, scratch, default);
        await Told(build, place, "seed");
        await Told(build, place, "user", "add", "quan.tri", "--name", "Quản trị", "--role", "administrator");
        await Told(build, place, "user", "add", Officer, "--name", "Người đo", "--role", "department-officer", "--organisation", "Sở Nông nghiệp và Môi trường", "--as", "quan.tri");
        var first = JsonDocument.Parse(await Told(build, place, "villages", "--json")).RootElement.EnumerateArray().Max(v => v.GetProperty("number").GetInt32()) + 1;

        var folder = scratch.Folder("tables");
        await Contest("villages", await Tables.Villages(folder, default), "village_profiles", 1);
        await Contest("yearly", await Tables.Years(folder, first, default), "yearly_figures", Tables.Measures);
        await Contest("establishments", await Tables.Establishments(folder, first, default), "establishments", 1);
        foreach (var kind in new[] { "villages", "yearly", "establishments" })
        {
            var file = Path.Combine(folder, $"{kind}.xlsx");
            await Told(build, place, "export", kind, file);
            Line($"{kind}.xlsx, all the same", Read(await Told(build, place, "import", kind, file, "--dry-run", "--as", Officer, "--json")));
        }

        return 0;

        async Task Contest(string kind, string file, string table, int values)
        {
            var took = Read(await Told(build, place, "import", kind, file, "--as", Officer, "--reason", "đo tốc độ", "--json"));
            Line($"{kind}.csv", took, values);
            var plain = await PlainInsert.Measure(place.Settings, table, default);
            var whole = took.Check + took.Write;
            Console.WriteLine($"  plain INSERT of the same {Tables.Rows * values:#,0} rows of {table}: {plain.TotalSeconds:0.00} s; ratio {plain.TotalSeconds / whole:0.00} (checking and writing), {plain.TotalSeconds / took.Write:0.00} (writing)");
        }
    }

    private static void Line(string what, (int Rows, double Check, double Write) took, int values = 1)
    {
        var whole = took.Check + took.Write;
        Console.WriteLine($"{what}: {took.Rows:#,0} rows{(values > 1 ? $" of {values} figures" : "")} in {whole:0.00} s (checking {took.Check:0.00}, writing {took.Write:0.00}): {took.Rows / whole:#,0} rows/s{(values > 1 ? $", {took.Rows * values / whole:#,0} figures/s" : "")}");
    }

    private static (int Rows, double Check, double Write) Read(string json)
    {
        var told = JsonDocument.Parse(json).RootElement;
        var rows = _fates.Sum(name => told.GetProperty(name).GetInt32());
        return (rows, told.GetProperty("check_seconds").GetDouble(), told.GetProperty("write_seconds") is { ValueKind: JsonValueKind.Number } write ? write.GetDouble() : 0);
    }

    private static async Task<string> Told(Published build, Place place, params string[] verb)
    {
        using var process = Process.Start(Order.Start([.. build.Cli!, .. verb], place.Settings))!;
        var (said, wrong) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync();
        return process.ExitCode == 0 ? await said : throw new BenchException($"langnghe {string.Join(' ', verb)} ended with {process.ExitCode}:\n{await said}{await wrong}");
    }
}
