using LangNghe.Access.Domain;
using LangNghe.Access.Permits;
using LangNghe.Foundation.Acts;
using LangNghe.Foundation.Data;
using LangNghe.Foundation.Rules;
using LangNghe.Foundation.Time;
using LangNghe.Law.Attachments;
using LangNghe.Law.Domain;
using Microsoft.EntityFrameworkCore;

namespace LangNghe.Access.Organisations;

/// <summary>Where every act on an organisation begins and ends: against the version that was seen, on its decision, with one owner a field.</summary>
public sealed class OrganisationDesk(AppDb db, CurrentAct act, OrganisationBooks books, UnitScopes units, ReadableDocuments documents, TimeProvider clock)
{
    public const string NotHere = "Không có cơ quan này.";

    /// <summary>The two parts of every form, as the fields of its problems name them.</summary>
    public const string What = "What";

    public const string Why = "Why";

    public DateOnly Today => clock.Today();

    /// <summary>The organisation as the form saw it.</summary>
    public async Task<Outcome<Organisation>> Open(Guid id, int version, CancellationToken stop)
    {
        if (await db.Organisations.SingleOrDefaultAsync(o => o.Id == id, stop) is not { } organisation)
        {
            return Problems.Of("", NotHere);
        }

        return organisation.Version == version ? organisation : Problems.Of("", Saving.Stale);
    }

    /// <summary>All periods that stand, tracked: what the order withdraws and adds is seen by whoever looks into them later.</summary>
    public Task<List<OrganisationPeriod>> Standing(CancellationToken stop) => db.OrganisationPeriods.Where(p => p.WithdrawnAt == null).OrderBy(p => p.From).ToListAsync(stop);

    public async Task<Problems> CheckUnit(OrganisationFacts facts, CancellationToken stop)
    {
        var problems = new Problems();
        problems.When(facts.UnitId is { } unit && !await units.Has(unit, stop), nameof(facts.UnitId), "Không có đơn vị này.");
        return problems;
    }

    public async Task<Outcome<Decision>> Decided(DecisionFacts why, bool needsDocument, CancellationToken stop)
    {
        var problems = why.Check(needsDocument);
        var document = why.DocumentId is { } id ? await (await documents.All(stop)).AsNoTracking().FirstOrDefaultAsync(d => d.Id == id, stop) : null;
        problems.When(why.DocumentId is not null && document is null, nameof(why.DocumentId), "Văn bản này không còn trong danh sách. Hãy chọn lại.");
        return problems.Any
            ? problems
            : new Decision(new ActReason(why.Reason!.Trim(), document?.Id, document?.Cited), new Source(document?.Id, document?.Cited), document is null ? null : Confidence.H);
    }

    /// <summary>Writes what the use case put into the context as one act, unless a field of what now stands would have two owners.</summary>
    /// <param name="written">The period that the act is about; null when it writes none that could gain a field.</param>
    public async Task<Outcome<Guid>> Close(Organisation organisation, OrganisationPeriod? written, ActKind kind, Decision decision, CancellationToken stop)
    {
        var standing = db.OrganisationPeriods.Local.Where(p => !p.IsWithdrawn);
        var problems = written?.ToFacts().Against(standing, written.OrganisationId, written.Until).Under(What) ?? new Problems();
        if (!problems.Any)
        {
            await TouchAll(stop);
            act.Begin(kind, decision.Reason);
            problems = await db.Save(stop);
        }

        if (problems.Any)
        {
            db.ChangeTracker.Clear();
            return problems;
        }

        books.Forget();
        return organisation.Id;
    }

    /// <summary>An act on one organisation may end the period of another: whoever has a form of that one open is told.</summary>
    private async Task TouchAll(CancellationToken stop)
    {
        var changed = db.ChangeTracker.Entries<OrganisationPeriod>().Where(e => e.State != EntityState.Unchanged).Select(e => e.Entity.OrganisationId).ToHashSet();
        await db.Organisations.Where(o => changed.Contains(o.Id)).LoadAsync(stop);
        foreach (var organisation in db.Organisations.Local.Where(o => changed.Contains(o.Id)))
        {
            organisation.Touch();
        }
    }
}
