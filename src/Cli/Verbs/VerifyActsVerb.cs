using System.CommandLine;
using System.CommandLine.Parsing;
using LangNghe.Cli.Printing;
using LangNghe.Cli.Running;
using LangNghe.Foundation.Acts;
using LangNghe.Foundation.Acts.Sealing;
using LangNghe.Foundation.Data;
using LangNghe.Foundation.Text;
using Microsoft.Extensions.DependencyInjection;

namespace LangNghe.Cli.Verbs;

internal static class VerifyActsVerb
{
    public static Command Make(Workplace place)
    {
        var head = new Option<ChainHead?>("--head") { Description = "Đầu chuỗi đã ghi lại trước đây; các đầu chuỗi trong thư mục heads luôn được so", HelpName = "số:mã băm", CustomParser = ReadHead };
        var from = new Option<long>("--from") { Description = "Kiểm tra từ số niêm phong này; phần trước coi là đúng", HelpName = "số", DefaultValueFactory = _ => 1, CustomParser = ReadNumber };
        var json = Common.Json();
        var command = new Command("verify", "Tính lại chuỗi niêm phong của nhật ký và chỉ ra việc bị sửa, bị xóa, bị chèn hay bị đổi thứ tự") { head, from, json };
        command.SetAction((parsed, stop) => place.Read(async (services, stop) =>
        {
            var kept = (await services.GetRequiredService<KeptHeads>().All(stop)).Select(k => k.Head);
            ChainHead[] heads = [.. kept.Concat(parsed.GetValue(head) is { } given ? [given] : []).Distinct()];
            var first = parsed.GetValue(from);
            if (first > 1 && await ActChain.Head(services.GetRequiredService<AppDb>(), stop) is { Number: var last } && first > last)
            {
                return await place.Refuse($"Chuỗi mới đến số {Vi.Number(last)}: không có gì để kiểm tra từ số {Vi.Number(first)}.");
            }

            var report = await services.GetRequiredService<VerifyActs>().Run(first, heads, stop);
            if (parsed.GetValue(json))
            {
                Json.Write(place.Output, Told(report, services.GetRequiredService<ActBook>()));
            }
            else
            {
                Print(place, report, services.GetRequiredService<ActBook>());
            }

            return report.IsWhole ? 0 : 1;
        }, stop));
        return command;
    }

    private static void Print(Workplace place, ChainReport report, ActBook book)
    {
        foreach (var fault in report.Faults)
        {
            place.Output.WriteLine($"{Where(fault)}: {fault.Kind.Words}{(fault.Detail is { } detail ? $" ({detail})" : "")}{Which(fault, book)}");
        }

        if (report.Found > report.Faults.Count)
        {
            place.Output.WriteLine($"… và {Vi.Number(report.Found - report.Faults.Count)} chỗ nữa.");
        }

        if (report.Waiting > 0)
        {
            place.Output.WriteLine($"{Vi.Number(report.Waiting)} việc đã quá vài giây mà chưa được niêm phong; trang web niêm phong chúng khi chạy.");
        }

        place.Output.WriteLine($"Đã kiểm tra {Vi.Number(report.Checked)} việc trong {Vi.Number((decimal)report.Took.TotalSeconds)} giây ({Vi.Number((long)report.PerSecond)} việc mỗi giây), so với {Vi.Number(report.HeadsMet)} đầu chuỗi đã ghi.");
        place.Output.WriteLine($"Đầu chuỗi: {report.Head}");
        place.Output.WriteLine(report.IsWhole ? "Chuỗi nguyên vẹn." : $"Chuỗi KHÔNG nguyên vẹn: {Vi.Number(report.Found)} chỗ sai.");
    }

    private static string Where(ChainFault fault) => fault switch
    {
        { Number: { } first, Through: { } last } => $"Số {Vi.Number(first)} đến {Vi.Number(last)}",
        { Number: { } number } => $"Số {Vi.Number(number)}",
        _ => "Không số",
    };

    private static string Which(ChainFault fault, ActBook book) =>
        (fault.ActId is { } id ? $" – việc {id}" : "") + (fault is { Act: { } kind, At: { } at } ? $": {book.Label(kind)}, {Vi.Instant(at)}, {fault.Who}" : "");

    private static object Told(ChainReport report, ActBook book) => new
    {
        Whole = report.IsWhole,
        report.From,
        Head = report.Head.ToString(),
        report.Checked,
        report.Found,
        report.Waiting,
        report.HeadsMet,
        Seconds = report.Took.TotalSeconds,
        PerSecond = (long)report.PerSecond,
        Faults = report.Faults.Select(f => new { f.Kind, Words = f.Kind.Words, f.Number, f.Through, f.ActId, f.At, f.Act, Label = f.Act is { } kind ? book.Label(kind) : null, f.Who, f.Detail }),
    };

    private static ChainHead? ReadHead(ArgumentResult result)
    {
        var read = ChainHead.Read(result.Tokens[0].Value);
        if (read is null)
        {
            result.AddError($"“{result.Tokens[0].Value}” không phải là đầu chuỗi; viết như 12345:… với 64 chữ số thập lục phân.");
        }

        return read;
    }

    private static long ReadNumber(ArgumentResult result)
    {
        if (long.TryParse(result.Tokens[0].Value, out var number) && number > 0)
        {
            return number;
        }

        result.AddError($"“{result.Tokens[0].Value}” không phải là số niêm phong; số đầu tiên là 1.");
        return 1;
    }
}
