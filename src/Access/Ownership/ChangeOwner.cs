using LangNghe.Access.Domain;
using LangNghe.Access.Organisations;
using LangNghe.Foundation.Acts;
using LangNghe.Foundation.Data;
using LangNghe.Foundation.Rules;
using LangNghe.Foundation.Time;
using Microsoft.EntityFrameworkCore;

namespace LangNghe.Access.Ownership;

/// <summary>From a day on a matter has another owner. What waits for the old one goes on waiting there.</summary>
public sealed class ChangeOwner(AppDb db, OrganisationDesk desk, OwnerBooks books, CurrentAct act, TimeProvider clock)
{
    public static string SeenOf(IEnumerable<MatterOwner> rows) => string.Join('+', rows.OrderBy(o => o.From).ThenBy(o => o.Rank).Select(o => o.Id));

    public async Task<Problems> Run(string matter, OwnerFacts facts, DecisionFacts why, CancellationToken stop)
    {
        var standing = await db.MatterOwners.Where(o => o.Matter == matter && o.WithdrawnAt == null).ToListAsync(stop);
        if (SeenOf(standing) != facts.Seen)
        {
            return Problems.Of("", Saving.Stale);
        }

        var problems = facts.Check(clock.Today()).Under("What");
        var decision = await desk.Decided(why, needsDocument: true, stop);
        problems.AddRange(decision.Problems.Under("Why"));
        if (problems.Any)
        {
            return problems;
        }

        var day = facts.From!.Value;
        foreach (var old in standing.Where(o => o.Until is null || o.Until >= day))
        {
            old.Withdraw();
            if (old.From < day)
            {
                db.Add(old.EndingOn(day.AddDays(-1)));
            }
        }

        db.AddRange(facts.Rows(matter).Select(o => o.With(new Span(day), decision.Value.Source)));
        act.Begin(AccessActs.OwnerChanged, decision.Value.Reason);
        problems = await db.Save(stop);
        if (!problems.Any)
        {
            books.Forget();
        }

        return problems;
    }
}
