using LangNghe.Foundation.Data;
using LangNghe.Foundation.Rules;
using LangNghe.Foundation.Text;
using LangNghe.Foundation.Time;
using LangNghe.Registry.Desk;
using LangNghe.Registry.Domain;

namespace LangNghe.Registry.Operations;

public sealed class ChangeOperation(AppDb db, VillageDesk desk)
{
    public async Task<Outcome<Draft>> Run(VillageOrder<OperationFacts> order, CancellationToken stop)
    {
        var opened = await desk.Open(order, RegistryPermissions.Write, stop);
        if (!opened.Ok)
        {
            return opened.Problems;
        }

        var (entry, what) = (opened.Value, order.What);
        var problems = what.Check(entry.Operations, desk.Today).Under("What");
        var grounds = await desk.GroundsOf(order.Why, needsPaper: false, decision: null, order.Saves && !problems.Any, stop);
        problems.AddRange(grounds.Problems);
        if (problems.Any)
        {
            return problems;
        }

        var day = what.Day!.Value;
        var old = DeskVillage.On(entry.Operations, day);
        var next = new Operation(entry.Village.Id, what.State!.Value, grounds.Value.Reason.Why);
        if (order.Saves)
        {
            db.AddRange(old is null ? [next.With(new Span(day), grounds.Value.Source)] : old.ChangedFrom(day, next, grounds.Value.Source));
        }

        var line = new DraftLine($"Tình trạng từ {Vi.Day(day)}", old?.State.Words ?? "chưa rõ", what.State.Value.Words);
        var remark = old?.Until is { } until ? $"Từ {Vi.Day(until.AddDays(1))} sổ đã ghi khác; thay đổi này có hiệu lực đến {Vi.Day(until)}." : null;
        return await desk.Close(order, entry.Village, RegistryActs.Operate, grounds.Value, new Draft(entry.Number, [line], remark is null ? [] : [remark]), stop);
    }
}
