using LangNghe.Foundation.Data;
using LangNghe.Foundation.Rules;
using LangNghe.Foundation.Text;
using LangNghe.Foundation.Time;
using LangNghe.Registry.Desk;
using LangNghe.Registry.Domain;
using Microsoft.EntityFrameworkCore;

namespace LangNghe.Registry.Villages;

/// <summary>The link never was, or was of another kind, to another village, from another day.</summary>
public sealed class CorrectLink(AppDb db, VillageDesk desk)
{
    private const string OtherNumber = "What.Link.OtherNumber";

    public async Task<LinkCorrection> Standing(VillageLink row, CancellationToken stop) => new()
    {
        Link = new LinkFacts { Kind = row.Kind, OtherNumber = await db.Villages.Where(v => v.Id == row.OtherId).Select(v => v.Number).SingleAsync(stop), Day = row.From },
    };

    public async Task<Outcome<Draft>> Run(Guid rowId, VillageOrder<LinkCorrection> order, CancellationToken stop)
    {
        var opened = await desk.Open(order, RegistryPermissions.Write, stop);
        if (!opened.Ok)
        {
            return opened.Problems;
        }

        var (entry, what) = (opened.Value, order.What);
        if (entry.Links.FirstOrDefault(l => l.Id == rowId) is not { } wrong)
        {
            return Problems.Of("", Saving.Stale);
        }

        var problems = what.Check(entry.Number, desk.Today).Under("What");
        var other = problems.Any || what.NeverWas ? null : await desk.Find(what.Link.OtherNumber!.Value, stop);
        problems.When(!problems.Any && !what.NeverWas && other is null, OtherNumber, LinkVillages.NoOther);
        problems.When(other is not null && entry.Links.Any(l => l != wrong && l.OtherId == other.Village.Id && l.Kind == what.Link.Kind), OtherNumber, LinkVillages.Twice);
        var grounds = await desk.GroundsOf(order.Why, needsPaper: false, decision: null, order.Saves && !problems.Any, stop);
        problems.AddRange(grounds.Problems);
        if (problems.Any)
        {
            return problems;
        }

        var was = await Standing(wrong, stop);
        if (order.Saves)
        {
            wrong.Withdraw();
            (await db.Villages.SingleAsync(v => v.Id == wrong.OtherId, stop)).Touch();
            if (other is not null)
            {
                db.Add(new VillageLink(entry.Village.Id, other.Village.Id, what.Link.Kind!.Value).With(new Span(what.Link.Day!.Value), grounds.Value.Source).InPlaceOf(wrong));
                other.Village.Touch();
            }
        }

        return await desk.Close(order, entry.Village, RegistryActs.Correct, grounds.Value, new Draft(entry.Number, Lines(was.Link, what)), stop);
    }

    private static DraftLine[] Lines(LinkFacts was, LinkCorrection what) => what.NeverWas
        ? [new DraftLine("Liên kết", $"{was.Kind!.Value.Words}: làng số {was.OtherNumber}, từ {Vi.Day(was.Day, "")}", "chưa từng có")]
        :
        [
            new DraftLine("Kiểu liên kết", was.Kind!.Value.Words, what.Link.Kind!.Value.Words),
            new DraftLine("Số của làng kia", $"{was.OtherNumber}", $"{what.Link.OtherNumber}"),
            new DraftLine("Từ ngày", Vi.Day(was.Day, ""), Vi.Day(what.Link.Day, "")),
        ];
}
