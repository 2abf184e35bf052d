using LangNghe.Foundation.Data;
using LangNghe.Foundation.Rules;
using LangNghe.Foundation.Time;
using LangNghe.Registry.Desk;
using LangNghe.Registry.Domain;
using Microsoft.EntityFrameworkCore;

namespace LangNghe.Registry.Villages;

/// <summary>*Xóa khỏi sổ*: the entry was never a craft village. Its rows are withdrawn; its number is not used again.</summary>
public sealed class RetireVillage(AppDb db, VillageDesk desk)
{
    public async Task<Outcome<Draft>> Run(VillageOrder<RetirementFacts> order, CancellationToken stop)
    {
        var opened = await desk.Open(order, RegistryPermissions.Decide, stop);
        if (!opened.Ok)
        {
            return opened.Problems;
        }

        var entry = opened.Value;
        var problems = order.What.Check().Under("What");
        problems.When(entry.Profile.IsUnnamed, "", "Đây là một trong những làng mà Kế hoạch đếm nhưng chưa nêu tên; xóa nó sẽ làm sai tổng số của Kế hoạch (villages.recognised.total).");
        var grounds = await desk.GroundsOf(order.Why, needsPaper: false, decision: null, order.Saves && !problems.Any, stop);
        problems.AddRange(grounds.Problems);
        if (problems.Any)
        {
            return problems;
        }

        var id = entry.Village.Id;
        var rows = await RowsOfVillage.Of(db, id, stop);
        var figures = await db.YearlyFigures.Where(f => f.VillageId == id && f.WithdrawnAt == null).ToListAsync(stop);
        var links = await db.VillageLinks.Where(l => l.OtherId == id && l.WithdrawnAt == null).ToListAsync(stop);
        if (order.Saves)
        {
            foreach (var row in rows.Cast<Dated>().Concat(figures).Concat(links))
            {
                row.Withdraw();
            }

            db.Add(new VillageEnding(id, keptId: null).With(new Span(desk.Today), grounds.Value.Source));
        }

        return await desk.Close(order, entry.Village, RegistryActs.Retire, grounds.Value, new Draft(entry.Number,
            [
                new DraftLine($"Mục số {entry.Number}", entry.Name, "đã xóa khỏi sổ"),
                new DraftLine("Dòng ghi và hồ sơ ở mục này", $"{rows.Count + figures.Count}", "rút lại"),
            ],
            $"Địa chỉ /lang-nghe/{entry.Number} sẽ trả lời “đã xóa khỏi sổ”. Sổ như đã biết trước hôm nay vẫn xem lại được."), stop);
    }
}
