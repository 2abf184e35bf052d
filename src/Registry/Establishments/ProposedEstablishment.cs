using LangNghe.Registry.Desk;
using LangNghe.Registry.Domain;
using LangNghe.Registry.Proposals;

namespace LangNghe.Registry.Establishments;

/// <summary>The proposal of a new establishment that the form would have sent.</summary>
public static class ProposedEstablishment
{
    private static readonly OrderKind _enter = EstablishmentOrders.All.First(o => o.Code == EstablishmentOrders.Enter);

    public static Proposal Of(Guid villageId, EstablishmentFacts facts, ListOwner owner, Grounds grounds)
    {
        var typed = OrderJson.Of(facts);
        var proposal = new Proposal(villageId, _enter.Code, null, owner.Receiver, OrderJson.Write(typed), grounds.Reason,
            _enter.Cells(null, typed, _ => "").Select(c => new ProposalCell(c.Key, c.Label, c.Before, c.After)));
        return proposal.About(proposal.Id);
    }
}
