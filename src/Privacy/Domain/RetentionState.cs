namespace LangNghe.Privacy.Domain;

public enum RetentionState
{
    Proposed,
    CarriedOut,
    Kept,

    /// <summary>Something was written since, so that it is no longer due.</summary>
    Gone,
}
