using LangNghe.Environment.Domain;
using LangNghe.Registry.Proposals;

namespace LangNghe.Environment.PollutionListings;

/// <summary>The orders about the list of severe polluters, which may wait for the owner of the matter.</summary>
internal static class ListingOrders
{
    public const string Matter = "environment.listing";
    public const string Enlist = "environment.listing.enlist";
    public const string Correct = "environment.listing.correct";
    public const string Delist = "environment.listing.delist";

    private static readonly FactCell<PollutionFacts>[] _cells =
    [
        new("Số văn bản", Matter, (f, _) => f.DecisionNumber, nameof(PollutionFacts.DecisionNumber)),
        new("Ngày vào danh sách", Matter, (f, _) => Orders.Began(f.ListedOn, f.ListedOnKnown), nameof(PollutionFacts.ListedOn), nameof(PollutionFacts.ListedOnKnown)),
    ];

    public static IEnumerable<OrderKind> All =>
    [
        Orders.NewRecord<ListPolluter, PollutionListing, PollutionFacts>(Enlist, "Ghi vào danh sách Quyết định 64/2003", EnvironmentPermissions.Write, _cells,
            (use, number, facts, stop) => use.Run(number, facts, stop)),
        Orders.Correction<CorrectPollutionListing, PollutionListing, PollutionFacts>(Correct, "Đính chính danh sách Quyết định 64/2003", EnvironmentPermissions.Write, _cells,
            listing => listing.ToFacts(), (use, number, id, facts, stop) => use.Run(number, id, facts, stop)),
        Orders.End<DelistPolluter, PollutionListing>(Delist, "Ra khỏi danh sách Quyết định 64/2003", EnvironmentPermissions.Write, Matter,
            (use, number, id, facts, stop) => use.Run(number, id, facts, stop)),
    ];
}
