using LangNghe.Foundation.Acts;
using LangNghe.Foundation.Data;
using LangNghe.Foundation.Files;
using LangNghe.Foundation.Jobs;
using LangNghe.Foundation.Text;
using LangNghe.Foundation.Time;
using LangNghe.Intake.Imports;
using Microsoft.EntityFrameworkCore;

namespace LangNghe.Intake.Keeping;

/// <summary>Deletes the files of imports whose time is over, and those that held somebody who was erased. The import, its counts and its acts stay.</summary>
public sealed class ForgetFiles(AppDb db, FileStore store, CurrentAct act, DueFiles dueFiles, TimeProvider clock) : IWork
{
    public const string Code = "intake.files.forget";

    public static readonly Schedule EveryNight = new("intake.files.daily", "0 45 3 * * ?", Code);

    public async Task<JobResult> Run(JobRun run, CancellationToken stop)
    {
        var due = await dueFiles.At(clock.UtcNow(), stop);
        var gone = 0;
        foreach (var (hash, why) in due.OrderBy(d => d.Key, StringComparer.Ordinal))
        {
            gone += await Forget(hash, why, stop) ? 1 : 0;
            await run.Tell(gone, due.Count, "Đang xóa tệp");
        }

        return new JobResult(gone == 0 ? "Không có tệp nào hết thời hạn." : $"Đã xóa {Vi.Number(gone)} tệp đã nạp; những gì đã ghi vào sổ giữ nguyên.", "/nhap-so-lieu");
    }

    /// <returns>False when a job still reads the file; the next run looks again.</returns>
    private async Task<bool> Forget(string hash, string why, CancellationToken stop)
    {
        db.ChangeTracker.Clear();
        var imports = await db.Imports.Where(i => i.Sha256 == hash).ToListAsync(stop);
        if (imports.Exists(i => i.IsAtWork))
        {
            return false;
        }

        // A paper of the register may have the same content: that one stays.
        var files = await db.StoredFiles.Where(f => f.Sha256 == hash).ToListAsync(stop);
        var ids = files.ConvertAll(f => f.Id);
        var attached = await db.Attachments.Where(a => ids.Contains(a.FileId)).Select(a => a.FileId).Distinct().ToListAsync(stop);
        if (attached.Count == 0)
        {
            // Before the rows: what fails in between is done again by the next run.
            await store.Forget(hash, stop);
        }

        db.RemoveRange(files.Where(f => !attached.Contains(f.Id)));
        foreach (var import in imports)
        {
            await ImportLines.ForgetAlike(db, import, stop);
            import.ForgetFile();
        }

        act.Begin(IntakeActs.ForgetFile, new ActReason($"{why}: {string.Join("; ", imports.Select(i => $"{i.FileName}, nạp {Vi.Instant(i.At)}"))}"));
        return !(await db.Save(stop)).Any;
    }
}
