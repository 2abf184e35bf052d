using LangNghe.Foundation.Data;
using LangNghe.Foundation.Rules;
using LangNghe.Foundation.Text;
using LangNghe.Foundation.Time;
using LangNghe.Registry.Desk;
using LangNghe.Registry.Domain;

namespace LangNghe.Registry.Operations;

/// <summary>An at-risk or ceased village was restored or conserved.</summary>
public sealed class RestoreVillage(AppDb db, VillageDesk desk)
{
    public async Task<Outcome<Draft>> Run(VillageOrder<RestorationFacts> order, CancellationToken stop)
    {
        var opened = await desk.Open(order, RegistryPermissions.Write, stop);
        if (!opened.Ok)
        {
            return opened.Problems;
        }

        var (entry, what) = (opened.Value, order.What);
        var problems = what.Check(entry.Operations, entry.Reviews, entry.Restorations, desk.Today).Under("What");
        var grounds = await desk.GroundsOf(order.Why, needsPaper: false, decision: null, order.Saves && !problems.Any, stop);
        problems.AddRange(grounds.Problems);
        if (problems.Any)
        {
            return problems;
        }

        var day = what.Day!.Value;
        var lines = new List<DraftLine> { new("Khôi phục, bảo tồn", null, $"{Vi.Day(day)}{(VietnameseText.Tidy(what.Outcome) is { } outcome ? $": {outcome}" : "")}") };
        db.Add(new Restoration(entry.Village.Id, VietnameseText.Tidy(what.Outcome)).With(new Span(day), grounds.Value.Source));
        if (what.Reopens)
        {
            var old = DeskVillage.On(entry.Operations, day)!;
            lines.Add(new DraftLine($"Tình trạng từ {Vi.Day(day)}", old.State.Words, OperationState.Operating.Words));
            db.AddRange(old.ChangedFrom(day, new Operation(entry.Village.Id, OperationState.Operating, grounds.Value.Reason.Why), grounds.Value.Source));
        }

        return await desk.Close(order, entry.Village, RegistryActs.Restore, grounds.Value, new Draft(entry.Number, lines), stop);
    }
}
