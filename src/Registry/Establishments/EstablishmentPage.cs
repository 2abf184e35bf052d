namespace LangNghe.Registry.Establishments;

/// <param name="Total">At most <see cref="EstablishmentList.MostCounted"/>.</param>
/// <param name="IsCutShort">More rows have the words than are looked at: only the first that were found are here, in the order of their names.</param>
/// <param name="Next">Where the next page begins; null on the last.</param>
public sealed record EstablishmentPage(IReadOnlyList<EstablishmentListRow> Rows, int Total, bool IsCutShort, PageEnd? Next)
{
    public bool HasMore => Total >= EstablishmentList.MostCounted;
}
