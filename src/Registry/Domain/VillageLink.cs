namespace LangNghe.Registry.Domain;

public sealed class VillageLink : VillageRow
{
    private VillageLink() { }

    public VillageLink(Guid villageId, Guid otherId, VillageLinkKind kind)
    {
        BelongTo(villageId);
        (OtherId, Kind) = (otherId, kind);
    }

    public Guid OtherId { get; private set; }

    public VillageLinkKind Kind { get; private set; }
}
