using LangNghe.Registry.Domain;

namespace LangNghe.Registry.Proposals;

public static class KeptProposals
{
    /// <summary>Those that somebody follows up: the own ones that were not handed over, and those of others that were.</summary>
    public static IQueryable<Proposal> KeptBy(this IQueryable<Proposal> proposals, Guid? account) =>
        proposals.Where(p => account != null && (p.KeeperId == account || (p.KeeperId == null && p.ProposerId == account)));

    public static bool IsKeptBy(this Proposal proposal, Guid? account) => account is not null && (proposal.KeeperId ?? proposal.ProposerId) == account;
}
