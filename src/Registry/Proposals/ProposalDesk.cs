using System.Text.Json.Nodes;
using LangNghe.Access.Ownership;
using LangNghe.Foundation.Acts;
using LangNghe.Foundation.Data;
using LangNghe.Foundation.Rules;
using LangNghe.Foundation.Text;
using LangNghe.Foundation.Time;
using LangNghe.Foundation.Who;
using LangNghe.Registry.Desk;
using LangNghe.Registry.Domain;

namespace LangNghe.Registry.Proposals;

/// <summary>Takes an order in: what the actor owns is written at once, the rest goes to its owners as proposals. Nothing waits that could not be carried out.</summary>
public sealed class ProposalDesk(AppDb db, Actor actor, VillageDesk desk, OwnerBooks books, Owners owners, Rehearsal rehearsal, CurrentAct act, TimeProvider clock, IServiceProvider services)
{
    /// <summary>What a form of this kind must say of itself; empty when all that it asks applies at once.</summary>
    public async Task<IReadOnlyList<Waits>> Foretell(OrderKind kind, Guid? communeId, CancellationToken stop)
    {
        var book = await books.Current(stop);
        var waiting = kind.Matters.Where(m => !Settles(book, kind, m, communeId)).ToList();
        var all = waiting.Count == kind.Matters.Count;
        var told = new List<Waits>();
        foreach (var group in waiting.GroupBy(m => book.Receiver(m, communeId, desk.Today)))
        {
            told.Add(new Waits(await owners.Name(group.Key, communeId, stop), [.. group.Select(owners.Label)], all));
        }

        return told;
    }

    /// <summary>The cells that the order would change.</summary>
    public async Task<SortedCells> Sort(OrderKind kind, OrderPlace place, JsonObject typed, Guid? communeId, CancellationToken stop)
    {
        var (book, units) = (await books.Current(stop), await desk.Units(stop));
        var cells = kind.Cells(await kind.Standing(services, place, typed, stop), typed, id => units.Name(id, desk.Today));
        return new SortedCells(
            [.. cells.Where(c => Settles(book, kind, c.Matter, communeId))],
            cells.Where(c => !Settles(book, kind, c.Matter, communeId)).ToLookup(c => book.Receiver(c.Matter, communeId, desk.Today)));
    }

    /// <summary>The cells with whom each waits for; null for what applies at once.</summary>
    public async Task<IReadOnlyList<(OrderCell Cell, string? WaitsFor)>> Told(OrderKind kind, OrderPlace place, JsonObject typed, Guid? communeId, CancellationToken stop)
    {
        var sorted = await Sort(kind, place, typed, communeId, stop);
        var told = sorted.Now.Select(c => (c, (string?)null)).ToList();
        foreach (var group in sorted.Waiting)
        {
            var name = await owners.Name(group.Key, communeId, stop);
            told.AddRange(group.Select(c => (c, (string?)name)));
        }

        return told;
    }

    public async Task<Handed> Hand(OrderKind kind, OrderPlace place, JsonObject typed, ActFacts why, Guid? communeId, CancellationToken stop)
    {
        var sorted = await Sort(kind, place, typed, communeId, stop);
        if (!sorted.AnyWaits)
        {
            return await kind.Run(services, place, typed, why, stop);
        }

        if (desk.WhyNot(RegistryPermissions.Propose) is { } closed)
        {
            return Problems.Of("", closed);
        }

        var problems = await rehearsal.Of(() => kind.Run(services, place with { Saves = false }, typed, why, stop));
        db.ChangeTracker.Clear();
        if (problems.Any)
        {
            return problems;
        }

        // What is written at once and what waits stand or fall together.
        await using var both = await db.Database.BeginTransactionAsync(stop);
        if (sorted.Now.Count > 0)
        {
            var standing = await kind.Standing(services, place, typed, stop);
            problems = await kind.Run(services, place, kind.Merge(standing, typed, Keys(sorted.Now)), why, stop);
        }

        problems = problems.Any ? problems : await Propose(kind, place, typed, why, sorted.Waiting, stop);
        if (problems.Any)
        {
            return problems;
        }

        await both.CommitAsync(stop);
        return new Handed(problems, await Notice(sorted, communeId, stop));
    }

    private async Task<Problems> Propose(OrderKind kind, OrderPlace place, JsonObject typed, ActFacts why, ILookup<FieldOfWork?, OrderCell> waiting, CancellationToken stop)
    {
        var grounds = await desk.GroundsOf(why, needsPaper: false, decision: null, saves: true, stop);
        if (!grounds.Ok)
        {
            return grounds.Problems;
        }

        foreach (var group in waiting)
        {
            var proposal = new Proposal(place.VillageId, kind.Code, place.RowId, group.Key, OrderJson.Write(typed), grounds.Value.Reason,
                group.Select(c => new ProposalCell(c.Key, c.Label, c.Before, c.After)));
            proposal.About(await kind.KeyOf(services, place, proposal.Id, stop));
            proposal.ProposedBy(actor.AccountId!.Value, actor.Name, actor.Organisation, clock.UtcNow());
            db.Add(proposal);
        }

        act.Begin(RegistryActs.Propose, grounds.Value.Reason);
        return await db.Save(stop);
    }

    private async Task<string> Notice(SortedCells sorted, Guid? communeId, CancellationToken stop)
    {
        var names = new List<string>();
        foreach (var group in sorted.Waiting)
        {
            names.Add(await owners.Name(group.Key, communeId, stop));
        }

        var sent = $"Đã gửi {Vi.Number(sorted.Waits)} mục đề nghị đến {string.Join(", ", names)}; sổ chưa đổi ở các mục này cho đến khi được chấp nhận.";
        return sorted.Now.Count == 0 ? sent : $"Đã ghi ngay {Vi.Number(sorted.Now.Count)} mục. {sent}";
    }

    private bool Settles(OwnerBook book, OrderKind kind, string matter, Guid? communeId) =>
        actor.May(kind.Permission) && book.Owns(actor, matter, communeId, desk.Today);


    private static IReadOnlyCollection<string> Keys(IEnumerable<OrderCell> cells) => [.. cells.Select(c => c.Key)];
}
