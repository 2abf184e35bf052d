using LangNghe.Foundation.Data;
using LangNghe.Foundation.Rules;
using LangNghe.Foundation.Text;
using LangNghe.Foundation.Time;
using LangNghe.Registry.Desk;
using LangNghe.Registry.Domain;

namespace LangNghe.Registry.Crafts;

/// <summary>A decision ends the recognition of a craft.</summary>
public sealed class RevokeCraft(AppDb db, VillageDesk desk)
{
    public async Task<Outcome<CraftRecognition>> Run(Guid id, CraftRevocation what, ActFacts why, CancellationToken stop)
    {
        if (desk.WhyNot(RegistryPermissions.Decide) is { } closed)
        {
            return Problems.Of("", closed);
        }

        if (await db.Standing(id, stop) is not { } craft || !desk.Actor.Sees(craft.CommuneId))
        {
            return Problems.Of("", Saving.Stale);
        }

        var problems = what.Check(craft, desk.Today).Under("What");
        var grounds = await desk.GroundsOf(why, needsPaper: false, what.DecisionNumber, !problems.Any, stop);
        problems.AddRange(grounds.Problems);
        if (problems.Any)
        {
            return problems;
        }

        var revoked = craft.EndingOn(what.Day!.Value.AddDays(-1));
        revoked.RevokeBy(VietnameseText.Tidy(what.DecisionNumber)!, grounds.Value.DocumentId, grounds.Value.Reason.Why);
        craft.Withdraw();
        db.Add(revoked);
        problems = await desk.Save(RegistryActs.RevokeCraft, grounds.Value, stop);
        return problems.Any ? problems : revoked;
    }
}
