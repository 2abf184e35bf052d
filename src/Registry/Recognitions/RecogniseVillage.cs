using LangNghe.Foundation.Data;
using LangNghe.Foundation.Rules;
using LangNghe.Foundation.Text;
using LangNghe.Foundation.Time;
using LangNghe.Registry.Desk;
using LangNghe.Registry.Domain;

namespace LangNghe.Registry.Recognitions;

public sealed class RecogniseVillage(AppDb db, VillageDesk desk, RecognitionDesk conditions)
{
    public async Task<Outcome<Draft>> Run(VillageOrder<RecognitionFacts> order, CancellationToken stop)
    {
        var opened = await desk.Open(order, RegistryPermissions.Decide, stop);
        if (!opened.Ok)
        {
            return opened.Problems;
        }

        var (entry, what) = (opened.Value, order.What);
        var evidence = await conditions.Conditions(entry, what, stop);
        var problems = what.Check(entry.Recognitions, evidence, desk.Today).Under("What");
        var grounds = await desk.GroundsOf(order.Why, needsPaper: false, what.DecisionNumber, order.Saves && !problems.Any, stop);
        problems.AddRange(grounds.Problems);
        if (problems.Any)
        {
            return problems;
        }

        db.Add(new Recognition(entry.Village.Id, what.Kind!.Value) { DecisionNumber = VietnameseText.Tidy(what.DecisionNumber) }.With(new Span(what.Day!.Value), grounds.Value.Source));
        var line = new DraftLine("Công nhận", entry.Kind?.Words ?? "chưa được công nhận", $"{what.Kind.Value.Words}, từ {Vi.Day(what.Day.Value)}, quyết định {VietnameseText.Tidy(what.DecisionNumber)}");
        var remarks = evidence.Where(c => c.Finding == Finding.Missing).Select(c => $"Theo hồ sơ giấy: {c.Demand.ToLowerInvariant()}.").ToList();
        return await desk.Close(order, entry.Village, RegistryActs.Recognise, grounds.Value, new Draft(entry.Number, [line], remarks), stop);
    }
}
