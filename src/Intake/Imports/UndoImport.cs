using LangNghe.Foundation.Data;
using LangNghe.Foundation.Jobs;
using LangNghe.Foundation.Rules;
using LangNghe.Foundation.Text;
using LangNghe.Foundation.Time;
using LangNghe.Intake.Domain;
using LangNghe.Registry;
using LangNghe.Registry.Desk;

namespace LangNghe.Intake.Imports;

/// <summary>Within a day, an import is taken back. The work is a job.</summary>
public sealed class UndoImport(ImportBook book, VillageDesk desk, TakeBackImport takeBack, JobQueue queue, TimeProvider clock)
{
    public async Task<Problems> Run(Guid id, UndoFacts facts, CancellationToken stop)
    {
        if (await book.Mine(id, stop) is not { } import)
        {
            return Problems.Of("", ImportBook.NotHere);
        }

        if ((WhyNot(import) ?? await takeBack.WhyNot(import, stop)) is { } why)
        {
            return Problems.Of("", why);
        }

        if (import.Version != facts.Version)
        {
            return Problems.Of("", Saving.Stale);
        }

        var problems = facts.Check();
        if (problems.Any)
        {
            return problems;
        }

        import.Undo(VietnameseText.Tidy(facts.Reason)!);
        return await queue.Order(UndoWork.Code, import, stop);
    }

    public string? WhyNot(Import import) =>
        import.State != ImportState.Accepted ? "Lần nhập này chưa ghi gì vào sổ, hoặc đã được hoàn tác."
        : !import.MayUndo(clock.UtcNow()) ? $"Đã quá {Import.Undoable.TotalHours} giờ từ lúc ghi vào sổ ({Vi.Instant(import.AcceptedAt!.Value)}); hãy đính chính từng mục."
        : desk.WhyNot(RegistryPermissions.Propose);
}
