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

/// <summary>The register's list. What is found and in which order comes from memory, who may see what and what a row shows from the database.</summary>
public sealed class VillageList(AppDb db, Actor actor, UnitBooks books, VillageIndex index, IEnumerable<VillageFilter> filters)
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
        var shown = found.Skip((page - 1) * PageSize).Take(PageSize).ToList();
        var ids = shown.ConvertAll(e => e.Id);
        var rows = await Rows(db.VillagesAt(asOf).Where(v => ids.Contains(v.Id)), place, units, asOf, stop);
        return new VillageListPage(InOrder(shown, rows), found.Count, [.. found.Where(e => place.Of(e.Id, e.CommuneId) is null)], page);
    }

    /// <summary>Every row, for downloads and the map.</summary>
    public async Task<IReadOnlyList<VillageListRow>> All(VillageListQuery query, AsOf asOf, CancellationToken stop)
    {
        var units = await books.Current(stop);
        var place = await VillagePlace.Load(db, units, asOf, stop);
        var found = await Find(query, asOf, units, place, stop);
        return InOrder(found, await Rows(Matching(query, asOf), place, units, asOf, stop));
    }

    public async Task<IReadOnlyList<(string Key, string Label)>> Crafts(AsOf asOf, CancellationToken stop) => (await index.On(db, asOf, stop)).Crafts;

    private async Task<List<VillageEntry>> Find(VillageListQuery query, AsOf asOf, UnitBook units, VillagePlace place, CancellationToken stop)
    {
        var shelf = await index.On(db, asOf, stop);
        var search = new NameSearch(query.Search);
        IEnumerable<VillageEntry> found = search.IsEmpty ? shelf.Entries : shelf.Search(search);
        if (query.Craft is { } craft)
        {
            found = found.Where(e => e.CraftKeys.Contains(craft, StringComparer.Ordinal));
        }

        if (query.Unit is { } unit)
        {
            found = found.Where(IsIn(unit, units, place));
        }

        if (actor.Units is not null || query.Group is not null || query.Kind is not null || query.State is not null || query.Rooms.Count > 0)
        {
            var matching = (await Matching(query, asOf).Select(v => v.Id).ToListAsync(stop)).ToHashSet();
            found = found.Where(e => matching.Contains(e.Id));
        }

        return [.. Sorted(found, query.Sorting, asOf, units, place)];
    }

    /// <summary>Who may see what, and the questions that memory cannot answer.</summary>
    private IQueryable<VillageAt> Matching(VillageListQuery query, AsOf asOf)
    {
        var villages = db.VillagesAt(asOf).VisibleTo(actor);
        if (query.Group is { } group)
        {
            villages = villages.Where(v => v.Profile.Facts.Group == group);
        }

        if (query.Kind is { } code)
        {
            var kind = Enum.GetValues<VillageKind>().Select(k => (VillageKind?)k).FirstOrDefault(k => k!.Value.Code == code);
            villages = villages.Where(v => v.Kind == kind);
        }

        if (query.State is { } word)
        {
            var state = Enum.GetValues<OperationState>().Select(s => (OperationState?)s).FirstOrDefault(s => s!.Value.Code == word);
            villages = villages.Where(v => v.State == state);
        }

        return filters.Where(f => query.Rooms.ContainsKey(f.Key)).Aggregate(villages, (asked, filter) => asked.Where(filter.Where(db, asOf, query.Rooms[filter.Key])));
    }

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

    private static async Task<Dictionary<Guid, VillageListRow>> Rows(IQueryable<VillageAt> villages, VillagePlace place, UnitBook units, AsOf asOf, CancellationToken stop)
    {
        var rows = await villages.Select(v => new
        {
            v.Id, v.Number, v.Kind, v.KindSureness, v.State, v.Profile.GroupSureness, v.Profile.IsUnnamed,
            v.Profile.Facts.Name, v.Profile.Facts.Group, v.Profile.Facts.Crafts, v.Profile.Facts.CommuneId, v.Profile.Facts.PlaceAsWritten,
            v.Profile.Facts.Latitude, v.Profile.Facts.Longitude, v.Profile.Facts.Position,
        }).ToListAsync(stop);
        return rows.ToDictionary(r => r.Id, r => new VillageListRow(
            r.Id, r.Number, r.Name ?? "", r.Kind, r.KindSureness, r.Group, r.GroupSureness, r.Crafts, r.State,
            place.Of(r.Id, r.CommuneId), place.NameOf(r.Id, r.CommuneId), place.Of(r.Id, r.CommuneId) is { } unit ? units.ShortName(unit, asOf.UnitsDay) : "chưa rõ", r.PlaceAsWritten, r.IsUnnamed,
            r is { Latitude: { } latitude, Longitude: { } longitude, Position: { } how } ? new VillagePosition(latitude, longitude, how) : null));
    }

    private static IReadOnlyList<VillageListRow> InOrder(IEnumerable<VillageEntry> entries, Dictionary<Guid, VillageListRow> rows) =>
        [.. entries.Select(e => rows.GetValueOrDefault(e.Id)).OfType<VillageListRow>()];
}
