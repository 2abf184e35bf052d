using LangNghe.Foundation.Data;
using LangNghe.Foundation.Jobs;
using LangNghe.Foundation.Text;
using LangNghe.Intake.Domain;
using Microsoft.EntityFrameworkCore;

namespace LangNghe.Intake.Imports;

/// <summary>Checks the file once more, and writes it when it still says what the person accepted.</summary>
internal sealed class AcceptWork(AppDb db, KeptFiles files, CheckFile check, ImportKinds kinds, WriteImport write) : IWorkWithEnd
{
    public const string Code = "intake.accept";

    private const string Moved = "Từ lúc kiểm tra, sổ đã đổi ở các mục mà tệp này ghi. Chưa ghi gì; hãy xem lại kết quả kiểm tra mới rồi chấp nhận.";

    public async Task<JobResult> Run(JobRun run, CancellationToken stop)
    {
        var import = await db.Imports.SingleAsync(i => i.Id == Guid.Parse(run.Input!), stop);
        if (import.State != ImportState.Accepting)
        {
            // An earlier run of this job was killed after its commit.
            return new JobResult(import.State == ImportState.Accepted ? Words(import) : Moved, import.Url);
        }

        await run.Tell(0, null, "Đang kiểm tra lại tệp");
        var kind = kinds.Of(import);
        var found = await check.Run(await files.Open(import.Sha256, stop), kind, new ReadingChoices(import.Sheet, import.Converts), done => run.Tell(done, null, $"Đã kiểm tra lại {Vi.Number(done)} dòng"), stop);
        if (found.Plan is not { } plan)
        {
            import.IsUnreadable(found.Unreadable ?? "Tệp không còn đọc được như trước.");
            await db.SaveChangesAsync(stop);
            return JobResult.Refused(import.Words!, import.Url);
        }

        if (plan.Fingerprint() != import.Fingerprint)
        {
            return await Show(import, plan, stop);
        }

        var problems = await write.Run(import, kind, plan, done => run.Tell(done, null, $"Đang ghi vào sổ: {Vi.Number(done)} làng"), stop);
        if (!problems.Any)
        {
            return new JobResult(Words(import), import.Url);
        }

        // Somebody was quicker between the check and the writing; nothing was written.
        db.ChangeTracker.Clear();
        import = await db.Imports.SingleAsync(i => i.Id == import.Id, stop);
        if (import.State == ImportState.Accepted)
        {
            // That somebody was this very job in another process, which had taken it for lost.
            return new JobResult(Words(import), import.Url);
        }

        var again = await check.Run(await files.Open(import.Sha256, stop), kind, new ReadingChoices(import.Sheet, import.Converts), _ => Task.CompletedTask, stop);
        return again.Plan is null ? JobResult.Refused(Moved, import.Url) : await Show(import, again.Plan, stop);
    }

    public Task Ended(string? input, CancellationToken stop) => db.Leave(input, stop);

    private async Task<JobResult> Show(Import import, Kinds.ImportPlan plan, CancellationToken stop)
    {
        import.IsChecked(plan.Counts, plan.Fingerprint(), Moved);
        db.AddRange(ImportLines.Of(import, plan));
        db.AddRange(ImportLines.Alike(import, plan));
        await db.SaveChangesAsync(stop);
        return JobResult.Refused(Moved, import.Url);
    }

    private static string Words(Import import) => $"Đã ghi vào sổ: {ImportWords.Of(import.Counts with { Same = 0, Wrong = 0 })}";
}
