using LangNghe.Registry.Proposals;
using LangNghe.Visits.Domain;

namespace LangNghe.Visits.TourismLinks;

/// <summary>The orders about ties to tourism, which may wait for the owner of the matter.</summary>
internal static class TourismOrders
{
    public const string Matter = "visits.tourism";
    public const string Link = "visits.tourism.link";
    public const string Correct = "visits.tourism.correct";
    public const string End = "visits.tourism.end";

    private static readonly FactCell<TourismFacts>[] _cells =
    [
        new("Gắn với du lịch bằng", Matter, (f, _) => f.Tie, nameof(TourismFacts.Tie)),
        new("Số văn bản", Matter, (f, _) => f.DecisionNumber, nameof(TourismFacts.DecisionNumber)),
        new("Từ", Matter, (f, _) => Orders.Began(f.Since, f.SinceKnown), nameof(TourismFacts.Since), nameof(TourismFacts.SinceKnown)),
    ];

    public static IEnumerable<OrderKind> All =>
    [
        Orders.NewRecord<LinkTourism, TourismLink, TourismFacts>(Link, "Ghi gắn kết du lịch", VisitsPermissions.Write, _cells,
            (use, number, facts, stop) => use.Run(number, facts, stop)),
        Orders.Correction<CorrectTourismLink, TourismLink, TourismFacts>(Correct, "Đính chính gắn kết du lịch", VisitsPermissions.Write, _cells,
            link => link.ToFacts(), (use, number, id, facts, stop) => use.Run(number, id, facts, stop)),
        Orders.End<EndTourismLink, TourismLink>(End, "Chấm dứt gắn kết du lịch", VisitsPermissions.Write, Matter,
            (use, number, id, facts, stop) => use.Run(number, id, facts, stop)),
    ];
}
