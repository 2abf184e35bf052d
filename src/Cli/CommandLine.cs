using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Parsing;
using LangNghe.Cli.Running;
using LangNghe.Cli.Verbs;
using LangNghe.Foundation.Running;
using LangNghe.Web.Setup;

namespace LangNghe.Cli;

/// <summary>The verbs of <c>langnghe</c>. Exit codes: 0 done, 1 refused with reasons, 2 wrong use.</summary>
public static class CommandLine
{
    private const int WrongUse = 2;

    public static async Task<int> Run(string[] args, Workplace place)
    {
        var parsed = Root(place).Parse(args.Length == 0 ? ["--help"] : args);
        if (parsed.Errors.Count > 0 && parsed.Action is not VietnameseHelp)
        {
            foreach (var sentence in parsed.Errors.Select(e => Sentence(e, parsed)).Distinct(StringComparer.Ordinal))
            {
                await place.Error.WriteLineAsync(sentence);
            }

            await place.Error.WriteLineAsync("Xem cách dùng: langnghe --help");
            return WrongUse;
        }

        try
        {
            var answer = await parsed.InvokeAsync(new InvocationConfiguration { Output = place.Output, Error = place.Error, EnableDefaultExceptionHandler = false });
            return args.Length == 0 ? WrongUse : answer;
        }
        catch (Exception wrong) when (Schema.IsRefusal(wrong))
        {
            return await place.Refuse(wrong.Message);
        }
        catch (WrongSettingException wrong)
        {
            return await place.Refuse(wrong.Message);
        }
        catch (Exception closed) when (Schema.IsClosed(closed))
        {
            return await place.Refuse($"Không mở được cơ sở dữ liệu: {closed.GetBaseException().Message}");
        }
    }

    public static RootCommand Root(Workplace place)
    {
        var root = new RootCommand("LangNghe – sổ bộ sống của làng nghề, và các chỉ tiêu của Kế hoạch tính từ sổ bộ.")
        {
            MigrateVerb.Make(place),
            SeedVerb.Make(place),
            DemoVerb.Make(place),
            ServeVerb.Make(),
            FiguresVerb.Make(place),
            TargetsVerb.Make(place),
            ExplainVerb.Make(place),
            VillagesVerb.Make(place),
            UnitsVerb.Make(place),
            OutlinesVerb.Make(place),
            ImportVerb.Make(place),
            ExportVerb.Make(place),
            UserVerb.Make(place),
            ActsVerb.Make(place),
            FilesVerb.Make(place),
            JobsVerb.Make(place),
            BackupVerb.Make(place),
            RestoreVerb.Make(place),
            KeysVerb.Make(place),
        };
        foreach (var option in root.Options)
        {
            if (option is HelpOption help)
            {
                (help.Description, help.Action) = ("Hiện trợ giúp này", new VietnameseHelp());
            }
            else if (option is VersionOption version)
            {
                version.Description = "Hiện phiên bản";
            }
        }

        return root;
    }

    /// <summary>The library speaks no Vietnamese; sentences of our own parsers are kept as they are.</summary>
    private static string Sentence(ParseError error, ParseResult parsed) => error switch
    {
        _ when !error.Message.All(char.IsAscii) => error.Message,
        _ when parsed.UnmatchedTokens.Count > 0 => $"Không hiểu “{string.Join(' ', parsed.UnmatchedTokens)}”.",
        { SymbolResult: OptionResult option } => $"Tùy chọn {option.Option.Name} thiếu giá trị, bị lặp hoặc sai.",
        { SymbolResult: ArgumentResult argument } => $"Thiếu hoặc sai {argument.Argument.Name}.",
        { SymbolResult: CommandResult { Command: RootCommand } } => "Chưa nói việc cần làm.",
        { SymbolResult: CommandResult command } => $"Lệnh {command.Command.Name} còn thiếu tham số.",
        _ => error.Message,
    };
}
