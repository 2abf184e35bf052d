using System.CommandLine;
using LangNghe.Cli.Printing;
using LangNghe.Cli.Running;
using LangNghe.Foundation.Text;
using LangNghe.Intake;
using LangNghe.Intake.Domain;
using LangNghe.Intake.Imports;
using LangNghe.Intake.Kinds;
using LangNghe.Intake.Reading;
using LangNghe.Law.Attachments;
using LangNghe.Registry.Domain;
using Microsoft.Extensions.DependencyInjection;

namespace LangNghe.Cli.Verbs;

internal static class ImportVerb
{
    private const int WrongUse = 2;

    public static Command Make(Workplace place)
    {
        var kind = new Argument<string>("loại") { Description = "yearly (số liệu năm), villages (làng nghề), establishments (cơ sở sản xuất)" };
        var file = new Argument<FileInfo>("tệp") { Description = "XLSX, XLS hoặc CSV" };
        var dry = new Option<bool>("--dry-run") { Description = "Chỉ kiểm tra và in mọi lỗi, không ghi gì" };
        var skip = new Option<bool>("--skip-wrong") { Description = "Bỏ qua các dòng có lỗi, ghi các dòng còn lại" };
        var sheet = new Option<string?>("--sheet") { Description = "Trang tính, khi tệp có nhiều bảng", HelpName = "tên" };
        var convert = new Option<bool?>("--convert") { Description = "Chuyển mã TCVN3 hoặc VNI sang Unicode (true) hay đọc nguyên (false)", HelpName = "true|false" };
        var (reason, by, json) = (Reason(), Common.As(), Common.Json());
        var command = new Command("import", "Nhập một bảng vào sổ: kiểm tra từng dòng theo quy tắc của biểu nhập, rồi ghi tất cả hoặc không ghi gì") { kind, file, dry, skip, sheet, convert, reason, by, json, Undo(place) };
        command.SetAction((parsed, stop) => place.AsAccount(parsed.GetValue(by), IntakePermissions.Import, (_, _) => Task.FromResult(false), async (services, stop) =>
        {
            if (services.GetRequiredService<ImportKinds>().Find(parsed.GetValue(kind)) is not { } known)
            {
                await place.Error.WriteLineAsync($"Không có loại “{parsed.GetValue(kind)}”. Các loại: {Words(services)}.");
                return WrongUse;
            }

            var path = parsed.GetValue(file)!;
            if (!path.Exists)
            {
                return await place.Refuse($"Không có tệp {path.FullName}.");
            }

            var began = TimeProvider.System.GetTimestamp();
            var found = await services.GetRequiredService<CheckFile>().Run(path.OpenRead(), known, new ReadingChoices(parsed.GetValue(sheet), parsed.GetValue(convert)), _ => Task.CompletedTask, stop);
            if (found.Plan is not { } plan)
            {
                return await place.Refuse(WhyNot(found, parsed.GetValue(sheet)));
            }

            var checkTook = TimeProvider.System.GetElapsedTime(began);
            if (!parsed.GetValue(json))
            {
                Print(place, plan, found);
            }

            if (parsed.GetValue(dry))
            {
                PrintJson(place, parsed.GetValue(json), plan, found, checkTook);
                return plan.Counts.Wrong == 0 ? 0 : 1;
            }

            await using var content = path.OpenRead();
            began = TimeProvider.System.GetTimestamp();
            var written = await services.GetRequiredService<ImportAtOnce>().Write(known, new FileFacts(path.Name, content), found,
                new AcceptFacts { SkipsWrong = parsed.GetValue(skip), Why = new ActFacts { Reason = parsed.GetValue(reason) } }, stop);
            if (!written.Ok)
            {
                return await place.Refuse(written.Problems);
            }

            if (parsed.GetValue(json))
            {
                PrintJson(place, json: true, plan, found, checkTook, TimeProvider.System.GetElapsedTime(began), written.Value.Id);
                return 0;
            }

            await place.Output.WriteLineAsync($"Đã ghi vào sổ. Hoàn tác trong 24 giờ: langnghe import undo {written.Value.Id}");
            return 0;
        }, stop));
        return command;
    }

    internal static string Words(IServiceProvider services) => string.Join(", ", services.GetRequiredService<ImportKinds>().All.Select(k => $"{k.Word} ({k.Label.ToLowerInvariant()})"));

    private static Option<string?> Reason() => new("--reason") { Description = "Lý do, đứng trong lịch sử của các làng nghề", HelpName = "lý do" };

    private static Command Undo(Workplace place)
    {
        var id = new Argument<Guid>("mã") { Description = "Mã của lần nhập" };
        var (reason, by) = (Reason(), Common.As());
        var command = new Command("undo", "Hoàn tác một lần nhập trong 24 giờ; mục đã được sửa sau đó thì giữ nguyên") { id, reason, by };
        command.SetAction((parsed, stop) => place.AsAccount(parsed.GetValue(by), IntakePermissions.Import, (_, _) => Task.FromResult(false), async (services, stop) =>
        {
            var undone = await services.GetRequiredService<ImportAtOnce>().Undo(parsed.GetValue(id), parsed.GetValue(reason), stop);
            if (!undone.Ok)
            {
                return await place.Refuse(undone.Problems);
            }

            await place.Output.WriteLineAsync(undone.Value.Words);
            return 0;
        }, stop));
        return command;
    }

    private static string WhyNot(Checked found, string? sheet) => found.Unreadable
        ?? string.Join(' ', new[]
        {
            found.Sheets is { } there && sheet is not null ? $"Tệp không có bảng “{sheet}”; có: {string.Join("; ", there)}." : found.Sheets is { } sheets ? $"Tệp có nhiều bảng; chọn một bằng --sheet: {string.Join("; ", sheets)}." : null,
            found.Encoding is { } encoding ? $"Chữ trong tệp có vẻ viết bằng mã {encoding.Words}; thêm --convert true để chuyển sang Unicode, hoặc --convert false." : null,
        }.OfType<string>());

    private static void PrintJson(Workplace place, bool json, ImportPlan plan, Checked found, TimeSpan checkTook, TimeSpan? writeTook = null, Guid? id = null)
    {
        if (json)
        {
            Json.Write(place.Output, new
            {
                Id = id, plan.Counts.New, plan.Counts.Changed, plan.Counts.Same, plan.Counts.Waits, plan.Counts.Wrong, plan.Counts.Unsure,
                CheckSeconds = checkTook.TotalSeconds, WriteSeconds = writeTook?.TotalSeconds, Problems = plan.Rows.SelectMany(r => r.Problems), Note = found.Words,
            });
        }
    }

    private static void Print(Workplace place, ImportPlan plan, Checked found)
    {
        var problems = plan.Rows.SelectMany(r => r.Problems).ToList();
        if (problems.Count > 0)
        {
            place.Print(problems, json: false,
                new Column<RowProblem>("Dòng", p => Vi.Number(p.Row), IsNumber: true),
                new Column<RowProblem>("Cột", p => p.Column ?? "cả dòng"),
                new Column<RowProblem>("Cần sửa", p => p.Sentence));
        }

        place.Output.WriteLine(ImportWords.Of(plan.Counts));
        if (found.Words is { } words)
        {
            place.Output.WriteLine(words);
        }
    }
}
