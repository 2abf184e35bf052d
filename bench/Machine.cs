using System.Runtime.InteropServices;

namespace LangNghe.Bench;

internal static class Machine
{
    public static string Words() =>
        $"{Environment.ProcessorCount} cores{Processor()}, {GC.GetGCMemoryInfo().TotalAvailableMemoryBytes / (1024.0 * 1024 * 1024):0} GiB, {RuntimeInformation.OSDescription}, {RuntimeInformation.FrameworkDescription}.";

    private static string Processor()
    {
        const string List = "/proc/cpuinfo";
        var line = File.Exists(List) ? File.ReadLines(List).FirstOrDefault(l => l.StartsWith("model name", StringComparison.Ordinal)) : null;
        return line is null ? "" : $" ({line.Split(':', 2)[1].Trim()})";
    }
}
