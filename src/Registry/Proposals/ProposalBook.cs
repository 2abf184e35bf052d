using LangNghe.Access.Ownership;
using LangNghe.Foundation.Data;
using LangNghe.Foundation.Time;
using LangNghe.Foundation.Who;
using LangNghe.Registry.Domain;
using LangNghe.Registry.Villages;
using Microsoft.EntityFrameworkCore;

namespace LangNghe.Registry.Proposals;

/// <summary>Which proposals an actor may see, and which are the actor's to decide.</summary>
public sealed class ProposalBook(AppDb db, Actor actor, OrderKinds kinds, TimeProvider clock)
{
    /// <summary>Those about villages that the actor sees.</summary>
    public IQueryable<Proposal> Visible
    {
        get
        {
            var seen = Seen;
            return db.Proposals.Where(p => seen.Any(v => v.Id == p.VillageId));
        }
    }

    /// <summary>The open ones whose owner the actor speaks for.</summary>
    public IQueryable<Proposal> Mine
    {
        get
        {
            var fields = actor.Fields.ToArray();
            var ofCommune = actor.Units is not null && actor.May(RegistryPermissions.Write);
            return Visible.Where(p => p.IsOpen && ((p.Owner != null && fields.Contains(p.Owner.Value)) || (ofCommune && p.Owner == null)));
        }
    }

    public IQueryable<Proposal> Sent => db.Proposals.KeptBy(actor.AccountId);

    private IQueryable<VillageAt> Seen => db.VillagesAt(AsOf.On(clock.Today())).VisibleTo(actor);

    /// <summary>A proposal with its cells; null when there is none that the actor may see.</summary>
    public async Task<Proposal?> Find(Guid id, CancellationToken stop)
    {
        var seen = Seen;
        return await db.Proposals.Include(p => p.Cells).SingleOrDefaultAsync(p => p.Id == id && (p.ProposerId == actor.AccountId || p.KeeperId == actor.AccountId || seen.Any(v => v.Id == p.VillageId)), stop);
    }

    public bool MayDecide(Proposal proposal, Guid? communeId) =>
        OwnerBook.Is(actor, proposal.Owner, communeId) && actor.May(kinds.Of(proposal.Order).Permission);
}
