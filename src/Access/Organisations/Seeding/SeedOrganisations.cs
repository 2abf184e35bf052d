using LangNghe.Access.Domain;
using LangNghe.Foundation.Acts;
using LangNghe.Foundation.Data;
using LangNghe.Foundation.Time;
using LangNghe.Territory;
using Microsoft.EntityFrameworkCore;

namespace LangNghe.Access.Organisations.Seeding;

/// <summary>Enters the organisations of <c>data/access</c> that are missing by code, with their periods and whom they succeeded; never overwrites.</summary>
public sealed class SeedOrganisations(AppDb db, CurrentAct act, UnitBooks units, OrganisationBooks books)
{
    public async Task Run(CancellationToken stop)
    {
        var known = await db.Organisations.Where(o => o.Code != null).ToDictionaryAsync(o => o.Code!, o => o.Id, stop);
        var written = OrganisationFile.Read();
        var missing = written.Where(w => !known.ContainsKey(w.Code)).ToList();
        if (missing.Count == 0)
        {
            return;
        }

        var book = await units.Current(stop);
        foreach (var one in missing)
        {
            var organisation = new Organisation(one.Code);
            known[one.Code] = organisation.Id;
            db.Add(organisation);
            db.AddRange(one.Periods.Select(p => p.Made(organisation.Id, book)));
        }

        // An organisation that somebody has since ended otherwise keeps its own end.
        var lastDays = (await db.OrganisationPeriods.Where(p => p.WithdrawnAt == null).ToListAsync(stop)).Concat(db.OrganisationPeriods.Local).ToLookup(p => p.OrganisationId);
        foreach (var (one, before) in missing.SelectMany(w => w.Succeeds.Select(code => (w, code))))
        {
            var last = lastDays[known[before]].MaxBy(p => p.From)!;
            if (last.Until is { } day)
            {
                db.Add(new OrganisationSuccession(known[before], known[one.Code], last.Confidence).With(new Span(day.AddDays(1)), new Source(Note: "data/access")));
            }
        }

        act.Begin(AccessActs.OrganisationsSeeded, new ActReason("Cơ quan đi kèm chương trình"));
        await db.SaveChangesAsync(stop);
        books.Forget();
    }
}
