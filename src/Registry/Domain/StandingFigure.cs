namespace LangNghe.Registry.Domain;

/// <summary>What the register says of one measure of a year.</summary>
public readonly record struct StandingFigure(Guid Id, long Value, bool IsProvisional);
