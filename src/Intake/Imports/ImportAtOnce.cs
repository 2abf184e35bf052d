using LangNghe.Foundation.Data;
using LangNghe.Foundation.Rules;
using LangNghe.Foundation.Text;
using LangNghe.Intake.Domain;
using LangNghe.Intake.Kinds;
using LangNghe.Law.Attachments;
using LangNghe.Registry.Desk;

namespace LangNghe.Intake.Imports;

/// <summary>Writes a file that was checked, and undoes one, while somebody waits: as the command line does, where no job is needed.</summary>
public sealed class ImportAtOnce(AppDb db, ImportBook book, VillageDesk desk, TakeInFile takeIn, WriteImport write, UndoImport undo, TakeBackImport takeBack, ImportKinds kinds)
{
    public async Task<Outcome<Import>> Write(ImportKind kind, FileFacts file, Checked found, AcceptFacts facts, CancellationToken stop)
    {
        var plan = found.Plan ?? throw new InvalidOperationException("Only what could be checked is written.");
        var problems = new Problems();
        problems.When(plan.Counts.Wrong > 0 && !facts.SkipsWrong, nameof(AcceptFacts.SkipsWrong), $"Còn {Vi.Number(plan.Counts.Wrong)} dòng có lỗi; chưa ghi gì.");
        problems.When(plan.Counts.Unsure > 0, "", $"Còn {Vi.Number(plan.Counts.Unsure)} dòng có thể trùng với sổ hoặc với dòng khác của tệp. Nạp tệp ở trang Nhập số liệu và quyết định trước.");
        problems.When(!problems.Any && plan.Counts.Writes == 0, "", plan.Counts.All == 0 ? "Bảng chỉ có dòng tiêu đề; không có gì để ghi." : plan.Counts.Wrong > 0 ? "Không có dòng nào ghi được." : "Mọi dòng đều như sổ đang ghi; không có gì để ghi.");
        var grounds = await desk.GroundsOf(facts.Why, needsPaper: false, decision: null, saves: false, stop);
        problems.AddRange(grounds.Problems);
        if (problems.Any)
        {
            return problems;
        }

        var import = await takeIn.Keep(kind, file, stop);
        import.IsChecked(plan.Counts, plan.Fingerprint(), found.Words);
        import.Accept(facts.SkipsWrong, grounds.Value.Reason.Why, grounds.Value.Reason.DocumentId, grounds.Value.Reason.DocumentText);
        problems = await db.Save(stop);
        problems = problems.Any ? problems : await write.Run(import, kind, plan, _ => Task.CompletedTask, stop);
        return problems.Any ? problems : import;
    }

    public async Task<Outcome<Import>> Undo(Guid id, string? reason, CancellationToken stop)
    {
        if (await book.Mine(id, stop) is not { } import)
        {
            return Problems.Of("", ImportBook.NotHere);
        }

        var problems = new UndoFacts { Reason = reason }.Check();
        var why = undo.WhyNot(import) ?? await takeBack.WhyNot(import, stop);
        problems.When(why is not null, "", why ?? "");
        if (problems.Any)
        {
            return problems;
        }

        import.Undo(VietnameseText.Tidy(reason)!);
        problems = await db.Save(stop);
        problems = problems.Any ? problems : await takeBack.Run(import, kinds.Of(import), _ => Task.CompletedTask, stop);
        return problems.Any ? problems : import;
    }
}
