namespace LangNghe.Registry.Domain;

/// <summary>An entry that turned out to be another's double (the kept one answers 308) or no village at all (410). Its rows are withdrawn.</summary>
public sealed class VillageEnding : VillageRow
{
    private VillageEnding() { }

    public VillageEnding(Guid villageId, Guid? keptId)
    {
        BelongTo(villageId);
        KeptId = keptId;
    }

    /// <summary>The village that is kept; null when retired.</summary>
    public Guid? KeptId { get; private set; }
}
