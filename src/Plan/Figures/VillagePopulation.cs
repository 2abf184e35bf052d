using LangNghe.Registry.Domain;
using LangNghe.Registry.Villages;

namespace LangNghe.Plan.Figures;

/// <summary>Which villages of a day are meant, by what they are on it. Asks of rows and of a <see cref="VillageTally"/> the same.</summary>
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

    public IQueryable<VillageAt> Of(IQueryable<VillageAt> villages)
    {
        villages = IsRecognised ? villages.Recognised() : villages;
        villages = State is { } state ? villages.Where(v => v.State == state) : villages;
        villages = Kind is { } kind ? villages.Where(v => v.Kind == kind) : villages;
        return Group is { } group ? villages.Where(v => v.Profile.Facts.Group == group) : villages;
    }

    public bool Has(VillageKind? kind, OperationState? state, TradeGroup? group) =>
        !(IsRecognised && kind is null) && (State is null || State == state) && (Kind is null || Kind == kind) && (Group is null || Group == group);
}
