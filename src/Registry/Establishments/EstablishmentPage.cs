using LangNghe.Foundation.Text;

namespace LangNghe.Registry.Establishments;

/// <param name="Total">At most <see cref="EstablishmentList.MostCounted"/>.</param>
/// <param name="IsCutShort">More rows have the words than are looked at: only the first that were found are here, in the order of their names.</param>
/// <param name="Next">Where the next page begins; null on the last.</param>
public sealed record EstablishmentPage(IReadOnlyList<EstablishmentListRow> Rows, int Total, bool IsCutShort, PageEnd? Next)
{
    /// <summary>How many there are besides, of people whose data is restricted; 0 when something is searched for.</summary>
    public int Hidden { get; init; }

    public bool HasMore => Total >= EstablishmentList.MostCounted;

    /// <summary>A sentence and the space after it; empty for none.</summary>
    public static string HiddenWords(int hidden) => hidden == 0 ? "" : $"Không kể {Vi.Number(hidden)} cơ sở của người đang hạn chế xử lý dữ liệu. ";
}
