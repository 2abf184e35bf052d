using LangNghe.Foundation.Time;
using LangNghe.Registry.Domain;

namespace LangNghe.Registry.Desk;

/// <summary>A village with every row that is the latest word on it, in the order of its days.</summary>
public sealed class DeskVillage
{
    public required Village Village { get; init; }

    public required IReadOnlyList<VillageProfile> Profiles { get; init; }

    public required IReadOnlyList<Recognition> Recognitions { get; init; }

    public required IReadOnlyList<Operation> Operations { get; init; }

    public required IReadOnlyList<VillageReview> Reviews { get; init; }

    public required IReadOnlyList<Restoration> Restorations { get; init; }

    /// <summary>Those written down at this village, not at the other.</summary>
    public required IReadOnlyList<VillageLink> Links { get; init; }

    /// <summary>The day of the desk.</summary>
    public required DateOnly Today { get; init; }

    public int Number => Village.Number;

    public string Url => $"/lang-nghe/{Village.Number}";

    public VillageProfile Profile => On(Profiles, Today) ?? Profiles[^1];

    public string Name => Profile.Name;

    public VillageKind? Kind => Recognitions.LastOrDefault(r => r.HoldsOn(Today))?.Kind;

    public OperationState? State => On(Operations, Today)?.State;

    public static T? On<T>(IEnumerable<T> rows, DateOnly day) where T : Dated => rows.LastOrDefault(r => r.HoldsOn(day));
}
