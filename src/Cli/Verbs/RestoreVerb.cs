using System.CommandLine;
using LangNghe.Cli.Printing;
using LangNghe.Cli.Running;
using LangNghe.Foundation.Personal;
using LangNghe.Foundation.Text;
using LangNghe.Foundation.Who;
using LangNghe.Upkeep.Backups;
using Microsoft.Extensions.DependencyInjection;

namespace LangNghe.Cli.Verbs;

internal static class RestoreVerb
{
    public static Command Make(Workplace place)
    {
        var archive = new Argument<string>("tệp") { Description = "Bản sao lưu" };
        var check = new Option<bool>("--check") { Description = "Diễn tập: khôi phục vào nơi tạm, kiểm chứng từng phần, tính thử số liệu, rồi xóa nơi tạm" };
        var compare = new Option<bool>("--compare") { Description = "Khôi phục vào nơi tạm bên cạnh sổ đang chạy, so số liệu của hai sổ, rồi xóa nơi tạm" };
        var to = new Option<string?>("--to") { Description = "Thư mục dữ liệu mới, phải trống", HelpName = "thư mục" };
        var database = new Option<string?>("--database") { Description = "Cơ sở dữ liệu PostgreSQL trống, với bản sao lưu của PostgreSQL", HelpName = "chuỗi kết nối" };
        var json = Common.Json();
        var command = new Command("restore", "Khôi phục từ bản sao lưu vào nơi trống, hoặc diễn tập khôi phục") { archive, check, compare, to, database, json };
        command.Validators.Add(result =>
        {
            if (new[] { result.GetValue(check), result.GetValue(compare), result.GetValue(to) is not null }.Count(chosen => chosen) != 1)
            {
                result.AddError("Chọn một trong ba: --check để diễn tập, --compare để so với sổ đang chạy, hoặc --to THƯ-MỤC để khôi phục thật.");
            }
        });
        command.SetAction((parsed, stop) => place.Raw(_ => Actor.Program, (services, stop) => parsed.GetValue(to) is { } folder
            ? Restore(place, services, parsed.GetValue(archive)!, folder, parsed.GetValue(database), stop)
            : parsed.GetValue(compare) ? Compare(place, services, parsed.GetValue(archive)!, parsed.GetValue(json), stop)
            : Drill(place, services, parsed.GetValue(archive)!, parsed.GetValue(json), stop), stop));
        return command;
    }

    private static async Task<int> Drill(Workplace place, IServiceProvider services, string archive, bool json, CancellationToken stop)
    {
        var outcome = await services.GetRequiredService<RestoreDrill>().Run(archive, stop);
        if (!outcome.Ok)
        {
            return await place.Refuse(outcome.Problems);
        }

        var report = outcome.Value;
        if (json)
        {
            Json.Write(place.Output, new { report.IsGood, Seconds = report.Took.TotalSeconds, report.Faults, Proofs = report.Proofs.Select(p => new { p.Name, p.Found }), report.Manifest });
            return report.IsGood ? 0 : 1;
        }

        await place.Output.WriteLineAsync($"Bản sao lưu lúc {Vi.Instant(report.Manifest.TakenAt)}: {Vi.Number(report.Rows)} dòng của {report.Manifest.Counts.Count} bảng, {Vi.Number(report.Manifest.Parts.Count - 1)} tệp.");
        foreach (var (name, found) in report.Proofs)
        {
            await place.Output.WriteLineAsync($"· {name}: {found}");
        }

        await Faults(place, report.Faults);
        await place.Output.WriteLineAsync(report.IsGood
            ? $"Khôi phục được, đúng với bản kê. Diễn tập mất {BackupWords.Seconds(report.Took)}."
            : $"Bản sao lưu KHÔNG dùng được trọn vẹn. Diễn tập mất {BackupWords.Seconds(report.Took)}.");
        return report.IsGood ? 0 : 1;
    }

    private static async Task<int> Compare(Workplace place, IServiceProvider services, string archive, bool json, CancellationToken stop)
    {
        var outcome = await services.GetRequiredService<CompareBackup>().Run(archive, stop);
        if (!outcome.Ok)
        {
            return await place.Refuse(outcome.Problems);
        }

        var comparison = outcome.Value;
        if (json)
        {
            Json.Write(place.Output, comparison);
            return comparison.Faults.Count == 0 ? 0 : 1;
        }

        await place.Output.WriteLineAsync($"Bản sao lưu lúc {Vi.Instant(comparison.TakenAt)} bên cạnh sổ đang chạy:");
        foreach (var group in comparison.Groups)
        {
            await place.Output.WriteLineAsync($"· {group.Name}: {Vi.Number(group.Same)} giá trị như nhau, {Vi.Number(group.Different.Count)} khác nhau");
            foreach (var difference in group.Different)
            {
                await place.Output.WriteLineAsync($"    {difference.Name}: {difference.Then ?? "không có"} → {difference.Now ?? "không có"}");
            }
        }

        await Faults(place, comparison.Faults);
        return comparison.Faults.Count == 0 ? 0 : 1;
    }

    private static async Task<int> Restore(Workplace place, IServiceProvider services, string archive, string folder, string? database, CancellationToken stop)
    {
        var outcome = await services.GetRequiredService<RestoreBackup>().Run(archive, folder, database, stop);
        if (!outcome.Ok)
        {
            return await place.Refuse(outcome.Problems);
        }

        await Faults(place, outcome.Value.Faults);
        await place.Output.WriteLineAsync($"Đã khôi phục sổ bộ lúc {Vi.Instant(outcome.Value.Manifest.TakenAt)} vào {Path.GetFullPath(folder)}. Chạy trang web với LANGNGHE_DATA={folder}{(database is null ? "" : " và LANGNGHE_DATABASE là cơ sở dữ liệu vừa khôi phục")}.");
        foreach (var key in outcome.Value.Keys)
        {
            await place.Error.WriteLineAsync($"CHƯA CHẠY ĐƯỢC: bản sao lưu không mã hóa không kèm khóa. Chép tệp {Path.GetFileName(key)} từ thư mục keys/ của nơi đã sao lưu vào {Path.GetDirectoryName(key)}, hoặc đặt biến {MasterKeys.Variable} như ở đó.");
        }

        return outcome.Value.Faults.Count == 0 ? 0 : 1;
    }

    private static async Task Faults(Workplace place, IReadOnlyList<string> faults)
    {
        foreach (var fault in faults)
        {
            await place.Error.WriteLineAsync($"LỖI: {fault}");
        }
    }
}
