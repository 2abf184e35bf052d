using LangNghe.Foundation.Data;
using LangNghe.Foundation.Rules;
using LangNghe.Foundation.Text;
using LangNghe.Foundation.Time;
using LangNghe.Registry.Desk;
using LangNghe.Registry.Domain;
using LangNghe.Registry.Recognitions;

namespace LangNghe.Registry.Crafts;

/// <summary>The craft was never recognised, or not so.</summary>
public sealed class CorrectCraft(AppDb db, VillageDesk desk)
{
    public async Task<Outcome<CraftRecognition>> Run(Guid id, CraftCorrection what, ActFacts why, CancellationToken stop)
    {
        if (desk.WhyNot(RegistryPermissions.Decide) is { } closed)
        {
            return Problems.Of("", closed);
        }

        if (await db.Standing(id, stop) is not { } wrong || !desk.Actor.Sees(wrong.CommuneId))
        {
            return Problems.Of("", Saving.Stale);
        }

        var problems = what.Check(desk.Today).Under("What");
        problems.AddRange(await Against(wrong, what, problems.Any, stop));
        var grounds = await desk.GroundsOf(why, needsPaper: false, what.DecisionNumber, !problems.Any, stop);
        problems.AddRange(grounds.Problems);
        if (problems.Any)
        {
            return problems;
        }

        var right = what.NeverWas ? wrong : Right(wrong, what, grounds.Value);
        wrong.Withdraw();
        if (right != wrong)
        {
            db.Add(right);
        }

        problems = await desk.Save(RegistryActs.CorrectCraft, grounds.Value, stop);
        return problems.Any ? problems : right;
    }

    private async Task<Problems> Against(CraftRecognition wrong, CraftCorrection what, bool broken, CancellationToken stop)
    {
        var problems = new Problems();
        if (what.NeverWas)
        {
            return problems;
        }

        problems.When(what == CraftCorrection.Of(wrong), "", "Chưa có gì khác so với sổ.");
        if (what.CommuneId != wrong.CommuneId)
        {
            problems.AddRange(await desk.CheckCommune(what.CommuneId, what.From, "What.CommuneId", stop));
        }

        if (!broken && what.RevokedFrom is null && await db.IsRecognised(what.Craft!, what.CommuneId, what.Place, desk.Today, wrong.Id, stop))
        {
            problems.Add("What.Craft", RecogniseCraft.Twice);
        }

        return problems;
    }

    private static CraftRecognition Right(CraftRecognition wrong, CraftCorrection what, Grounds grounds)
    {
        var confirmed = what.FromKnown == Known.Attested ? wrong.ConfirmedOn : null;
        var right = wrong.Corrected(what).With(new Span(what.From!.Value, what.FromKnown, what.RevokedFrom?.AddDays(-1), ConfirmedOn: confirmed), grounds.Source);
        if (VietnameseText.Tidy(what.RevocationNumber) is { } number)
        {
            right.RevokeBy(number, wrong.RevokedByDocumentId ?? grounds.DocumentId, wrong.RevocationReason ?? grounds.Reason.Why);
        }

        return right;
    }
}
