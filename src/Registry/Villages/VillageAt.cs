using LangNghe.Foundation.Time;
using LangNghe.Registry.Domain;

namespace LangNghe.Registry.Villages;

/// <summary>A village as it stood on a day. Composes in queries; never materialised whole where a list shows less.</summary>
public sealed class VillageAt
{
    public required Guid Id { get; init; }

    public required int Number { get; init; }

    public required VillageProfile Profile { get; init; }

    /// <summary>That of the latest standing recognition; null when none stands.</summary>
    public VillageKind? Kind { get; init; }

    /// <summary>How sure that kind is.</summary>
    public Sureness? KindSureness { get; init; }

    /// <summary>Null when nothing is known of it on that day.</summary>
    public OperationState? State { get; init; }
}
