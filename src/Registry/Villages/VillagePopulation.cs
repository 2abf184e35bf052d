using LangNghe.Registry.Domain;

namespace LangNghe.Registry.Villages;

/// <summary>Which villages of a day are meant, by what they are on it.</summary>
public sealed record VillagePopulation
{
    public static readonly VillagePopulation All = new();
    public static readonly VillagePopulation Recognised = new() { IsRecognised = true };
    public static readonly VillagePopulation Active = Recognised with { State = OperationState.Operating };
    public static readonly VillagePopulation Ceased = Recognised with { State = OperationState.Ceased };
    public static readonly VillagePopulation Traditional = Active with { Kind = VillageKind.Traditional };

    private bool IsRecognised { get; init; }

    private OperationState? State { get; init; }

    /// <summary>Null for every kind.</summary>
    public VillageKind? Kind { get; init; }

    /// <summary>Null for every group.</summary>
    public TradeGroup? Group { get; init; }

    public bool Has(VillageEntry village) =>
        !(IsRecognised && village.Kind is null) && (State is null || State == village.State) && (Kind is null || Kind == village.Kind) && (Group is null || Group == village.Group);
}
