using LangNghe.Foundation.Data;
using LangNghe.Foundation.Rules;
using LangNghe.Foundation.Text;
using LangNghe.Foundation.Time;
using LangNghe.Registry.Desk;
using LangNghe.Registry.Domain;
using Microsoft.EntityFrameworkCore;

namespace LangNghe.Registry.Villages;

public sealed class LinkVillages(AppDb db, VillageDesk desk)
{
    internal const string NoOther = "Không có làng nghề mang số này trong địa bàn của bạn.";

    internal const string Twice = "Liên kết này đã có trong sổ.";

    public async Task<Outcome<Draft>> Run(VillageOrder<LinkFacts> order, CancellationToken stop)
    {
        var opened = await desk.Open(order, RegistryPermissions.Write, stop);
        if (!opened.Ok)
        {
            return opened.Problems;
        }

        var (entry, what) = (opened.Value, order.What);
        var problems = what.Check(entry.Number, desk.Today).Under("What");
        var other = problems.Any ? null : await desk.Find(what.OtherNumber!.Value, stop);
        problems.When(!problems.Any && other is null, "What.OtherNumber", NoOther);
        problems.When(other is not null && await db.VillageLinks.AnyAsync(l => l.WithdrawnAt == null && l.VillageId == entry.Village.Id && l.OtherId == other.Village.Id && l.Kind == what.Kind, stop),
            "What.OtherNumber", Twice);
        var grounds = await desk.GroundsOf(order.Why, needsPaper: false, decision: null, order.Saves && !problems.Any, stop);
        problems.AddRange(grounds.Problems);
        if (problems.Any)
        {
            return problems;
        }

        db.Add(new VillageLink(entry.Village.Id, other!.Village.Id, what.Kind!.Value).With(new Span(what.Day!.Value), grounds.Value.Source));
        other.Village.Touch();
        var line = new DraftLine($"{what.Kind.Value.Words} (từ {Vi.Day(what.Day.Value)})", null, $"{other.Name} (số {other.Number})");
        return await desk.Close(order, entry.Village, RegistryActs.Link, grounds.Value, new Draft(entry.Number, [line]), stop);
    }
}
