namespace LangNghe.Registry.Villages;

/// <summary>Villages whose commune on the chosen map is unknown.</summary>
public sealed class NowhereVillages
{
    private readonly VillageShelf _shelf;
    private readonly List<VillageEntry> _all;
    private readonly HashSet<Guid> _ids;

    private NowhereVillages(VillageShelf shelf, List<VillageEntry> all) => (_shelf, _all, _ids) = (shelf, all, [.. all.Select(e => e.Id)]);

    public static NowhereVillages Of(VillageShelf shelf, VillagePlace place) => new(shelf, [.. shelf.Entries.Where(e => place.Of(e.Id, e.CommuneId) is null)]);

    public IReadOnlyList<VillageEntry> Among(IReadOnlyList<VillageEntry> villages) => ReferenceEquals(villages, _shelf.Entries) ? _all : [.. villages.Where(e => _ids.Contains(e.Id))];
}
