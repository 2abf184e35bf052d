using LangNghe.Foundation.Data;
using LangNghe.Foundation.Rules;
using LangNghe.Foundation.Text;
using LangNghe.Foundation.Time;
using LangNghe.Registry.Desk;
using LangNghe.Registry.Domain;

namespace LangNghe.Registry.Recognitions;

/// <summary>Ends what stands recognised on the day before the revocation.</summary>
public sealed class RevokeRecognition(AppDb db, VillageDesk desk)
{
    public async Task<Outcome<Draft>> Run(VillageOrder<RevocationFacts> order, CancellationToken stop)
    {
        var opened = await desk.Open(order, RegistryPermissions.Decide, stop);
        if (!opened.Ok)
        {
            return opened.Problems;
        }

        var (entry, what) = (opened.Value, order.What);
        var problems = what.Check(entry.Recognitions, desk.Today).Under("What");
        var grounds = await desk.GroundsOf(order.Why, needsPaper: false, what.DecisionNumber, order.Saves && !problems.Any, stop);
        problems.AddRange(grounds.Problems);
        if (problems.Any)
        {
            return problems;
        }

        var lastDay = what.Day!.Value.AddDays(-1);
        var ended = what.Ended(entry.Recognitions);
        if (order.Saves)
        {
            foreach (var recognition in ended)
            {
                var closed = recognition.EndingOn(lastDay);
                closed.RevokeBy(VietnameseText.Tidy(what.DecisionNumber)!, grounds.Value.DocumentId, grounds.Value.Reason.Why);
                recognition.Withdraw();
                db.Add(closed);
            }
        }

        var lines = ended.Select(r => new DraftLine(r.Kind.Words, $"từ {Vi.Day(r.From, r.FromKnown)}, còn hiệu lực", $"đến hết {Vi.Day(lastDay)}; thu hồi theo quyết định {VietnameseText.Tidy(what.DecisionNumber)}"));
        return await desk.Close(order, entry.Village, RegistryActs.Revoke, grounds.Value, new Draft(entry.Number, [.. lines], "Làng vẫn ở trong sổ; tình trạng hoạt động không đổi."), stop);
    }
}
