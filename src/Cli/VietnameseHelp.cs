using System.CommandLine;
using System.CommandLine.Invocation;

namespace LangNghe.Cli;

/// <summary>The help of a verb in Vietnamese; the library's own has no Vietnamese words.</summary>
internal sealed class VietnameseHelp : SynchronousCommandLineAction
{
    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        var command = parseResult.CommandResult.Command;
        var output = parseResult.InvocationConfiguration.Output;
        output.WriteLine(command.Description);
        output.WriteLine();
        output.WriteLine("Cách dùng:");
        output.WriteLine($"  {Usage(command)}");
        Part(output, "Lệnh:", command.Subcommands.Where(c => !c.Hidden).Select(c => (c.Name, c.Description)));
        Part(output, "Tham số:", command.Arguments.Select(a => ($"<{a.Name}>", a.Description)));
        Part(output, "Tùy chọn:", AllOptions(command).Where(o => !o.Hidden).Select(o => (Written(o), o.Description)));
        return 0;
    }

    private static IEnumerable<Option> AllOptions(Command command) =>
        command.Options.Concat(command.Parents.OfType<RootCommand>().SelectMany(r => r.Options).Where(o => o.Recursive)).Distinct();

    private static string Usage(Command command)
    {
        var path = new List<string>();
        for (var at = command; at is not null; at = at.Parents.OfType<Command>().FirstOrDefault())
        {
            path.Insert(0, at is RootCommand ? "langnghe" : at.Name);
        }

        path.AddRange(command.Arguments.Select(a => a.Arity.MinimumNumberOfValues == 0 ? $"[<{a.Name}>]" : $"<{a.Name}>"));
        if (command.Subcommands.Count > 0)
        {
            path.Add("<lệnh>");
        }

        path.Add("[tùy chọn]");
        return string.Join(' ', path);
    }

    private static string Written(Option option) =>
        string.Join(", ", option.Aliases.Where(a => a.StartsWith('-')).Append(option.Name).Distinct(StringComparer.Ordinal)) + (option.HelpName is { } value ? $" <{value}>" : "");

    private static void Part(TextWriter output, string heading, IEnumerable<(string Name, string? Words)> lines)
    {
        var all = lines.ToList();
        if (all.Count == 0)
        {
            return;
        }

        output.WriteLine();
        output.WriteLine(heading);
        var width = all.Max(l => l.Name.Length) + 2;
        foreach (var (name, words) in all)
        {
            output.WriteLine($"  {name.PadRight(width)}{words}");
        }
    }
}
