using LangNghe.Access.Ownership;
using LangNghe.Foundation.Data;
using LangNghe.Foundation.Data.Many;
using LangNghe.Foundation.Rules;
using LangNghe.Foundation.Time;
using LangNghe.Foundation.Who;
using LangNghe.Registry.Desk;
using LangNghe.Registry.Domain;
using LangNghe.Registry.Proposals;
using LangNghe.Territory.Domain;
using Microsoft.EntityFrameworkCore;

namespace LangNghe.Registry.Villages;

/// <summary>Registers, corrects and changes many villages together, under the rules of <see cref="RegisterVillage"/>, <see cref="CorrectVillage"/> and <see cref="ChangeVillage"/>, without a query for any of them.</summary>
public sealed class EnterManyVillages(AppDb db, Actor actor, VillageDesk desk, OwnerBooks owners, OrderKinds kinds)
{
    private static readonly ILookup<FieldOfWork?, OrderCell> _nothing = Array.Empty<OrderCell>().ToLookup(_ => (FieldOfWork?)null);

    public async Task<IReadOnlyList<VillageRowEntry>> Check(IReadOnlyList<VillageRowOrder> orders, CancellationToken stop)
    {
        var (book, units) = (await owners.Current(stop), await desk.Units(stop));
        return [.. orders.Select(order => order.Standing is null ? New(order, units) : Changed(order, order.Standing, book, units))];
    }

    /// <summary>Asked before the rows are held against the register: whoever registers a village meanwhile takes the next number, and the save is refused.</summary>
    public async Task<int> LastNumber(CancellationToken stop) => await db.Villages.MaxAsync(v => (int?)v.Number, stop) ?? 0;

    /// <summary>One act for each village.</summary>
    /// <param name="last">Of <see cref="LastNumber"/>.</param>
    public static IEnumerable<ManyAct> Acts(IEnumerable<VillageRowEntry> entries, int last, Grounds grounds, string about) => entries.Where(e => e.Now is not null)
        .Select(entry => entry.Order.Standing is { } standing ? Rewritten(entry, standing, grounds, about) : Registered(entry, ++last, grounds, about));

    /// <summary>The proposals that the form would have sent.</summary>
    public IEnumerable<Proposal> Proposals(VillageRowEntry entry, Grounds grounds) => entry.Waiting.Select(group => new Proposal(
        entry.Order.Standing!.Id, Kind(entry.Order).Code, null, group.Key, OrderJson.Write(OrderJson.Of(entry.Order.What)), grounds.Reason,
        group.Select(c => new ProposalCell(c.Key, c.Label, c.Before, c.After))));

    private VillageRowEntry New(VillageRowOrder order, UnitBook units)
    {
        var what = order.What with { Village = order.What.Village.Tidied() };
        var problems = what.Check(desk.Today);
        problems.AddRange(desk.CheckPlace(units, what.Village, null, what.Day).Under(nameof(what.Village)));
        problems.When(!actor.May(RegistryPermissions.Write), "", "Ghi làng nghề mới vào sổ cần quyền ghi; không gửi đề nghị được.");
        return new VillageRowEntry(order, problems, [], problems.Any ? null : what, _nothing);
    }

    private VillageRowEntry Changed(VillageRowOrder order, RollEntry standing, OwnerBook book, UnitBook units)
    {
        var what = order.What with { Village = order.What.Village.Tidied() };
        if (what.Village == standing.Profile.Facts)
        {
            return new VillageRowEntry(order, new Problems(), [], null, _nothing);
        }

        var problems = Ruled(order, what, standing, units);
        var (kind, before, after) = (Kind(order), OrderJson.Of(new ProfileFacts { Day = what.Day, Village = standing.Profile.Facts }), OrderJson.Of(what));
        var cells = kind.Cells(before, after, id => units.Name(id, desk.Today));
        var own = cells.Where(c => actor.May(kind.Permission) && book.Owns(actor, c.Matter, standing.CommuneId, desk.Today)).ToList();
        var waiting = cells.Except(own).ToLookup(c => book.Receiver(c.Matter, standing.CommuneId, desk.Today));
        problems.When(waiting.Count > 0 && !actor.May(RegistryPermissions.Propose), "", VillageDesk.NotAllowed);
        var now = own.Count == 0 ? null : waiting.Count == 0 ? what : OrderJson.Read<ProfileFacts>(kind.Merge(before, after, [.. own.Select(c => c.Key)]));
        if (now is not null && waiting.Count > 0)
        {
            problems.AddRange(Ruled(order, now, standing, units).Where(p => !problems.Contains(p)));
        }

        return new VillageRowEntry(order, problems, cells, problems.Any ? null : now, waiting);
    }

    private Problems Ruled(VillageRowOrder order, ProfileFacts what, RollEntry standing, UnitBook units)
    {
        var problems = order.IsChange
            ? ProfileRules.OfChange(what, standing.Profile, standing.Profile.From, desk.Today)
            : ProfileRules.OfCorrection(what, standing.Profile, standing.Profile.From, desk.Today);
        problems.AddRange(desk.CheckPlace(units, what.Village, standing.Profile.Facts, what.Day).Under(nameof(what.Village)));
        return problems;
    }

    private OrderKind Kind(VillageRowOrder order) => kinds.Of(order.IsChange ? VillageOrders.Change : VillageOrders.Correct);

    private static ManyAct Registered(VillageRowEntry entry, int number, Grounds grounds, string about)
    {
        var village = new Village(number);
        var profile = new VillageProfile(village.Id, entry.Now!.Village) { GroupSureness = Sureness.Stated }.With(new Span(entry.Now.Day!.Value), grounds.Source);
        return new ManyAct(RegistryActs.Register, grounds.Reason) { Added = [village, profile], About = [about] };
    }

    private static ManyAct Rewritten(VillageRowEntry entry, RollEntry standing, Grounds grounds, string about)
    {
        var (old, next) = (standing.Profile, standing.Profile.With(entry.Now!.Village));
        return new ManyAct(entry.Order.IsChange ? RegistryActs.Change : RegistryActs.Correct, grounds.Reason)
        {
            Added = entry.Order.IsChange ? old.ChangedFrom(entry.Now.Day!.Value, next, grounds.Source) : [old.CorrectedTo(next, grounds.Source)],
            Withdrawn = [old],
            Touched = [(standing.Village, standing.Village.Version)],
            About = [about],
        };
    }
}
