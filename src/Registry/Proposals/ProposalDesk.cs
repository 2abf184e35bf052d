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
using Microsoft.EntityFrameworkCore;

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
        // Whoever sends a form twice in one moment sends one after the other, and the second finds the first.
        await db.TakeTurn($"proposals of {actor.AccountId}", stop);
        if (sorted.Now.Count > 0)
        {
            var standing = await kind.Standing(services, place, typed, stop);
            problems = await kind.Run(services, place, kind.Merge(standing, typed, Keys(sorted.Now)), why, stop);
        }

        var sent = problems.Any ? problems : await Propose(kind, place, typed, why, sorted.Waiting, stop);
        if (!sent.Ok)
        {
            return sent.Problems;
        }

        await both.CommitAsync(stop);
        return sent.Value is { } before
            ? new Handed(problems, $"Đề nghị này đã gửi lúc {Vi.Instant(before.ProposedAt)} và đang chờ; không gửi thêm lần nữa.", $"/de-nghi/{before.Id}")
            : new Handed(problems, await Notice(sorted, communeId, stop));
    }

    /// <returns>What waited already, when the same was sent before and nothing had to be sent; else null.</returns>
    private async Task<Outcome<Proposal?>> Propose(OrderKind kind, OrderPlace place, JsonObject typed, ActFacts why, ILookup<FieldOfWork?, OrderCell> waiting, CancellationToken stop)
    {
        var grounds = await desk.GroundsOf(why, needsPaper: false, decision: null, saves: true, stop);
        if (!grounds.Ok)
        {
            return grounds.Problems;
        }

        var (written, reason) = (OrderJson.Write(typed), grounds.Value.Reason);
        Proposal? standing = null;
        var sends = false;
        foreach (var group in waiting)
        {
            if (await Equal(kind, place, group, written, reason, stop) is { } equal)
            {
                standing ??= equal;
                continue;
            }

            sends = true;
            var proposal = new Proposal(place.VillageId, kind.Code, place.RowId, group.Key, written, reason,
                group.Select(c => new ProposalCell(c.Key, c.Label, c.Before, c.After)));
            proposal.About(await kind.KeyOf(services, place, proposal.Id, stop));
            proposal.ProposedBy(actor.AccountId!.Value, actor.Name, actor.Organisation, clock.UtcNow());
            db.Add(proposal);
        }

        if (!sends)
        {
            return standing;
        }

        act.Begin(RegistryActs.Propose, reason);
        var problems = await db.Save(stop);
        return problems.Any ? problems : (Proposal?)null;
    }

    /// <summary>What the actor sent before of the same thing, in the same words and on the same grounds, while all of it still waits.</summary>
    private async Task<Proposal?> Equal(OrderKind kind, OrderPlace place, IGrouping<FieldOfWork?, OrderCell> group, string typed, ActReason why, CancellationToken stop)
    {
        var sent = await db.Proposals.AsNoTracking().Include(p => p.Cells).Where(p => p.IsOpen && p.ProposerId == actor.AccountId && p.VillageId == place.VillageId && p.Order == kind.Code
            && p.RowId == place.RowId && p.Owner == group.Key && p.Typed == typed && p.Reason == why.Why && p.DocumentId == why.DocumentId && p.DocumentText == why.DocumentText).OrderBy(p => p.Id).ToListAsync(stop);
        return sent.Find(p => group.All(c => p.Waiting.Any(w => w.Key == c.Key && w.After == c.After)));
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
