using LangNghe.Registry.Domain;
using LangNghe.Registry.Establishments;
using LangNghe.Registry.Villages;

namespace LangNghe.Intake.Kinds;

/// <summary>An establishment that a row adds to a village.</summary>
/// <param name="WaitsFor">To whom it is proposed; null when it is written at once.</param>
internal sealed record NewEstablishment(RollEntry Village, EstablishmentFacts Facts, ListOwner? WaitsFor);
