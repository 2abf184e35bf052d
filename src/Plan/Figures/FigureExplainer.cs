using LangNghe.Foundation.Data;
using LangNghe.Foundation.Who;
using LangNghe.Law;
using LangNghe.Law.Domain;
using LangNghe.Registry.Villages;
using LangNghe.Territory;
using Microsoft.EntityFrameworkCore;

namespace LangNghe.Plan.Figures;

/// <summary>Explains a figure down to the rows, documents, acts and law behind it. The rows are those of the figure itself, as far as the reader may see them.</summary>
public sealed class FigureExplainer(AppDb db, FigureBook figures, LawBooks laws, UnitBooks units, Actor actor)
{
    public const int PageSize = 50;

    public async Task<Explanation> Explain(FigureValue value, int page, CancellationToken stop) => await Explain(value, await figures.Rows(value, actor, stop), page, stop);

    /// <summary>By other rows than those that count: the ones that would once verified, or that are left out of the denominator.</summary>
    public Task<Explanation> Explain(FigureValue value, IFigureRows rows, int page, CancellationToken stop) => Explain(value, rows, (page - 1) * PageSize, PageSize, stop);

    /// <summary>All rows at once, for exports and the command line.</summary>
    public async Task<Explanation> ExplainWhole(FigureValue value, CancellationToken stop) => await Explain(value, await figures.Rows(value, actor, stop), 0, int.MaxValue, stop);

    private async Task<Explanation> Explain(FigureValue value, IFigureRows source, int skip, int take, CancellationToken stop)
    {
        var (all, hidden) = await source.Count(stop);
        var rows = await WithEvidence(value, await source.Page(skip, take, stop), stop);
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

    private async Task<List<FigureRow>> WithEvidence(FigureValue value, IReadOnlyList<FigureRow> rows, CancellationToken stop)
    {
        var evidence = await figures.EvidenceFor(value, [.. rows.Select(r => r.VillageId).OfType<Guid>()], stop);
        return [.. rows.Select(r => r.Evidence is null && r.VillageId is { } id ? r with { Evidence = evidence.GetValueOrDefault(id) } : r)];
    }

    /// <summary>What the parts of a figure rest on, and the parts of these.</summary>
    private async Task<List<Evidence>> Behind(IReadOnlyList<FigureValue> parts, CancellationToken stop)
    {
        var evidence = new List<Evidence>();
        foreach (var part in parts)
        {
            var rows = await figures.Rows(part, actor, stop);
            evidence.AddRange((await WithEvidence(part, await rows.Page(0, PageSize, stop), stop)).Select(r => r.Evidence).OfType<Evidence>());
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
