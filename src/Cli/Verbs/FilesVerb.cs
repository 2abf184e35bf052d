using System.CommandLine;
using LangNghe.Cli.Printing;
using LangNghe.Cli.Running;
using LangNghe.Foundation.Files;
using LangNghe.Foundation.Text;
using Microsoft.Extensions.DependencyInjection;

namespace LangNghe.Cli.Verbs;

internal static class FilesVerb
{
    public static Command Make(Workplace place) => new("files", "Tệp đính kèm của sổ") { MakeVerify(place) };

    private static Command MakeVerify(Workplace place)
    {
        var json = Common.Json();
        var command = new Command("verify", "Đọc lại mọi tệp, tính lại SHA-256 và chỉ ra tệp mất, bị đổi, không đọc được hoặc không thuộc sổ") { json };
        command.SetAction((parsed, stop) => place.Read(async (services, stop) =>
        {
            var check = await services.GetRequiredService<CheckFiles>().Run((_, _, _) => Task.CompletedTask, stop);
            if (parsed.GetValue(json))
            {
                Json.Write(place.Output, new { Well = check.IsWell, check.StartedAt, check.EndedAt, check.Contents, check.Bytes, check.Missing, check.Altered, check.Unreadable, check.Orphans, Faults = check.Told() });
            }
            else
            {
                Print(place, check);
            }

            return check.IsWell ? 0 : 1;
        }, stop));
        return command;
    }

    private static void Print(Workplace place, FileCheck check)
    {
        foreach (var fault in check.Told())
        {
            place.Output.WriteLine($"{fault.Sha256}: {fault.Kind.Words}{(fault.Name is { } name ? $" – {name}" : "")}");
        }

        place.Output.WriteLine($"Đã đọc lại {Vi.Number(check.Contents)} tệp ({Vi.Number(check.Bytes)} byte): mất {Vi.Number(check.Missing)}, bị đổi {Vi.Number(check.Altered)}, không đọc được {Vi.Number(check.Unreadable)}, không thuộc sổ {Vi.Number(check.Orphans)}.");
    }
}
