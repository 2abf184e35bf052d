using System.CommandLine;
using LangNghe.Cli;
using LangNghe.Cli.Running;
using LangNghe.Tests.App.Harness;

namespace LangNghe.Tests.App.Doors.Permits;

/// <summary>The verbs that an account answers for. What the others show or do, whoever runs the program on its machine could do anyway.</summary>
internal static class VerbsOfCommandLine
{
    /// <summary>What each is given, so that it does nothing even for whom it obeys; seeding and changing keys leave all as it was.</summary>
    private static readonly Dictionary<string, string[]> _given = new(StringComparer.Ordinal)
    {
        ["seed"] = [],
        ["outlines import"] = ["khong-co.geojson"],
        ["import"] = ["villages", "khong-co.xlsx"],
        ["import undo"] = ["01970000-0000-7000-8000-000000000000"],
        ["user add"] = ["Ê", "--name", "Lê", "--role", "inspector"],
        ["user grant"] = ["khong.co", "--role", "inspector"],
        ["jobs cancel"] = ["01970000-0000-7000-8000-000000000000"],
        ["keys rotate"] = [],
    };

    public static IReadOnlyList<Door> All(Site site)
    {
        var verbs = new List<Door>();
        Walk(CommandLine.Root(Place(site, TextWriter.Null)), "");
        return verbs;

        void Walk(Command command, string path)
        {
            if (command.Options.Any(o => o.Name == "--as"))
            {
                verbs.Add(new Door($"langnghe {path}", "CLI"));
            }

            foreach (var below in command.Subcommands)
            {
                Walk(below, $"{path} {below.Name}".Trim());
            }
        }
    }

    public static async Task<Tried> Try(Site site, Door verb, string? account)
    {
        var path = verb.Route["langnghe ".Length..];
        Assert.True(_given.TryGetValue(path, out var given), $"{verb.Route} is a new verb: say in {nameof(VerbsOfCommandLine)} what it is tried with.");
        var error = new StringWriter();
        var code = await CommandLine.Run([.. path.Split(' '), .. given!, .. account is null ? Array.Empty<string>() : ["--as", account]], Place(site, error));
        var words = error.ToString();
        Assert.True(code != 2, $"{verb.Route} was used wrongly: {words}");
        return words.Contains("không có quyền làm việc này", StringComparison.Ordinal) || words.Contains("phải có người chịu trách nhiệm", StringComparison.Ordinal) ? Tried.Refused : Tried.LetIn;
    }

    private static Workplace Place(Site site, TextWriter error) => new(() => site.Database, TextWriter.Null, error, site.Clock);
}
