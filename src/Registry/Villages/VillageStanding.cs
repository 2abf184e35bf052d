using LangNghe.Foundation.Time;
using LangNghe.Registry.Domain;

namespace LangNghe.Registry.Villages;

/// <summary>What a village is on a day.</summary>
/// <param name="Profile">The row of its profile.</param>
/// <param name="Kind">That of the latest standing recognition; null when none stands.</param>
/// <param name="State">Null when nothing is known of it.</param>
internal sealed record VillageStanding(Guid Id, int Number, Guid Profile, VillageKind? Kind, Sureness? KindSureness, OperationState? State);
