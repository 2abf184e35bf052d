using LangNghe.Foundation.Data;
using LangNghe.Foundation.Rules;
using LangNghe.Foundation.Text;
using LangNghe.Foundation.Time;
using LangNghe.Registry.Desk;
using LangNghe.Registry.Domain;

namespace LangNghe.Registry.Villages;

/// <summary>*Đính chính*: the profile of the day was never so; the right one holds on the same days.</summary>
public sealed class CorrectVillage(AppDb db, VillageDesk desk)
{
    public async Task<Outcome<Draft>> Run(VillageOrder<ProfileFacts> order, CancellationToken stop)
    {
        var opened = await desk.Open(order, RegistryPermissions.Write, stop);
        if (!opened.Ok)
        {
            return opened.Problems;
        }

        var (entry, what) = (opened.Value, order.What);
        var wrong = what.Day is { } day ? DeskVillage.On(entry.Profiles, day) : null;
        var problems = ProfileRules.OfCorrection(what, wrong, entry.Profiles[0].From, desk.Today).Under("What");
        var confirms = ProfileRules.Confirms(what, wrong);
        if (wrong is not null)
        {
            problems.AddRange(desk.CheckPlace(await desk.Units(stop), what.Village, wrong.Facts, what.Day).Under("What.Village"));
            problems.AddRange(await desk.CheckOwners(VillageOrders.Touched(wrong.Facts, what.Village), entry.Profile.Facts.CommuneId, stop));
        }

        var grounds = await desk.GroundsOf(order.Why, needsPaper: confirms, decision: null, order.Saves && !problems.Any, stop);
        problems.AddRange(grounds.Problems);
        if (problems.Any)
        {
            return problems;
        }

        var right = wrong!.With(what.Village, confirms);
        var units = await desk.Units(stop);
        IReadOnlyList<DraftLine> lines =
        [
            .. VillageFactLines.Compare(wrong.Facts, right.Facts, id => units.Name(id, what.Day!.Value)),
            .. confirms ? [DraftLine.Confirmed("Căn cứ của nhóm ngành nghề", wrong.GroupSureness)] : Array.Empty<DraftLine>(),
        ];
        var remark = $"Ghi đúng cho những ngày từ {Vi.Day(wrong.From, wrong.FromKnown)} đến {Vi.Day(wrong.Until, "nay")}. Sổ như đã biết trước hôm nay vẫn xem lại được.";
        if (order.Saves)
        {
            db.Add(wrong.CorrectedTo(right, grounds.Value.Source));
        }

        return await desk.Close(order, entry.Village, RegistryActs.Correct, grounds.Value, new Draft(entry.Number, lines, remark), stop);
    }
}
