using LangNghe.Intake.Reading;
using LangNghe.Registry.Domain;
using LangNghe.Registry.Villages;

namespace LangNghe.Intake.Kinds;

/// <summary>The columns of a table of villages.</summary>
internal static class VillageColumns
{
    public const string Number = "so";
    public const string Name = "ten";
    public const string Group = "nhom";
    public const string Crafts = "nghe";
    public const string Hamlet = "thon";
    public const string Commune = "xa";
    public const string Place = "noi";
    public const string Latitude = "vi-do";
    public const string Longitude = "kinh-do";
    public const string Position = "toa-do";
    public const string Day = "tu-ngay";

    public static readonly ChoiceList<TradeGroup> Groups = new(Enum.GetValues<TradeGroup>().SelectMany(g => new[] { (g, g.Words, g.Code), (g, g.ShortWords, g.Code) }));

    public static readonly ChoiceList<PositionKnown> Positions = new(Enum.GetValues<PositionKnown>().Select(p => (p, p.Words, p.ToString())));

    public static readonly IReadOnlyList<ColumnSpec> All =
    [
        new(Number, "Số trong sổ", false, "Số sổ", "Mã số", "Mã làng"),
        new(Name, "Tên làng nghề", true, "Làng nghề", "Tên làng", "Tên"),
        new(Group, "Nhóm ngành nghề", false, "Nhóm nghề", "Nhóm ngành") { Choices = [.. Enum.GetValues<TradeGroup>().Select(g => g.Words)] },
        new(Crafts, "Nghề", false, "Nghề chính", "Ngành nghề", "Sản phẩm"),
        new(Hamlet, "Thôn, xóm, tổ", false, "Thôn", "Xóm", "Thôn, xóm", "Thôn/xóm"),
        new(Commune, "Xã, phường, thị trấn", false, "Xã, phường", "Xã", "Phường", "Xã/phường", "Địa bàn"),
        new(Place, "Nơi theo văn bản", false, "Địa chỉ", "Địa điểm"),
        new(Latitude, "Vĩ độ", false, "Lat", "Latitude"),
        new(Longitude, "Kinh độ", false, "Long", "Lng", "Longitude"),
        new(Position, "Cách xác định tọa độ", false) { Choices = [.. Enum.GetValues<PositionKnown>().Select(p => p.Words)] },
        new(Day, "Từ ngày", false, "Ngày", "Ngày ghi sổ"),
    ];

    public static IReadOnlyList<object?> Cells(RollEntry village, Func<Guid, string> unit)
    {
        var facts = village.Profile.Facts;
        return
        [
            village.Number, facts.Name, facts.Group?.Words, facts.Crafts, facts.Hamlet, facts.CommuneId is { } commune ? unit(commune) : null, facts.PlaceAsWritten,
            facts.Latitude, facts.Longitude, facts.Position?.Words, village.Profile.From,
        ];
    }

    /// <summary>The column of a field of <see cref="ProfileFacts"/>; null for the whole row.</summary>
    public static string? Of(string field) => field.Split('.')[^1] switch
    {
        nameof(ProfileFacts.Day) => Day,
        nameof(VillageFacts.Name) => Name,
        nameof(VillageFacts.Group) => Group,
        nameof(VillageFacts.Crafts) => Crafts,
        nameof(VillageFacts.Hamlet) => Hamlet,
        nameof(VillageFacts.CommuneId) => Commune,
        nameof(VillageFacts.PlaceAsWritten) => Place,
        nameof(VillageFacts.Latitude) => Latitude,
        nameof(VillageFacts.Longitude) => Longitude,
        nameof(VillageFacts.Position) => Position,
        _ => null,
    };
}
