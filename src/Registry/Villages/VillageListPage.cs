namespace LangNghe.Registry.Villages;

/// <param name="Total">Of all pages.</param>
/// <param name="Nowhere">Those of all pages whose commune on the chosen map is unknown.</param>
/// <param name="Page">The page that was given; the last one when a later was asked for.</param>
public sealed record VillageListPage(IReadOnlyList<VillageListRow> Rows, int Total, IReadOnlyList<VillageEntry> Nowhere, int Page);
