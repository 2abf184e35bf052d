using LangNghe.Foundation.Data;
using LangNghe.Foundation.Rules;
using LangNghe.Foundation.Time;
using LangNghe.Registry.Desk;
using LangNghe.Registry.Domain;

namespace LangNghe.Registry.Confirmations;

public sealed class ConfirmRegister(AppDb db, VillageDesk desk)
{
    public async Task<Outcome<RegisterConfirmation>> Run(ConfirmationFacts what, ActFacts why, CancellationToken stop)
    {
        if (desk.WhyNot(RegistryPermissions.Decide) is { } closed)
        {
            return Problems.Of("", closed);
        }

        var problems = what.Check(desk.Today).Under("What");
        var grounds = await desk.GroundsOf(why, needsPaper: true, decision: null, saves: !problems.Any, stop);
        problems.AddRange(grounds.Problems);
        if (problems.Any)
        {
            return problems;
        }

        var confirmation = new RegisterConfirmation(what.Matter!)
            .With(new Span(what.From!.Value, Until: what.Through, ConfirmedOn: what.Through), grounds.Value.Source);
        db.Add(confirmation);
        problems = await desk.Save(RegistryActs.Confirm, grounds.Value, stop);
        return problems.Any ? problems : confirmation;
    }
}
