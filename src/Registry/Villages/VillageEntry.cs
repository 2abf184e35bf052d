using LangNghe.Foundation.Time;
using LangNghe.Registry.Domain;

namespace LangNghe.Registry.Villages;

/// <summary>What is kept of a village in memory to find, order and show it in a list.</summary>
/// <param name="Keys">Name, hamlet, crafts, place: the search keys, the weightiest first.</param>
/// <param name="CraftKeys">The search key of each craft.</param>
public sealed record VillageEntry(Guid Id, int Number, string Name, VillageKind? Kind, Guid? CommuneId, IReadOnlyList<string> Keys, IReadOnlyList<string> CraftKeys)
{
    public Sureness? KindSureness { get; init; }

    public TradeGroup? Group { get; init; }

    public Sureness GroupSureness { get; init; }

    public string? Crafts { get; init; }

    public OperationState? State { get; init; }

    public string? PlaceAsWritten { get; init; }

    public bool IsUnnamed { get; init; }

    public VillagePosition? Position { get; init; }
}
