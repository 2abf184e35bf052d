namespace LangNghe.Foundation.Time;

/// <summary>The day that is asked about, the day whose map of units is used, and how much was known.</summary>
/// <param name="Day">The register is read as it held on this day.</param>
/// <param name="UnitsDay">Lists and totals are shown in the units of this day.</param>
/// <param name="KnownAt">UTC; only what was recorded by then. <see cref="Everything"/> when not asked.</param>
public sealed record AsOf(DateOnly Day, DateOnly UnitsDay, DateTime KnownAt)
{
    /// <summary>No register, no law and no unit is asked about before.</summary>
    public static readonly DateOnly Earliest = new(1900, 1, 1);

    /// <summary>No plan reaches further.</summary>
    public static readonly DateOnly Latest = new(2100, 12, 31);

    public static readonly DateTime Everything = DateTime.SpecifyKind(DateTime.MaxValue, DateTimeKind.Utc);

    public bool IsAllThatIsKnown => KnownAt == Everything;

    /// <summary>Whether the register can be asked about the day.</summary>
    public static bool Allows(DateOnly day) => day >= Earliest && day <= Latest;

    public static AsOf On(DateOnly day) => new(day, day, Everything);

    /// <summary>Nothing that holds only after it is asked.</summary>
    public DateOnly LastDay => Day > UnitsDay ? Day : UnitsDay;

    public AsOf At(DateOnly day) => this with { Day = day };
}
