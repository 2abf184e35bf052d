namespace LangNghe.Law.Domain;

/// <summary>How a text was read. The worst mark of all that a conclusion stands on is its own.</summary>
public enum Confidence
{
    /// <summary>In the text itself or on an official page.</summary>
    H,

    /// <summary>In the press or in a summary.</summary>
    M,

    /// <summary>From memory; shown as unverified, and never the ground of an automatic conclusion.</summary>
    L,
}
