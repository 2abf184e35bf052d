using LangNghe.Foundation.Data;
using LangNghe.Foundation.Rules;
using LangNghe.Foundation.Text;
using LangNghe.Foundation.Time;
using LangNghe.Registry.Desk;
using LangNghe.Registry.Domain;

namespace LangNghe.Registry.Villages;

/// <summary>*Thay đổi từ ngày…*: the profile of the day ends the day before, another takes its place.</summary>
public sealed class ChangeVillage(AppDb db, VillageDesk desk)
{
    public async Task<Outcome<Draft>> Run(VillageOrder<ProfileFacts> order, CancellationToken stop)
    {
        var opened = await desk.Open(order, RegistryPermissions.Write, stop);
        if (!opened.Ok)
        {
            return opened.Problems;
        }

        var (entry, what) = (opened.Value, order.What);
        var old = what.Day is { } day ? DeskVillage.On(entry.Profiles, day) : null;
        var problems = ProfileRules.OfChange(what, old, entry.Profiles[0].From, desk.Today).Under("What");
        if (old is not null)
        {
            problems.AddRange(desk.CheckPlace(await desk.Units(stop), what.Village, old.Facts, what.Day).Under("What.Village"));
            problems.AddRange(await desk.CheckOwners(VillageOrders.Touched(old.Facts, what.Village), entry.Profile.Facts.CommuneId, stop));
        }

        var grounds = await desk.GroundsOf(order.Why, needsPaper: false, decision: null, order.Saves && !problems.Any, stop);
        problems.AddRange(grounds.Problems);
        if (problems.Any)
        {
            return problems;
        }

        var next = old!.With(what.Village);
        var units = await desk.Units(stop);
        var lines = VillageFactLines.Compare(old.Facts, next.Facts, id => units.Name(id, what.Day!.Value));
        var remark = old.Until is { } until ? $"Từ {Vi.Day(until.AddDays(1))} sổ đã ghi khác; thay đổi này có hiệu lực đến {Vi.Day(until)}." : null;
        if (order.Saves)
        {
            db.AddRange(old.ChangedFrom(what.Day!.Value, next, grounds.Value.Source));
        }

        return await desk.Close(order, entry.Village, RegistryActs.Change, grounds.Value, new Draft(entry.Number, lines, remark is null ? [] : [remark]), stop);
    }
}
