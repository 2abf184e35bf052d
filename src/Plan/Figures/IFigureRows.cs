namespace LangNghe.Plan.Figures;

/// <summary>The rows of which a figure is the count or the sum, in the order of their names, as one reader may see them.</summary>
public interface IFigureRows
{
    /// <returns>All that count, and how many of them the reader may not see.</returns>
    Task<(int All, int Hidden)> Count(CancellationToken stop);

    /// <summary>Of those that the reader may see.</summary>
    Task<IReadOnlyList<FigureRow>> Page(int skip, int take, CancellationToken stop);
}
