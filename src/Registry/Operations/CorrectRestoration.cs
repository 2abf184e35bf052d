using LangNghe.Foundation.Data;
using LangNghe.Foundation.Rules;
using LangNghe.Foundation.Text;
using LangNghe.Foundation.Time;
using LangNghe.Registry.Desk;
using LangNghe.Registry.Domain;

namespace LangNghe.Registry.Operations;

/// <summary>The restoration never was, or was on another day, of another outcome, by another paper.</summary>
public sealed class CorrectRestoration(AppDb db, VillageDesk desk)
{
    public async Task<Outcome<Draft>> Run(Guid rowId, VillageOrder<RestorationCorrection> order, CancellationToken stop)
    {
        var opened = await desk.Open(order, RegistryPermissions.Write, stop);
        if (!opened.Ok)
        {
            return opened.Problems;
        }

        var (entry, what) = (opened.Value, order.What);
        if (entry.Restorations.FirstOrDefault(r => r.Id == rowId) is not { } wrong)
        {
            return Problems.Of("", Saving.Stale);
        }

        var problems = what.Check(entry.Operations, entry.Reviews, entry.Restorations.Where(r => r != wrong), desk.Today).Under("What");
        var grounds = await desk.GroundsOf(order.Why, needsPaper: false, decision: null, order.Saves && !problems.Any, stop);
        problems.AddRange(grounds.Problems);
        if (problems.Any)
        {
            return problems;
        }

        if (order.Saves)
        {
            wrong.Withdraw();
            if (!what.NeverWas)
            {
                db.Add(new Restoration(entry.Village.Id, VietnameseText.Tidy(what.Outcome)).With(new Span(what.Day!.Value), grounds.Value.Source).InPlaceOf(wrong));
            }
        }

        return await desk.Close(order, entry.Village, RegistryActs.Correct, grounds.Value, new Draft(entry.Number, Lines(wrong, what),
            "Tình trạng hoạt động giữ nguyên. Nếu việc hoạt động trở lại cũng ghi sai thì đính chính riêng thời kỳ ấy."), stop);
    }

    private static DraftLine[] Lines(Restoration wrong, RestorationCorrection what) => what.NeverWas
        ? [new DraftLine("Khôi phục, bảo tồn", Vi.Day(wrong.From), "chưa từng có")]
        : [new DraftLine("Ngày khôi phục, bảo tồn", Vi.Day(wrong.From), Vi.Day(what.Day, "")), new DraftLine("Kết quả", wrong.Outcome, VietnameseText.Tidy(what.Outcome))];
}
