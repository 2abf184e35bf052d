using LangNghe.Foundation.Data;
using LangNghe.Foundation.Time;
using LangNghe.Foundation.Who;
using LangNghe.Law;
using LangNghe.Law.Domain;
using LangNghe.Registry.Villages;
using LangNghe.Territory;
using Microsoft.EntityFrameworkCore;

namespace LangNghe.Plan.Figures;

/// <summary>Explains a figure down to the rows, documents, acts and law behind it. The rows are the figure's own query, filtered by what the reader may see.</summary>
public sealed class FigureExplainer(AppDb db, FigureBook figures, LawBooks laws, UnitBooks units, Actor actor)
{
    public const int PageSize = 50;

    public Task<Explanation> Explain(FigureValue value, int page, CancellationToken stop) =>
        Explain(value, figures.Rows(value), (page - 1) * PageSize, PageSize, stop);

    /// <summary>All rows at once, for exports and the command line.</summary>
    public Task<Explanation> ExplainWhole(FigureValue value, CancellationToken stop) => Explain(value, figures.Rows(value), 0, int.MaxValue, stop);

    /// <summary>The rows that would count once verified, or that are left out of the denominator.</summary>
    public Task<Explanation> ExplainOthers(FigureValue value, IQueryable<FigureRow>? rows, int page, CancellationToken stop) =>
        Explain(value, rows, (page - 1) * PageSize, PageSize, stop);

    private async Task<Explanation> Explain(FigureValue value, IQueryable<FigureRow>? query, int skip, int take, CancellationToken stop)
    {
        var empty = query is null or EnumerableQuery;
        var all = empty ? 0 : await query!.CountAsync(stop);
        var visible = empty ? [] : await Visible(query!).Skip(skip).Take(take).ToListAsync(stop);
        var hidden = actor.Units is null || empty ? 0 : all - await Visible(query!).CountAsync(stop);
        var evidence = await figures.EvidenceFor(value, [.. visible.Where(r => r.VillageId is not null).Select(r => r.VillageId!.Value)], stop);
        var rows = visible.ConvertAll(r => r.Evidence is null && r.VillageId is { } id ? r with { Evidence = evidence.GetValueOrDefault(id) } : r);
        var places = await VillagePlace.Load(db, await units.Current(stop), value.AsOf, stop);
        var documents = await Documents(rows, value, stop);
        var acts = rows.Select(r => r.Evidence?.ActId).Where(a => a is not null).Distinct().Select(a => a!.Value).ToList();
        var book = await laws.Current(stop);
        return new Explanation(
            value,
            rows.ConvertAll(r => new ExplainedRow(r, r.VillageId is { } id ? places.NameOf(id, r.CommuneId) : "Toàn địa bàn", SourceOf(r.Evidence, documents))),
            all,
            hidden,
            await Parts(value, stop),
            [.. documents.Values.OrderBy(d => d.IssuedOn)],
            await db.Acts.AsNoTracking().Where(a => acts.Contains(a.Id)).OrderByDescending(a => a.At).Take(20).ToListAsync(stop),
            [.. value.Figure.Law.Select(name => book.Find(name, value.AsOf.Day)).OfType<Provision>()]);
    }

    private IQueryable<FigureRow> Visible(IQueryable<FigureRow> rows)
    {
        if (actor.Units is null)
        {
            return rows;
        }

        var seen = actor.Units.Select(u => (Guid?)u).ToArray();
        return rows.Where(r => r.VillageId == null || seen.Contains(r.CommuneId));
    }

    private async Task<IReadOnlyList<FigureValue>> Parts(FigureValue value, CancellationToken stop) => value.Figure switch
    {
        YearlyShare share => [await figures.Value(share.Numerator, value.AsOf, stop), await figures.Value(share.Denominator, value.AsOf, stop)],
        UserIndicator indicator => await Each(indicator.Expression.Codes, value.AsOf, stop),
        YearlyGrowth growth => [await figures.Value(growth.Total, value.AsOf, stop)],
        _ => [],
    };

    private async Task<IReadOnlyList<FigureValue>> Each(IReadOnlyList<string> codes, AsOf asOf, CancellationToken stop)
    {
        var values = new List<FigureValue>();
        foreach (var code in codes)
        {
            values.Add(await figures.Value(code, asOf, stop));
        }

        return values;
    }

    private async Task<Dictionary<Guid, Document>> Documents(List<FigureRow> rows, FigureValue value, CancellationToken stop)
    {
        var ids = rows.Select(r => r.Evidence?.DocumentId).Append(value.DocumentId).Where(d => d is not null).Select(d => d!.Value).Distinct().ToList();
        return await db.Documents.AsNoTracking().Where(d => ids.Contains(d.Id)).ToDictionaryAsync(d => d.Id, stop);
    }

    private static string SourceOf(Evidence? evidence, Dictionary<Guid, Document> documents) =>
        evidence is null ? "chưa rõ nguồn"
        : evidence.Note ?? (evidence.DocumentId is { } id && documents.TryGetValue(id, out var document) ? document.Number ?? document.Title : "ghi trong sổ");
}
