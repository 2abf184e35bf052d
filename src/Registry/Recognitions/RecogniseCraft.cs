using LangNghe.Foundation.Data;
using LangNghe.Foundation.Rules;
using LangNghe.Foundation.Text;
using LangNghe.Foundation.Time;
using LangNghe.Registry.Desk;
using LangNghe.Registry.Domain;
using Microsoft.EntityFrameworkCore;

namespace LangNghe.Registry.Recognitions;

/// <summary>A traditional craft of a place; it is no village.</summary>
public sealed class RecogniseCraft(AppDb db, VillageDesk desk, RecognitionDesk conditions)
{
    public async Task<Outcome<CraftRecognition>> Run(CraftFacts what, ActFacts why, CancellationToken stop)
    {
        if (desk.WhyNot(RegistryPermissions.Decide) is { } closed)
        {
            return Problems.Of("", closed);
        }

        var age = what.Day is { } on ? RecognitionConditions.CraftYears(await conditions.Law(on, stop), what.CraftYears) : null;
        var problems = what.Check(age, desk.Today).Under("What");
        problems.AddRange(await desk.CheckCommune(what.CommuneId, what.Day, "What.CommuneId", stop));
        if (!problems.Any && await Standing(what, stop))
        {
            problems.Add("What.Craft", "Nghề này ở nơi này đã được ghi là nghề truyền thống.");
        }

        var grounds = await desk.GroundsOf(why, needsPaper: false, what.DecisionNumber, !problems.Any, stop);
        problems.AddRange(grounds.Problems);
        if (problems.Any)
        {
            return problems;
        }

        var recognised = new CraftRecognition(RecordWords.Tidy(what.Craft)!, what.CommuneId, RecordWords.Tidy(what.Place), RecordWords.Tidy(what.DecisionNumber))
            .With(new Span(what.Day!.Value), grounds.Value.Source);
        db.Add(recognised);
        problems = await desk.Save(RegistryActs.RecogniseCraft, grounds.Value, stop);
        return problems.Any ? problems : recognised;
    }

    private async Task<bool> Standing(CraftFacts what, CancellationToken stop)
    {
        var place = RecordWords.Tidy(what.Place);
        var there = await db.CraftRecognitions.InForce(AsOf.On(desk.Today)).Where(c => c.CommuneId == what.CommuneId && (what.CommuneId != null || c.Place == place)).Select(c => c.Craft).ToListAsync(stop);
        return there.Exists(c => VietnameseText.SearchKey(c) == VietnameseText.SearchKey(what.Craft!));
    }
}
