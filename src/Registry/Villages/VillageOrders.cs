using System.Text.Json.Nodes;
using LangNghe.Foundation.Text;
using LangNghe.Foundation.Time;
using LangNghe.Registry.Desk;
using LangNghe.Registry.Domain;
using LangNghe.Registry.Operations;
using LangNghe.Registry.Proposals;

namespace LangNghe.Registry.Villages;

/// <summary>The journeys of a village that may wait for the owners of what they change.</summary>
internal static class VillageOrders
{
    public const string Change = "registry.village.change";
    public const string Correct = "registry.village.correct";
    public const string Identify = "registry.village.identify";
    public const string Operate = "registry.village.operate";
    public const string CorrectOperation = "registry.operation.correct";
    public const string Review = "registry.village.review";

    private static readonly FactCell<OperationFacts>[] _operation =
    [
        new("Tình trạng", VillageMatters.Operation, (f, _) => f.State?.Words, nameof(OperationFacts.State)),
        new("Từ ngày", VillageMatters.Operation, (f, _) => Orders.Began(f.Day, Known.Day), nameof(OperationFacts.Day)),
    ];

    private static readonly FactCell<OperationCorrection>[] _operationCorrection =
    [
        new("Tình trạng", VillageMatters.Operation, (f, _) => f.State?.Words, nameof(OperationCorrection.State)),
        new("Từ", VillageMatters.Operation, (f, _) => Orders.Began(f.From, f.FromKnown), nameof(OperationCorrection.From), nameof(OperationCorrection.FromKnown)),
        new("Chưa từng có (ghi nhầm)", VillageMatters.Operation, (f, _) => Orders.Yes(f.NeverWas), nameof(OperationCorrection.NeverWas)),
        new("Văn bản nói rõ", VillageMatters.Operation, (f, _) => Orders.Yes(f.Confirms), nameof(OperationCorrection.Confirms)),
    ];

    private static readonly FactCell<ReviewFacts>[] _review =
    [
        new("Xếp loại", VillageMatters.Review, (f, _) => f.Class?.Words, nameof(ReviewFacts.Class)),
        new("Hoạt động có hiệu quả", VillageMatters.Review, (f, _) => YesOrNo(f.IsEffective), nameof(ReviewFacts.IsEffective)),
        new("Đáp ứng điều kiện môi trường", VillageMatters.Review, (f, _) => YesOrNo(f.MeetsEnvironmentRules), nameof(ReviewFacts.MeetsEnvironmentRules)),
    ];

    public static IEnumerable<OrderKind> All =>
    [
        Orders.Journey<ChangeVillage, ProfileFacts>(Change, "Thay đổi từ ngày", [.. Profile<ProfileFacts>(nameof(ProfileFacts.Village), f => f.Village)], [nameof(ProfileFacts.Day)],
            (use, _, order, stop) => use.Run(order, stop), Standing),
        Orders.Journey<CorrectVillage, ProfileFacts>(Correct, "Đính chính",
            [
                .. Profile<ProfileFacts>(nameof(ProfileFacts.Village), f => f.Village),
                new FactCell<ProfileFacts>("Văn bản nói rõ nhóm ngành nghề", VillageMatters.Trade, (f, _) => Orders.Yes(f.ConfirmsGroup), nameof(ProfileFacts.ConfirmsGroup)),
            ], [nameof(ProfileFacts.Day)],
            (use, _, order, stop) => use.Run(order, stop), Standing),
        Orders.Journey<IdentifyVillage, IdentityFacts>(Identify, "Xác định làng chưa nêu tên",
            [
                // Who the village is, is one question: nobody may name it and somebody else say where it lies.
                .. Profile<IdentityFacts>(nameof(IdentityFacts.Village), f => f.Village).Select(c => c with { Matter = VillageMatters.Name }),
                new FactCell<IdentityFacts>("Loại", VillageMatters.Name, (f, _) => f.Kind?.Words, nameof(IdentityFacts.Kind)),
            ], [],
            (use, _, order, stop) => use.Run(order, stop), (entry, _, _) => new IdentityFacts { Kind = entry.Kind, Village = entry.Profile.Facts with { Name = null } }),
        Orders.Journey<ChangeOperation, OperationFacts>(Operate, "Thay đổi tình trạng hoạt động", _operation, [],
            (use, _, order, stop) => use.Run(order, stop)),
        Orders.Journey<CorrectOperation, OperationCorrection>(CorrectOperation, "Đính chính tình trạng hoạt động", _operationCorrection, [],
            (use, place, order, stop) => use.Run(place.RowId!.Value, order, stop),
            (entry, place, _) => entry.Operations.FirstOrDefault(o => o.Id == place.RowId) is { } row ? OperationCorrection.Of(row) : null),
        Orders.Journey<ReviewVillage, ReviewFacts>(Review, "Rà soát, xếp loại", _review, [nameof(ReviewFacts.Year)],
            (use, _, order, stop) => use.Run(order, stop),
            (entry, _, typed) => entry.Reviews.FirstOrDefault(r => r.Year == typed.Year) is { } row
                ? new ReviewFacts { Year = row.Year, Class = row.Class, IsEffective = row.IsEffective, MeetsEnvironmentRules = row.MeetsEnvironmentRules } : null),
    ];

    /// <summary>The matters that become another, each at its field of the form.</summary>
    public static IEnumerable<(string Matter, string Field)> Touched(VillageFacts before, VillageFacts after)
    {
        var (was, becomes) = (OrderJson.Of(new ProfileFacts { Village = before }), OrderJson.Of(new ProfileFacts { Village = after.Tidied() }));
        return Profile<ProfileFacts>(nameof(ProfileFacts.Village), f => f.Village)
            .Where(c => c.Paths.Any(path => !JsonNode.DeepEquals(OrderJson.At(was, path), OrderJson.At(becomes, path)))).Select(c => (c.Matter, $"What.{c.Paths[0]}"));
    }

    /// <summary>The profile of the day that the order is about.</summary>
    private static ProfileFacts? Standing(DeskVillage entry, OrderPlace place, ProfileFacts typed) =>
        DeskVillage.On(entry.Profiles, typed.Day ?? entry.Today) is { } row ? new ProfileFacts { Day = typed.Day, Village = row.Facts } : null;

    private static IEnumerable<FactCell<TFacts>> Profile<TFacts>(string at, Func<TFacts, VillageFacts> village)
    {
        yield return new("Tên làng nghề", VillageMatters.Name, (f, _) => village(f).Name, $"{at}.{nameof(VillageFacts.Name)}");
        yield return new("Nhóm ngành nghề", VillageMatters.Trade, (f, _) => village(f).Group?.Words, $"{at}.{nameof(VillageFacts.Group)}");
        yield return new("Nghề", VillageMatters.Trade, (f, _) => village(f).Crafts, $"{at}.{nameof(VillageFacts.Crafts)}");
        yield return new("Thôn, xóm, tổ", VillageMatters.Hamlet, (f, _) => village(f).Hamlet, $"{at}.{nameof(VillageFacts.Hamlet)}");
        yield return new("Xã, phường, thị trấn", VillageMatters.Place, (f, name) => village(f).CommuneId is { } commune ? Vi.Capital(name(commune)) : null, $"{at}.{nameof(VillageFacts.CommuneId)}");
        yield return new("Nơi theo văn bản", VillageMatters.Place, (f, _) => village(f).PlaceAsWritten, $"{at}.{nameof(VillageFacts.PlaceAsWritten)}");
        yield return new("Tọa độ", VillageMatters.Position, (f, _) => Position(village(f)),
            $"{at}.{nameof(VillageFacts.Latitude)}", $"{at}.{nameof(VillageFacts.Longitude)}", $"{at}.{nameof(VillageFacts.Position)}");
    }

    private static string? Position(VillageFacts village) => village is { Latitude: { } latitude, Longitude: { } longitude }
        ? $"{Vi.Number((decimal)latitude, 6)}; {Vi.Number((decimal)longitude, 6)}{(village.Position is { } how ? $" ({how.Words})" : "")}" : null;

    private static string? YesOrNo(bool? value) => value switch { null => null, true => "có", false => "không" };
}
