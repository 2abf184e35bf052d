namespace LangNghe.Plan.Targets;

/// <param name="IsConfirmed">Somebody answers for the value on this very day; else it only still holds.</param>
public sealed record TrendValue(DateOnly Day, decimal Value, bool IsConfirmed, bool IsProvisional);
