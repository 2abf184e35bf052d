using LangNghe.Registry.Domain;

namespace LangNghe.Registry.Villages;

/// <summary>Degrees, WGS 84, and how they came about.</summary>
public sealed record VillagePosition(double Latitude, double Longitude, PositionKnown How);
