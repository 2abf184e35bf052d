namespace LangNghe.Law.Domain;

/// <param name="Day">The last day of the term.</param>
/// <param name="IsProvisional">Counted over a year whose official schedule of holidays is not there yet.</param>
public readonly record struct Deadline(DateOnly Day, bool IsProvisional)
{
    /// <summary>The day after is the first that is late.</summary>
    public bool IsPast(DateOnly today) => today > Day;
}
