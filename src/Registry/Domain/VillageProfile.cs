using LangNghe.Foundation.Text;
using LangNghe.Foundation.Time;

namespace LangNghe.Registry.Domain;

/// <summary>Name, trade and place of a village from a day through a day.</summary>
public sealed class VillageProfile : VillageRow
{
    private VillageProfile() { }

    public VillageProfile(Guid villageId, VillageFacts facts)
    {
        BelongTo(villageId);
        Facts = facts.Tidied();
        SearchKey = VietnameseText.SearchKey($"{Facts.Name} {Facts.Hamlet} {Facts.Crafts}");
        SortKey = VietnameseText.SortKey(Name);
    }

    /// <summary>In queries say <c>Facts.Name</c>, which is the column.</summary>
    public string Name => Facts.Name ?? "";

    public VillageFacts Facts { get; private set; } = new();

    /// <summary>How sure the trade group is; <see cref="Dated.Sureness"/> speaks of the name and place.</summary>
    public Sureness GroupSureness { get; init; }

    /// <summary>One of those that the Plan counts but does not name. A name is never invented for it.</summary>
    public bool IsUnnamed { get; init; }

    public string AreaCode { get; init; } = "ha-nam";

    public string SearchKey { get; private set; } = "";

    public string SortKey { get; private set; } = "";

    /// <summary>The same village with other facts; what was not asked stays.</summary>
    /// <param name="groupIsStated">A paper names the trade group of this very village.</param>
    public VillageProfile With(VillageFacts facts, bool groupIsStated = false) => new(VillageId, facts)
    {
        GroupSureness = facts.Group == Facts.Group && !groupIsStated ? GroupSureness : Sureness.Stated,
        IsUnnamed = IsUnnamed && facts.Tidied().Name == Name,
        AreaCode = AreaCode,
    };
}
