using LangNghe.Foundation.Who;

namespace LangNghe.Registry.Proposals;

/// <summary>The cells of an order: those that apply at once, and those that wait, by who receives them.</summary>
/// <param name="Waiting">By owner; null for the commune.</param>
public sealed record SortedCells(IReadOnlyList<OrderCell> Now, ILookup<FieldOfWork?, OrderCell> Waiting)
{
    public bool AnyWaits => Waiting.Count > 0;

    public int Waits => Waiting.Sum(g => g.Count());
}
