namespace LangNghe.Registry.Domain;

/// <summary>Whether the village works its craft, from a day until an act says otherwise.</summary>
public sealed class Operation : VillageRow
{
    private Operation() { }

    public Operation(Guid villageId, OperationState state, string? reason = null)
    {
        BelongTo(villageId);
        (State, Reason) = (state, reason);
    }

    public OperationState State { get; private set; }

    public string? Reason { get; private set; }
}
