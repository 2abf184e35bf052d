namespace LangNghe.Foundation.Time;

/// <summary>The day that is asked about, the day whose map of units is used, and how much was known.</summary>
/// <param name="Day">The register is read as it held on this day.</param>
/// <param name="UnitsDay">Lists and totals are shown in the units of this day.</param>
/// <param name="KnownAt">UTC; only what was recorded by then. <see cref="Everything"/> when not asked.</param>
public sealed record AsOf(DateOnly Day, DateOnly UnitsDay, DateTime KnownAt)
{
    public static readonly DateTime Everything = DateTime.SpecifyKind(DateTime.MaxValue, DateTimeKind.Utc);

    public bool IsAllThatIsKnown => KnownAt == Everything;

    public static AsOf On(DateOnly day) => new(day, day, Everything);

    public AsOf At(DateOnly day) => this with { Day = day };
}
