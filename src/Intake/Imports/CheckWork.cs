using LangNghe.Foundation.Data;
using LangNghe.Foundation.Jobs;
using LangNghe.Foundation.Text;
using LangNghe.Intake.Domain;
using Microsoft.EntityFrameworkCore;

namespace LangNghe.Intake.Imports;

/// <summary>Checks a file that was handed in, and writes down what was found.</summary>
internal sealed class CheckWork(AppDb db, KeptFiles files, CheckFile check, ImportKinds kinds) : IWorkWithEnd
{
    public const string Code = "intake.check";

    public async Task<JobResult> Run(JobRun run, CancellationToken stop)
    {
        var import = await db.Imports.SingleAsync(i => i.Id == Guid.Parse(run.Input!), stop);
        if (import.State != ImportState.Checking)
        {
            return new JobResult("Tệp đã được kiểm tra.", import.Url);
        }

        await run.Tell(0, null, "Đang đọc tệp");
        var found = await check.Run(await files.Open(import.Sha256, stop), kinds.Of(import), new ReadingChoices(import.Sheet, import.Converts),
            done => run.Tell(done, null, $"Đã kiểm tra {Vi.Number(done)} dòng"), stop);
        await ImportLines.ForgetAlike(db, import, stop);
        var words = Note(import, found);
        await db.SaveChangesAsync(stop);
        return new JobResult(words, import.Url);
    }

    public Task Ended(string? input, CancellationToken stop) => db.Leave(input, stop);

    private string Note(Import import, Checked found)
    {
        if (found.Unreadable is { } why)
        {
            import.IsUnreadable(why);
            return why;
        }

        if (found.Plan is not { } plan)
        {
            import.Asks(found.Sheets, found.Encoding);
            return "Cần chọn cách đọc tệp.";
        }

        import.IsChecked(plan.Counts, plan.Fingerprint(), found.Words);
        db.AddRange(ImportLines.Of(import, plan));
        db.AddRange(ImportLines.Alike(import, plan));
        return ImportWords.Of(plan.Counts);
    }
}
