using LangNghe.Registry.Domain;
using LangNghe.Registry.Villages;

namespace LangNghe.Intake.Kinds;

/// <summary>An establishment that a row adds to a village.</summary>
internal sealed record NewEstablishment(RollEntry Village, EstablishmentFacts Facts);
