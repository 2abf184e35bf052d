using LangNghe.Foundation.Data;
using LangNghe.Foundation.Rules;
using LangNghe.Foundation.Text;
using LangNghe.Foundation.Time;
using LangNghe.Registry.Desk;
using LangNghe.Registry.Domain;

namespace LangNghe.Registry.Villages;

/// <summary>Puts a village of a split commune into one of the communes that came of it, from the day of the split.</summary>
public sealed class PlaceVillage(AppDb db, VillageDesk desk)
{
    public const string NotWaiting = "Làng này không chờ xếp xã: xã của làng không bị chia, hoặc đã được xếp.";

    public async Task<Outcome<Draft>> Run(VillageOrder<PlacingFacts> order, CancellationToken stop)
    {
        var opened = await desk.Open(order, RegistryPermissions.Decide, stop);
        if (!opened.Ok)
        {
            return opened.Problems;
        }

        var entry = opened.Value;
        var units = await desk.Units(stop);
        if (SplitPlaces.Of(units, entry.Profile.Facts.CommuneId, desk.Today) is not { } split)
        {
            return Problems.Of("", NotWaiting);
        }

        var problems = order.What.Check(split.Heirs).Under("What");
        var old = DeskVillage.On(entry.Profiles, split.Day) ?? entry.Profile;
        var grounds = await desk.GroundsOf(order.Why, needsPaper: false, decision: null, order.Saves && !problems.Any, stop);
        problems.AddRange(grounds.Problems);
        if (problems.Any)
        {
            return problems;
        }

        var next = old.With(old.Facts with { CommuneId = order.What.CommuneId });
        var day = old.From < split.Day ? split.Day : old.From;
        var line = new DraftLine($"Xã, phường từ {Vi.Day(day)}", "chưa xác định xã", units.Name(order.What.CommuneId!.Value, day));
        if (order.Saves)
        {
            db.AddRange(old.ChangedFrom(day, next, grounds.Value.Source));
            foreach (var later in entry.Profiles.Where(p => p.From > day && SplitPlaces.Of(units, p.Facts.CommuneId, desk.Today) is not null).ToList())
            {
                db.Add(later.CorrectedTo(later.With(later.Facts with { CommuneId = order.What.CommuneId }), grounds.Value.Source));
            }
        }

        return await desk.Close(order, entry.Village, RegistryActs.Place, grounds.Value,
            new Draft(entry.Number, [line], $"Đến hết {Vi.Day(day.AddDays(-1))} làng vẫn thuộc {units.Name(old.Facts.CommuneId!.Value, day.AddDays(-1))}."), stop);
    }
}
