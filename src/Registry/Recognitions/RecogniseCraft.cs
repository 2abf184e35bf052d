using LangNghe.Foundation.Data;
using LangNghe.Foundation.Rules;
using LangNghe.Foundation.Text;
using LangNghe.Foundation.Time;
using LangNghe.Registry.Crafts;
using LangNghe.Registry.Desk;
using LangNghe.Registry.Domain;

namespace LangNghe.Registry.Recognitions;

/// <summary>A traditional craft of a place; it is no village.</summary>
public sealed class RecogniseCraft(AppDb db, VillageDesk desk, RecognitionDesk conditions)
{
    internal const string Twice = "Nghề này ở nơi này đã được ghi là nghề truyền thống.";

    public async Task<Outcome<CraftRecognition>> Run(CraftFacts what, ActFacts why, CancellationToken stop)
    {
        if (desk.WhyNot(RegistryPermissions.Decide) is { } closed)
        {
            return Problems.Of("", closed);
        }

        var age = what.Day is { } on ? RecognitionConditions.CraftYears(await conditions.Law(on, stop), what.CraftYears) : null;
        var problems = what.Check(age, desk.Today).Under("What");
        problems.AddRange(await desk.CheckCommune(what.CommuneId, what.Day, "What.CommuneId", stop));
        if (!problems.Any && await db.IsRecognised(what.Craft!, what.CommuneId, what.Place, desk.Today, but: null, stop))
        {
            problems.Add("What.Craft", Twice);
        }

        var grounds = await desk.GroundsOf(why, needsPaper: false, what.DecisionNumber, !problems.Any, stop);
        problems.AddRange(grounds.Problems);
        if (problems.Any)
        {
            return problems;
        }

        var recognised = new CraftRecognition(VietnameseText.Tidy(what.Craft)!, what.CommuneId, VietnameseText.Tidy(what.Place), VietnameseText.Tidy(what.DecisionNumber))
            .With(new Span(what.Day!.Value), grounds.Value.Source);
        db.Add(recognised);
        problems = await desk.Save(RegistryActs.RecogniseCraft, grounds.Value, stop);
        return problems.Any ? problems : recognised;
    }
}
