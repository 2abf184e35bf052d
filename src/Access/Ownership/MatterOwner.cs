using LangNghe.Foundation.Time;
using LangNghe.Foundation.Who;

namespace LangNghe.Access.Ownership;

/// <summary>Who owns a matter from a day through a day. Ownership is neither permission nor approval: a role says what somebody may write, an owner whose word holds at once.</summary>
public sealed class MatterOwner : Dated
{
    private MatterOwner() { }

    public MatterOwner(string matter, FieldOfWork? field, int rank) => (Matter, Field, Rank) = (matter, field, rank);

    /// <summary>A code of <see cref="Ownership.Matter"/>.</summary>
    public string Matter { get; private set; } = "";

    /// <summary>The owner is whichever organisation has this field on the day; null for the commune of the village.</summary>
    public FieldOfWork? Field { get; private set; }

    /// <summary>Of several owners the first receives what others propose.</summary>
    public int Rank { get; private set; }

    public override string Subject => $"matter:{Matter}";
}
