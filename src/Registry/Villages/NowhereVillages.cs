namespace LangNghe.Registry.Villages;

/// <summary>Villages whose commune on the chosen map is unknown.</summary>
public sealed class NowhereVillages
{
    private readonly HashSet<Guid> _ids;

    private NowhereVillages(HashSet<Guid> ids) => _ids = ids;

    public static NowhereVillages Of(VillageShelf shelf, VillagePlace place) => new([.. shelf.Entries.Where(e => place.Of(e.Id, e.CommuneId) is null).Select(e => e.Id)]);

    public bool Has(VillageEntry village) => _ids.Contains(village.Id);
}
