using LangNghe.Access.Ownership;

namespace LangNghe.Registry.Villages;

/// <summary>What of a village has an owner.</summary>
internal static class VillageMatters
{
    public const string Name = "village.name";
    public const string Trade = "village.trade";
    public const string Place = "village.place";
    public const string Hamlet = "village.hamlet";
    public const string Position = "village.position";
    public const string Operation = "village.operation";
    public const string Review = "village.review";
    public const string Yearly = "yearly.village";

    public static readonly IReadOnlyList<Matter> All =
    [
        new(Name, "tên làng nghề"),
        new(Trade, "nhóm ngành nghề, nghề"),
        new(Place, "xã, nơi theo văn bản"),
        new(Hamlet, "thôn, xóm"),
        new(Position, "tọa độ"),
        new(Operation, "tình trạng hoạt động"),
        new(Review, "rà soát, xếp loại"),
        new(Yearly, "số liệu năm của làng"),
    ];
}
