using System.CommandLine;
using LangNghe.Cli.Printing;
using LangNghe.Cli.Running;
using LangNghe.Foundation.Files;
using LangNghe.Foundation.Text;
using Microsoft.Extensions.DependencyInjection;

namespace LangNghe.Cli.Verbs;

internal static class FilesVerb
{
    private const string ToBucket = "s3";
    private const string ToDisk = "disk";

    public static Command Make(Workplace place) => new("files", "Tệp đính kèm của sổ") { MakeVerify(place), Copy(place) };

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

    private static Command Copy(Workplace place)
    {
        var to = new Option<string>("--to") { Description = $"Nơi đến: {ToBucket} (từ thư mục dữ liệu lên kho S3 đã cấu hình) hoặc {ToDisk} (ngược lại)", HelpName = "nơi", Required = true };
        to.Validators.Add(result =>
        {
            if (result.Tokens is [{ Value: not ToBucket and not ToDisk }])
            {
                result.AddError($"--to phải là {ToBucket} hoặc {ToDisk}: chỉ có hai kho.");
            }
        });
        var command = new Command("copy", "Chép mọi tệp sang kho kia, so SHA-256 từng tệp; chạy lại được, không xóa gì ở kho cũ") { to };
        command.SetAction(async (parsed, stop) =>
        {
            if (place.Bucket is not { } bucket)
            {
                return await place.Refuse("Chưa cấu hình kho S3: đặt LANGNGHE_S3_ENDPOINT, LANGNGHE_S3_BUCKET, LANGNGHE_S3_ACCESS_KEY và LANGNGHE_S3_SECRET_KEY.");
            }

            using var remote = new FilesInS3(bucket);
            var local = new FilesOnDisk(place.Database);
            var (brought, there, altered) = await (parsed.GetValue(to) == ToBucket ? new CopyFiles(local, remote) : new CopyFiles(remote, local)).Run(stop);
            await place.Output.WriteLineAsync($"Đã chép {brought} tệp; {there} tệp đã có sẵn.");
            return altered.Count == 0 ? 0 : await place.Refuse($"{altered.Count} tệp ở kho cũ không còn nguyên vẹn nên không chép: {string.Join(", ", altered)}");
        });
        return command;
    }
}
