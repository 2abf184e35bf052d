namespace LangNghe.Registry.Domain;

/// <summary>A fact about a village that a decision makes and perhaps another ends: a grading, a right, a plan, a listing, a title, a link.</summary>
public abstract class VillageRecord : VillageRow
{
    /// <summary>As written on the paper that made it; null while no source gives it.</summary>
    public string? DecisionNumber { get; protected set; }

    /// <summary>The paper that ended it before its time.</summary>
    public string? EndNumber { get; private set; }

    public string? EndReason { get; private set; }

    public bool IsEnded => EndReason is not null;

    public void EndBy(string? number, string? reason) => (EndNumber, EndReason) = (number, reason);
}
