using LangNghe.Foundation.Acts;
using LangNghe.Foundation.Data;
using LangNghe.Foundation.Rules;
using LangNghe.Foundation.Time;
using LangNghe.Registry.Desk;
using LangNghe.Registry.Domain;
using LangNghe.Registry.Villages;
using Microsoft.EntityFrameworkCore;

namespace LangNghe.Registry.Establishments;

/// <summary>Takes back what <see cref="AddEstablishments"/> wrote. What somebody changed since is kept and told.</summary>
public sealed class TakeBackEstablishments(AppDb db, VillageDesk desk, CurrentAct act)
{
    /// <param name="acts">Of the lines that were added.</param>
    public async Task<Outcome<TakenBack>> Run(IReadOnlyCollection<Guid> acts, ActFacts why, CancellationToken stop)
    {
        if (desk.WhyNot(RegistryPermissions.Write) is { } closed)
        {
            return Problems.Of("", closed);
        }

        var grounds = await desk.GroundsOf(why, needsPaper: false, decision: null, saves: true, stop);
        if (!grounds.Ok)
        {
            return grounds.Problems;
        }

        var (taken, kept) = (0, new List<Guid>());
        await using var all = await db.Database.BeginTransactionAsync(stop);
        foreach (var id in acts)
        {
            // An act is about its village too, by whose index its rows are found.
            var subjects = await db.ActSubjects.Where(s => s.ActId == id && s.Subject.StartsWith("village:")).Select(s => s.Subject).ToListAsync(stop);
            var about = subjects.ConvertAll(s => Guid.Parse(s["village:".Length..]));
            var villages = await db.VillagesAt(AsOf.On(desk.Today)).VisibleTo(desk.Actor).Where(v => about.Contains(v.Id)).Select(v => v.Id).ToListAsync(stop);
            var rows = await db.Establishments.Where(e => villages.Contains(e.VillageId) && e.RecordedBy == id).ToListAsync(stop);
            kept.AddRange(rows.Where(r => r.IsWithdrawn).Select(r => r.EstablishmentId));
            var standing = rows.Where(r => !r.IsWithdrawn).ToList();
            if (standing.Count == 0)
            {
                continue;
            }

            standing.ForEach(r => r.Withdraw());
            foreach (var village in await db.Villages.Where(v => villages.Contains(v.Id)).ToListAsync(stop))
            {
                village.Touch();
            }

            act.Begin(RegistryActs.TakeBackEstablishments, grounds.Value.Reason);
            if (await db.Save(stop) is { Any: true } refused)
            {
                return refused;
            }

            taken += standing.Count;
            db.ChangeTracker.Clear();
        }

        await all.CommitAsync(stop);
        return new TakenBack(taken, kept);
    }
}
