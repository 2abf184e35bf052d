namespace LangNghe.Plan.Domain;

/// <summary>How a value stands.</summary>
public enum FigureState
{
    /// <summary>Counted from rows that somebody answers for on the day.</summary>
    Known,

    /// <summary>Counted from rows that hold until an act ends them; confirmed last on an earlier day.</summary>
    ConfirmedEarlier,

    /// <summary>Some rows must be verified before they count again.</summary>
    ToVerify,

    /// <summary>The area's own total, without a list behind it.</summary>
    Reported,

    /// <summary>Some villages of the scope have no value.</summary>
    Partial,

    NoData,
}
