using LangNghe.Foundation.Time;
using LangNghe.Registry.Domain;

namespace LangNghe.Registry.Villages;

/// <summary>What is kept of a village in memory to count, find, order and show it in a list.</summary>
public sealed record VillageEntry(Guid Id, int Number, VillageKind? Kind, Sureness? KindSureness, OperationState? State, VillageWords Words)
{
    public string Name => Words.Facts.Name ?? "";

    public TradeGroup? Group => Words.Facts.Group;

    public string? Crafts => Words.Facts.Crafts;

    public Guid? CommuneId => Words.Facts.CommuneId;

    public VillagePosition? Position =>
        Words.Facts is { Latitude: { } latitude, Longitude: { } longitude, Position: { } how } ? new VillagePosition(latitude, longitude, how) : null;
}
