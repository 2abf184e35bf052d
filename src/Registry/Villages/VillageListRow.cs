using LangNghe.Foundation.Time;
using LangNghe.Registry.Domain;

namespace LangNghe.Registry.Villages;

/// <param name="UnitId">The commune of the chosen map; null while unknown.</param>
/// <param name="Unit">Its name with its district, "chưa xác định xã" while unknown.</param>
/// <param name="UnitShort">Its name alone.</param>
/// <param name="PlaceAsWritten">As the source writes it.</param>
/// <param name="Position">Null when the village has none of its own.</param>
public sealed record VillageListRow(
    Guid Id, int Number, string Name, VillageKind? Kind, Sureness? KindSureness, TradeGroup? Group, Sureness GroupSureness, string? Crafts, OperationState? State,
    Guid? UnitId, string Unit, string UnitShort, string? PlaceAsWritten, bool IsUnnamed, VillagePosition? Position)
{
    public string Url => $"/lang-nghe/{Number}";

    /// <summary>What no source says of this very village: "loại", "nhóm", both, or null.</summary>
    public string? ToCheck => (KindSureness?.NeedsChecking == true, Group is not null && GroupSureness.NeedsChecking) switch
    {
        (true, true) => "loại, nhóm",
        (true, false) => "loại",
        (false, true) => "nhóm",
        _ => null,
    };
}
