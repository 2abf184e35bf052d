namespace LangNghe.Registry.Domain;

/// <summary>The act by which an at-risk or ceased village was restored or conserved; its day is <c>From</c>. Counted by T25-02.</summary>
public sealed class Restoration : VillageRow
{
    private Restoration() { }

    public Restoration(Guid villageId, string? outcome)
    {
        BelongTo(villageId);
        Outcome = outcome;
    }

    public string? Outcome { get; private set; }
}
