using LangNghe.Foundation.Data;
using LangNghe.Foundation.Rules;
using LangNghe.Foundation.Time;
using LangNghe.Registry.Desk;
using LangNghe.Registry.Domain;

namespace LangNghe.Registry.Operations;

/// <summary>The yearly review; a second one for the same year corrects the first.</summary>
public sealed class ReviewVillage(AppDb db, VillageDesk desk)
{
    public async Task<Outcome<Draft>> Run(VillageOrder<ReviewFacts> order, CancellationToken stop)
    {
        var opened = await desk.Open(order, RegistryPermissions.Write, stop);
        if (!opened.Ok)
        {
            return opened.Problems;
        }

        var (entry, what) = (opened.Value, order.What);
        var problems = what.Check(desk.Today).Under("What");
        var grounds = await desk.GroundsOf(order.Why, needsPaper: false, decision: null, order.Saves && !problems.Any, stop);
        problems.AddRange(grounds.Problems);
        if (problems.Any)
        {
            return problems;
        }

        var old = entry.Reviews.FirstOrDefault(r => r.Year == what.Year);
        if (order.Saves)
        {
            old?.Withdraw();
            db.Add(new VillageReview(entry.Village.Id, what.Year!.Value) { Class = what.Class, IsEffective = what.IsEffective, MeetsEnvironmentRules = what.MeetsEnvironmentRules }
                .With(new Span(old?.From ?? what.HoldsFrom(desk.Today), Known.Year), grounds.Value.Source).InPlaceOf(old));
        }

        return await desk.Close(order, entry.Village, RegistryActs.Review, grounds.Value, new Draft(entry.Number,
        [
            new DraftLine($"Xếp loại năm {what.Year}", old?.Class?.Words, what.Class?.Words),
            new DraftLine("Hoạt động có hiệu quả", Words(old?.IsEffective), Words(what.IsEffective)),
            new DraftLine("Đáp ứng điều kiện môi trường", Words(old?.MeetsEnvironmentRules), Words(what.MeetsEnvironmentRules)),
        ]), stop);
    }

    private static string? Words(bool? yes) => yes switch { null => null, true => "có", false => "không" };
}
