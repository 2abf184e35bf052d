using LangNghe.Foundation.Data;
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

    public Task<Explanation> Explain(FigureValue value, int page, CancellationToken stop) => ExplainOthers(value, reader => figures.Rows(value, reader), page, stop);

    /// <summary>All rows at once, for exports and the command line.</summary>
    public Task<Explanation> ExplainWhole(FigureValue value, CancellationToken stop) => Explain(value, reader => figures.Rows(value, reader), 0, int.MaxValue, stop);

    /// <summary>The rows that would count once verified, or that are left out of the denominator.</summary>
    public Task<Explanation> ExplainOthers(FigureValue value, Func<Actor, IQueryable<FigureRow>?> rows, int page, CancellationToken stop) =>
        Explain(value, rows, (page - 1) * PageSize, PageSize, stop);

    private async Task<Explanation> Explain(FigureValue value, Func<Actor, IQueryable<FigureRow>?> rowsFor, int skip, int take, CancellationToken stop)
    {
        var all = await Count(rowsFor(Actor.Program), stop);
        var hidden = actor.Units is null ? 0 : all - await Count(rowsFor(actor), stop);
        var rows = await Seen(value, rowsFor(actor), skip, take, stop);
        var behind = await Behind(value.Parts, stop);
        behind.AddRange(rows.Select(r => r.Evidence).OfType<Evidence>());
        var places = await VillagePlace.Load(db, await units.Current(stop), value.AsOf, stop);
        var documents = await Documents([.. behind.Select(e => e.DocumentId), .. DocumentsOf(value)], stop);
        var actIds = behind.Select(e => e.ActId).Distinct().ToList();
        var acts = await db.Acts.AsNoTracking().Where(a => actIds.Contains(a.Id)).ToDictionaryAsync(a => a.Id, stop);
        var book = await laws.Current(stop);
        return new Explanation(
            value,
            rows.ConvertAll(r => new ExplainedRow(r, r.VillageId is { } id ? places.NameOf(id, r.CommuneId) : "Toàn địa bàn", SourceOf(r.Evidence, documents))
            {
                Document = r.Evidence?.DocumentId is { } document ? documents.GetValueOrDefault(document) : null,
                Act = r.Evidence is { } evidence ? acts.GetValueOrDefault(evidence.ActId) : null,
            }),
            all,
            hidden,
            [.. documents.Values.OrderBy(d => d.IssuedOn)],
            [.. acts.Values.OrderByDescending(a => a.At)],
            [.. value.Figure.Law.Select(name => book.Find(name, value.AsOf.Day)).OfType<Provision>()]);
    }

    private static async Task<int> Count(IQueryable<FigureRow>? rows, CancellationToken stop) => rows is null or EnumerableQuery ? 0 : await rows.CountAsync(stop);

    private async Task<List<FigureRow>> Seen(FigureValue value, IQueryable<FigureRow>? query, int skip, int take, CancellationToken stop)
    {
        if (query is null or EnumerableQuery)
        {
            return [];
        }

        var rows = await query.Skip(skip).Take(take).ToListAsync(stop);
        var evidence = await figures.EvidenceFor(value, [.. rows.Where(r => r.VillageId is not null).Select(r => r.VillageId!.Value)], stop);
        return rows.ConvertAll(r => r.Evidence is null && r.VillageId is { } id ? r with { Evidence = evidence.GetValueOrDefault(id) } : r);
    }

    /// <summary>What the parts of a figure rest on, and the parts of these.</summary>
    private async Task<List<Evidence>> Behind(IReadOnlyList<FigureValue> parts, CancellationToken stop)
    {
        var evidence = new List<Evidence>();
        foreach (var part in parts)
        {
            evidence.AddRange((await Seen(part, figures.Rows(part, actor), 0, PageSize, stop)).Select(r => r.Evidence).OfType<Evidence>());
            evidence.AddRange(await Behind(part.Parts, stop));
        }

        return evidence;
    }

    private static IEnumerable<Guid?> DocumentsOf(FigureValue value) => value.Parts.SelectMany(DocumentsOf).Append(value.DocumentId);

    private async Task<Dictionary<Guid, Document>> Documents(IEnumerable<Guid?> cited, CancellationToken stop)
    {
        var ids = cited.OfType<Guid>().Distinct().ToList();
        return await db.Documents.AsNoTracking().Where(d => ids.Contains(d.Id)).ToDictionaryAsync(d => d.Id, stop);
    }

    private static string SourceOf(Evidence? evidence, Dictionary<Guid, Document> documents) =>
        evidence is null ? "chưa rõ nguồn"
        : evidence.Note ?? (evidence.DocumentId is { } id && documents.TryGetValue(id, out var document) ? document.Number ?? document.Title : "ghi trong sổ");
}
