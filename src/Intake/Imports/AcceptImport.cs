using LangNghe.Foundation.Acts;
using LangNghe.Foundation.Data;
using LangNghe.Foundation.Jobs;
using LangNghe.Foundation.Rules;
using LangNghe.Foundation.Text;
using LangNghe.Registry.Desk;

namespace LangNghe.Intake.Imports;

/// <summary>A person has seen what a file would write, and wants it written. The writing is a job.</summary>
public sealed class AcceptImport(ImportBook book, VillageDesk desk, JobQueue queue, CurrentAct act)
{
    public async Task<Problems> Run(Guid id, AcceptFacts facts, CancellationToken stop)
    {
        if (await book.Mine(id, stop) is not { } import)
        {
            return Problems.Of("", ImportBook.NotHere);
        }

        if (import.Version != facts.Version || !import.MayAccept)
        {
            return Problems.Of("", import.MayAccept ? Saving.Stale : "Lần nhập này không còn chờ chấp nhận.");
        }

        var problems = new Problems();
        problems.When(import.Counts.Wrong > 0 && !facts.SkipsWrong, nameof(AcceptFacts.SkipsWrong), $"Còn {Vi.Number(import.Counts.Wrong)} dòng có lỗi. Sửa trong tệp rồi nạp lại, hoặc đánh dấu để bỏ qua các dòng ấy.");
        var grounds = await desk.GroundsOf(facts.Why, needsPaper: false, decision: null, saves: !problems.Any, stop);
        problems.AddRange(grounds.Problems);
        if (problems.Any)
        {
            return problems;
        }

        var reason = grounds.Value.Reason;
        import.Accept(facts.SkipsWrong, reason.Why, reason.DocumentId, reason.DocumentText);
        act.Begin(IntakeActs.Accept, reason);
        return await queue.Order(AcceptWork.Code, import, stop);
    }
}
