namespace LangNghe.Plan.Domain;

/// <summary>How a target compares; the words are those of <c>targets.csv</c>.</summary>
public enum Comparison
{
    Keep,
    AtLeast,
    MoreThan,
    Exactly,
    About,
    Range,
    AboutRange,
}
