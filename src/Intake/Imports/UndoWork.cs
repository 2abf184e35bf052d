using LangNghe.Foundation.Data;
using LangNghe.Foundation.Jobs;
using LangNghe.Foundation.Text;
using LangNghe.Intake.Domain;
using Microsoft.EntityFrameworkCore;

namespace LangNghe.Intake.Imports;

/// <summary>Undoes an import; tries again when somebody writes at the same time.</summary>
internal sealed class UndoWork(AppDb db, ImportKinds kinds, TakeBackImport takeBack) : IWorkWithEnd
{
    public const string Code = "intake.undo";

    private const int Tries = 5;

    public async Task<JobResult> Run(JobRun run, CancellationToken stop)
    {
        for (var left = Tries; ; left--)
        {
            var import = await db.Imports.SingleAsync(i => i.Id == Guid.Parse(run.Input!), stop);
            if (import.State == ImportState.Undone)
            {
                return new JobResult(import.Words ?? "", import.Url);
            }

            if (import.State != ImportState.Undoing)
            {
                return JobResult.Refused("Lần nhập này không còn chờ hoàn tác.", import.Url);
            }

            if (await takeBack.WhyNot(import, stop) is { } why)
            {
                return JobResult.Refused(why, import.Url);
            }

            var problems = await takeBack.Run(import, kinds.Of(import), done => run.Tell(done, null, $"Đang rút lại: {Vi.Number(done)} làng"), stop);
            if (!problems.Any)
            {
                return new JobResult(import.Words ?? "", import.Url);
            }

            db.ChangeTracker.Clear();
            if (left == 1)
            {
                return JobResult.Refused(string.Join(' ', problems.Select(p => p.Sentence)), import.Url);
            }
        }
    }

    public Task Ended(string? input, CancellationToken stop) => db.Leave(input, stop);
}
