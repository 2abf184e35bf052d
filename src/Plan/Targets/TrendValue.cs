namespace LangNghe.Plan.Targets;

/// <param name="Upper">What the value may be at most, when things are left to verify; else equal to it.</param>
/// <param name="IsConfirmed">Somebody answers for the value on this very day; else it only still holds.</param>
public sealed record TrendValue(DateOnly Day, decimal Value, decimal Upper, bool IsConfirmed, bool IsProvisional)
{
    /// <summary>Somebody answers for the whole of it: a pace or a forecast may stand on it.</summary>
    public bool IsOfficial => IsConfirmed && !IsProvisional && Upper == Value;
}
