using LangNghe.Foundation.Acts;
using LangNghe.Law.Domain;

namespace LangNghe.Plan.Figures;

/// <summary>All that answers "Vì sao có con số này?".</summary>
/// <param name="Rows">One page of the rows that the reader may see.</param>
/// <param name="RowCount">All rows that count; count or sum of these is the figure.</param>
/// <param name="HiddenRows">Rows outside the reader's units.</param>
/// <param name="Documents">Those behind these rows, or behind the parts.</param>
/// <param name="Acts">The acts by which these rows, or those of the parts, were recorded.</param>
/// <param name="Law">What the law says of it on the day.</param>
public sealed record Explanation(
    FigureValue Value,
    IReadOnlyList<ExplainedRow> Rows,
    int RowCount,
    int HiddenRows,
    IReadOnlyList<Document> Documents,
    IReadOnlyList<Act> Acts,
    IReadOnlyList<Provision> Law)
{
    public IReadOnlyList<FigureValue> Parts => Value.Parts;
}
