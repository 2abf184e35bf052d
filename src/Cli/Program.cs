using System.Text;
using LangNghe.Cli.Running;
using LangNghe.Foundation.Running;

namespace LangNghe.Cli;

internal static class Program
{
    private static async Task<int> Main(string[] args)
    {
        // Windows consoles would else lose every Vietnamese letter.
        Console.OutputEncoding = Encoding.UTF8;
        return await CommandLine.Run(args, new Workplace(DatabaseOptions.FromEnvironment, Console.Out, Console.Error, TimeProvider.System));
    }
}
