namespace LangNghe.Foundation.Time;

/// <summary>How well the edge of a period is known.</summary>
public enum Known
{
    Day,
    Month,
    Year,

    /// <summary>The true day is unknown; the edge is the first or last day that a source attests.</summary>
    Attested,
}
