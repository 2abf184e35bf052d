using LangNghe.People.Domain;
using LangNghe.Registry.Proposals;

namespace LangNghe.People.Artisans;

/// <summary>The orders about titles of artisans, which may wait for the owner of the matter.</summary>
internal static class ArtisanOrders
{
    public const string Matter = "people.artisan";
    public const string Grant = "people.artisan.grant";
    public const string Correct = "people.artisan.correct";
    public const string End = "people.artisan.end";

    private static readonly FactCell<ArtisanFacts>[] _cells =
    [
        new("Họ tên", Matter, (f, _) => f.PersonName, nameof(ArtisanFacts.PersonName)),
        new("Danh hiệu", Matter, (f, _) => f.Title is { } title ? $"{title}{(f.Level is { } level ? $" ({level.Words.ToLowerInvariant()})" : "")}" : null, nameof(ArtisanFacts.Title), nameof(ArtisanFacts.Level)),
        new("Số quyết định", Matter, (f, _) => f.DecisionNumber, nameof(ArtisanFacts.DecisionNumber)),
        new("Ngày của quyết định", Matter, (f, _) => Orders.Began(f.GrantedOn, f.GrantedOnKnown), nameof(ArtisanFacts.GrantedOn), nameof(ArtisanFacts.GrantedOnKnown)),
    ];

    public static IEnumerable<OrderKind> All =>
    [
        Orders.NewRecord<GrantArtisanTitle, ArtisanTitle, ArtisanFacts>(Grant, "Ghi danh hiệu nghệ nhân", PeoplePermissions.Write, _cells,
            (use, number, facts, stop) => use.Run(number, facts, stop)),
        Orders.Correction<CorrectArtisanTitle, ArtisanTitle, ArtisanFacts>(Correct, "Đính chính danh hiệu nghệ nhân", PeoplePermissions.Write, _cells,
            title => title.ToFacts(), (use, number, id, facts, stop) => use.Run(number, id, facts, stop)),
        Orders.End<EndArtisanTitle, ArtisanTitle>(End, "Chấm dứt danh hiệu nghệ nhân", PeoplePermissions.Write, Matter,
            (use, number, id, facts, stop) => use.Run(number, id, facts, stop)),
    ];
}
