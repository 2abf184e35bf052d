namespace LangNghe.Foundation.Time;

/// <summary>The days on which a fact counts, and how well its edges are known.</summary>
public sealed record Span(DateOnly From, Known FromKnown = Known.Day, DateOnly? Until = null, Known UntilKnown = Known.Day, DateOnly? ConfirmedOn = null)
{
    /// <summary>Holds from the attested day until an act ends it.</summary>
    public static Span AttestedFrom(DateOnly day, DateOnly confirmedOn) => new(day, Known.Attested, ConfirmedOn: confirmedOn);

    /// <summary>Counts on its attested days alone, because the law lets such a right expire and no date is known.</summary>
    public static Span AttestedOnly(DateOnly from, DateOnly until) => new(from, Known.Attested, until, Known.Attested, until);
}
