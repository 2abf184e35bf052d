using LangNghe.Foundation.Data;
using LangNghe.Foundation.Text;
using LangNghe.Foundation.Time;
using LangNghe.Foundation.Who;
using LangNghe.Registry.Domain;
using LangNghe.Territory;
using LangNghe.Territory.Domain;
using LangNghe.Ui.Tables;
using Microsoft.EntityFrameworkCore;

namespace LangNghe.Registry.Villages;

/// <summary>The register's list. What is found, in which order and what a row shows comes from memory; only what the rooms above know is asked of the database.</summary>
public sealed class VillageList(AppDb db, Actor actor, UnitBooks books, VillageIndex index, Kept<NowhereVillages> nowhere, IEnumerable<VillageFilter> filters)
{
    public const int PageSize = 50;
    public const string ByName = "ten";
    public const string ByNumber = "so";
    public const string ByUnit = "xa";
    public const string ByKind = "loai";

    public async Task<VillageListPage> Page(VillageListQuery query, AsOf asOf, CancellationToken stop)
    {
        var units = await books.Current(stop);
        var place = await VillagePlace.Load(db, units, asOf, stop);
        var found = await Find(query, asOf, units, place, stop);
        var page = Math.Clamp(query.Page, 1, Math.Max(1, (found.Count + PageSize - 1) / PageSize));
        var unplaced = await nowhere.Get(db, asOf.LastDay, asOf, async () => NowhereVillages.Of(await index.On(db, asOf, stop), place), stop);
        return new VillageListPage(
            [.. found.Skip((page - 1) * PageSize).Take(PageSize).Select(e => Row(e, place, units, asOf))],
            found.Count, unplaced.Among(found), page);
    }

    /// <summary>Every row, for downloads and the map.</summary>
    public async Task<IReadOnlyList<VillageListRow>> All(VillageListQuery query, AsOf asOf, CancellationToken stop)
    {
        var units = await books.Current(stop);
        var place = await VillagePlace.Load(db, units, asOf, stop);
        return [.. (await Find(query, asOf, units, place, stop)).Select(e => Row(e, place, units, asOf))];
    }

    public async Task<IReadOnlyList<(string Key, string Label)>> Crafts(AsOf asOf, CancellationToken stop) => (await index.On(db, asOf, stop)).Crafts;

    private async Task<IReadOnlyList<VillageEntry>> Find(VillageListQuery query, AsOf asOf, UnitBook units, VillagePlace place, CancellationToken stop)
    {
        var shelf = await index.On(db, asOf, stop);
        var search = new NameSearch(query.Search);
        if (search.IsEmpty && !query.HasFilters && actor.Units is null && query.Sorting is null or { By: ByName, Descending: false })
        {
            return shelf.Entries;
        }

        IEnumerable<VillageEntry> found = search.IsEmpty ? shelf.Entries : shelf.Search(search, LiesIn(search, asOf, units, place));
        if (query.Craft is { } craft)
        {
            found = found.Where(e => e.Words.Crafts.Any(c => c.Key == craft));
        }

        if (query.Unit is { } unit)
        {
            found = found.Where(IsIn(unit, units, place));
        }

        found = found.Where(e => actor.SeesVillage(e.Id, e.CommuneId) && Answers(e, query));
        if (query.Rooms.Count > 0)
        {
            var matching = (await InRooms(query, asOf).Select(v => v.Id).ToListAsync(stop)).ToHashSet();
            found = found.Where(e => matching.Contains(e.Id));
        }

        return [.. Sorted(found, query.Sorting, asOf, units, place)];
    }

    /// <summary>Villages of the commune that is called so on the chosen map, with its kind or without; null where none is.</summary>
    private static Func<VillageEntry, bool>? LiesIn(NameSearch search, AsOf asOf, UnitBook units, VillagePlace place)
    {
        var communes = units.CommunesOn(asOf.UnitsDay).Where(c => search.Is(c.SearchKey) || search.Is(c.NameKey)).Select(c => c.UnitId).ToHashSet();
        return communes.Count == 0 ? null : e => place.Of(e.Id, e.CommuneId) is { } commune && communes.Contains(commune);
    }

    private static bool Answers(VillageEntry entry, VillageListQuery query) =>
        (query.Group is null || entry.Group == query.Group)
        && (query.Kind is null || (entry.Kind?.Code ?? VillageListQuery.None) == query.Kind)
        && (query.State is null || (entry.State?.Code ?? VillageListQuery.None) == query.State);

    /// <summary>The questions that only the rooms above can answer.</summary>
    private IQueryable<VillageAt> InRooms(VillageListQuery query, AsOf asOf) =>
        filters.Where(f => query.Rooms.ContainsKey(f.Key)).Aggregate(db.VillagesAt(asOf), (asked, filter) => asked.Where(filter.Where(db, asOf, query.Rooms[filter.Key])));

    private static Func<VillageEntry, bool> IsIn(string unit, UnitBook units, VillagePlace place)
    {
        if (!Guid.TryParse(unit, out var id))
        {
            return e => place.Of(e.Id, e.CommuneId) is null;
        }

        return units.Has(id) && units.Unit(id).Level == UnitLevel.District
            ? e => e.CommuneId is { } commune && units.FormerDistrict(commune).Any(d => d.UnitId == id)
            : e => place.Of(e.Id, e.CommuneId) == id;
    }

    private static IEnumerable<VillageEntry> Sorted(IEnumerable<VillageEntry> found, Sorting? sorting, AsOf asOf, UnitBook units, VillagePlace place)
    {
        var ordered = sorting?.By switch
        {
            ByNumber => found.OrderBy(e => e.Number),
            ByKind => found.OrderBy(e => e.Kind is null).ThenByDescending(e => e.Kind),
            ByUnit => found.OrderBy(e => place.Of(e.Id, e.CommuneId) is { } unit ? units.On(unit, asOf.UnitsDay)?.SortKey : "~", StringComparer.Ordinal),
            _ => found,
        };
        return sorting?.Descending == true ? ordered.Reverse() : ordered;
    }

    private static VillageListRow Row(VillageEntry e, VillagePlace place, UnitBook units, AsOf asOf) => new(
        e.Id, e.Number, e.Name, e.Kind, e.KindSureness, e.Group, e.Words.GroupSureness, e.Crafts, e.State,
        place.Of(e.Id, e.CommuneId), place.NameOf(e.Id, e.CommuneId), place.Of(e.Id, e.CommuneId) is { } unit ? units.ShortName(unit, asOf.UnitsDay) : "chưa rõ", e.Words.Facts.PlaceAsWritten, e.Words.IsUnnamed, e.Position);
}
