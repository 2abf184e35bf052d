using LangNghe.Foundation.Data;
using LangNghe.Foundation.Rules;
using LangNghe.Foundation.Time;
using LangNghe.Registry.Desk;
using LangNghe.Registry.Domain;

namespace LangNghe.Registry.Operations;

public sealed class CorrectOperation(AppDb db, VillageDesk desk)
{
    public async Task<Outcome<Draft>> Run(Guid rowId, VillageOrder<OperationCorrection> order, CancellationToken stop)
    {
        var opened = await desk.Open(order, RegistryPermissions.Write, stop);
        if (!opened.Ok)
        {
            return opened.Problems;
        }

        var (entry, what) = (opened.Value, order.What);
        if (entry.Operations.FirstOrDefault(o => o.Id == rowId) is not { } wrong)
        {
            return Problems.Of("", Saving.Stale);
        }

        var before = entry.Operations.LastOrDefault(o => o.Until?.AddDays(1) == wrong.From);
        var problems = what.Check(wrong, before, desk.Today).Under("What");
        var confirms = what is { Confirms: true, NeverWas: false } && wrong.Sureness.NeedsChecking;
        problems.When(!confirms && what with { Confirms = false } == OperationCorrection.Of(wrong), "", "Chưa có gì khác so với sổ.");
        var grounds = await desk.GroundsOf(order.Why, needsPaper: confirms, decision: null, order.Saves && !problems.Any, stop);
        problems.AddRange(grounds.Problems);
        if (problems.Any)
        {
            return problems;
        }

        if (order.Saves)
        {
            Write(entry.Village.Id, wrong, before, what, grounds.Value);
        }

        var was = OperationCorrection.Of(wrong);
        return await desk.Close(order, entry.Village, RegistryActs.Correct, grounds.Value, new Draft(entry.Number, what.NeverWas
            ? [new DraftLine("Tình trạng", $"{wrong.State.Words} từ {was.DayWords}", "chưa từng có")]
            :
            [
                new DraftLine("Tình trạng", wrong.State.Words, what.State!.Value.Words),
                new DraftLine("Từ", was.DayWords, what.DayWords),
                .. confirms ? [DraftLine.Confirmed("Căn cứ của tình trạng", wrong.Sureness)] : Array.Empty<DraftLine>(),
            ]), stop);
    }

    private void Write(Guid village, Operation wrong, Operation? before, OperationCorrection what, Grounds grounds)
    {
        wrong.Withdraw();
        if (!what.NeverWas)
        {
            var confirmed = what.FromKnown == Known.Attested ? wrong.ConfirmedOn : null;
            var sureness = what.Confirms || what.State != wrong.State ? Sureness.Stated : wrong.Sureness;
            db.Add(new Operation(village, what.State!.Value, wrong.Reason).With(new Span(what.From!.Value, what.FromKnown, wrong.Until, wrong.UntilKnown, confirmed), grounds.Source with { Sureness = sureness }).InPlaceOf(wrong));
        }

        if (before is not null && (what.NeverWas || what.From != wrong.From))
        {
            var again = before.WrittenAgain();
            var until = what.NeverWas ? wrong.Until : what.From!.Value.AddDays(-1);
            before.Withdraw();
            db.Add(again.With(new Span(before.From, before.FromKnown, until, Known.Day, before.ConfirmedOn), new Source(before.SourceDocumentId, before.SourceNote, before.Sureness)));
        }
    }
}
