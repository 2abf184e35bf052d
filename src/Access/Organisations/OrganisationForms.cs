using LangNghe.Access.Domain;
using LangNghe.Access.Permits;
using LangNghe.Foundation.Data;
using LangNghe.Foundation.Time;
using LangNghe.Foundation.Who;
using LangNghe.Law.Attachments;
using LangNghe.Ui.Forms;
using Microsoft.EntityFrameworkCore;

namespace LangNghe.Access.Organisations;

/// <summary>What the forms on organisations offer to choose from, and what stands beside them.</summary>
public sealed class OrganisationForms(AppDb db, OrganisationBooks books, UnitScopes units, ReadableDocuments documents, TimeProvider clock)
{
    public static IReadOnlyList<Choice> Kinds => Choice.Of<OrganisationKind>(k => k.Words);

    public static IReadOnlyList<Choice> Fields => Choice.Of<FieldOfWork>(f => f.Words);

    public Task<IReadOnlyList<Choice>> Papers(CancellationToken stop) => Law.Documents.Papers.Offered(documents, stop);

    public Task<IReadOnlyList<Choice>> Units(CancellationToken stop) => units.OfAuthorities(stop);

    /// <summary>The organisations of today that could be the heir of this one.</summary>
    public async Task<IReadOnlyList<Choice>> Heirs(Guid id, CancellationToken stop) =>
        [.. (await books.Current(stop)).InForce(clock.Today()).Where(p => p.OrganisationId != id).Select(p => new Choice(p.OrganisationId.ToString(), p.Name, Group: p.Kind.Words)).OrderBy(c => c.Group, StringComparer.Ordinal)];

    /// <summary>The organisation with its latest period, or the one of that id; null when there is none.</summary>
    public async Task<(Organisation Organisation, OrganisationPeriod Period)?> Find(Guid id, Guid? periodId, CancellationToken stop)
    {
        if (await db.Organisations.AsNoTracking().SingleOrDefaultAsync(o => o.Id == id, stop) is not { } organisation)
        {
            return null;
        }

        var periods = await db.OrganisationPeriods.AsNoTracking().Where(p => p.OrganisationId == id && p.WithdrawnAt == null && (periodId == null || p.Id == periodId)).OrderBy(p => p.From).ToListAsync(stop);
        return periods is [.., var latest] ? (organisation, latest) : null;
    }
}
