namespace LangNghe.Intake.Domain;

public enum LineKind
{
    Problem,
    New,
    Changed,
    Waits,
    Unsure,

    /// <summary>What an undo left as it is, because it was changed since.</summary>
    Kept,
}
