using LangNghe.Foundation.Acts;
using LangNghe.Foundation.Data;
using LangNghe.Foundation.Rules;
using LangNghe.Foundation.Time;
using LangNghe.Foundation.Who;
using LangNghe.Registry.Desk;
using LangNghe.Registry.Domain;

namespace LangNghe.Registry.Proposals;

/// <summary>Who proposed, or took the work over, takes back what still waits.</summary>
public sealed class TakeBackProposal(AppDb db, Actor actor, ProposalBook book, CurrentAct act, TimeProvider clock)
{
    public async Task<Outcome<Proposal>> Run(Guid id, int version, CancellationToken stop)
    {
        if (await book.Find(id, stop) is not { } proposal || !proposal.IsKeptBy(actor.AccountId))
        {
            return Problems.Of("", VillageDesk.NotHere);
        }

        if (proposal.Version != version || !proposal.IsOpen)
        {
            return Problems.Of("", Saving.Stale);
        }

        proposal.TakeBack(actor.Name, clock.UtcNow());
        act.Begin(RegistryActs.TakeBackProposal);
        var problems = await db.Save(stop);
        return problems.Any ? problems : proposal;
    }
}
