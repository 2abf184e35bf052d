using LangNghe.Foundation.Acts;
using LangNghe.Foundation.Data;
using LangNghe.Foundation.Rules;
using LangNghe.Foundation.Text;
using LangNghe.Foundation.Time;
using LangNghe.Foundation.Who;
using LangNghe.Persons.Book;
using LangNghe.Persons.Held;
using LangNghe.Registry.Desk;
using LangNghe.Registry.Domain;

namespace LangNghe.Registry.Proposals;

/// <summary>The owner's word on a proposal, cell by cell. What is accepted is carried out by the order's own use case as an act of the owner, and that save takes the decision along.</summary>
public sealed class DecideProposal(AppDb db, Actor actor, ProposalBook book, OrderKinds kinds, VillageDesk desk, CurrentAct act, TimeProvider clock, KeysOfPerson keys, MovedSince moved, IServiceProvider services)
{
    public const string NotYours = "Đề nghị này do cơ quan khác quyết định.";

    public async Task<Outcome<Proposal>> Run(Guid id, ProposalDecision decision, CancellationToken stop)
    {
        if (await book.Find(id, stop) is not { } proposal)
        {
            return Problems.Of("", VillageDesk.NotHere);
        }

        var entry = await desk.Load(proposal.VillageId, stop);
        if (!book.MayDecide(proposal, entry.Profile.Facts.CommuneId))
        {
            return Problems.Of("", NotYours);
        }

        if (proposal.Version != decision.Version)
        {
            return Problems.Of("", proposal.Late ?? Saving.Stale);
        }

        if (await keys.IsRestricted(proposal.AboutKey, stop))
        {
            return Problems.Of("", PersonDesk.Restricted);
        }

        var problems = decision.Check([.. proposal.Waiting]);
        if (problems.Any)
        {
            return problems;
        }

        var accepted = proposal.Waiting.Where(w => decision.Cells.Exists(c => c.Id == w.Id && c.Accepts == true)).Select(c => c.Key).ToList();
        problems = await Look(proposal, decision, entry, accepted, stop);
        if (problems.Any)
        {
            return problems;
        }

        proposal.Decide(decision, actor.Name, clock.UtcNow());
        problems = accepted.Count > 0 ? await CarryOut(proposal, entry, accepted, stop) : await Refuse(decision, stop);
        return problems.Any ? problems : proposal;
    }

    /// <summary>Nobody writes over what they have not seen; and a new record is made once, of all that is accepted for it.</summary>
    private async Task<Problems> Look(Proposal proposal, ProposalDecision decision, DeskVillage entry, List<string> accepted, CancellationToken stop)
    {
        var problems = new Problems();
        if (accepted.Count > 0)
        {
            var now = await moved.Of(proposal, entry, stop);
            var unseen = MovedSince.Seal(now) == decision.Seen ? [] : proposal.Waiting.Where(c => accepted.Contains(c.Key) && now.ContainsKey(c.Key)).Select(c => c.Label).ToList();
            problems.When(unseen.Count > 0, "", $"Từ khi đề nghị được gửi, sổ đã ghi khác ở mục: {string.Join(", ", unseen)}. Xem điều sổ đang ghi trên trang của đề nghị rồi quyết định.");
            problems.When(kinds.Of(proposal.Order).WritesNew && proposal.Waiting.Any(w => !decision.Cells.Exists(c => c.Id == w.Id && c.Accepts is not null)), "", "Đề nghị này ghi một mục mới. Hãy quyết định mọi mục cùng một lần.");
        }

        return problems;
    }

    private async Task<Problems> CarryOut(Proposal proposal, DeskVillage entry, List<string> accepted, CancellationToken stop)
    {
        var kind = kinds.Of(proposal.Order);
        var place = new OrderPlace(entry.Number, proposal.VillageId, entry.Village.Version, proposal.RowId, Making: proposal.RowId is null ? proposal.AboutKey : null);
        var typed = OrderJson.Parse(proposal.Typed);
        var standing = await kind.Standing(services, place, typed, stop);
        if (standing is null && proposal.RowId is not null)
        {
            return Problems.Of("", "Mục mà đề nghị này nói đến đã được sửa hoặc rút từ khi đề nghị được gửi. Hãy từ chối và báo người đề nghị xem lại.");
        }

        return await kind.Run(services, place, kind.Merge(standing, typed, accepted), new ActFacts { Reason = Why(proposal), DocumentId = proposal.DocumentId }, stop);
    }

    private async Task<Problems> Refuse(ProposalDecision decision, CancellationToken stop)
    {
        act.Begin(RegistryActs.RefuseProposal, new ActReason(decision.Cells.Find(c => c.Accepts == false)?.Reason));
        return await db.Save(stop);
    }

    private static string Why(Proposal proposal)
    {
        var from = $" (theo đề nghị của {proposal.ProposerName}{(proposal.ProposerOrganisation is { } o ? $", {o}" : "")}, {Vi.Instant(proposal.ProposedAt)})";
        var reason = proposal.Reason ?? "";
        return (reason.Length + from.Length > 2000 ? reason[..(2000 - from.Length)] : reason) + from;
    }
}
