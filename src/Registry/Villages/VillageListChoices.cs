using LangNghe.Foundation.Data;
using LangNghe.Foundation.Text;
using LangNghe.Foundation.Time;
using LangNghe.Foundation.Who;
using LangNghe.Registry.Domain;
using LangNghe.Territory;
using LangNghe.Territory.Domain;
using LangNghe.Ui.Forms;

namespace LangNghe.Registry.Villages;

/// <summary>What each filter of the list can be set to, and what a query says in words.</summary>
public sealed class VillageListChoices(AppDb db, Actor actor, UnitBooks books, VillageIndex index, IEnumerable<VillageFilter> filters)
{
    public async Task<IReadOnlyList<VillageListChoice>> Main(AsOf asOf, CancellationToken stop)
    {
        var crafts = (await index.On(db, asOf, stop)).Crafts;
        return
        [
            new(VillageListQuery.GroupKey, "Nhóm ngành nghề", [.. Enum.GetValues<TradeGroup>().Select(g => new Choice(g.Code, g.ShortWords))], "Mọi nhóm nghề"),
            new(VillageListQuery.CraftKey, "Nghề", [.. crafts.Select(c => new Choice(c.Key, Vi.Capital(c.Label)))], "Mọi nghề"),
            new(VillageListQuery.KindKey, "Loại", [.. Enum.GetValues<VillageKind>().Select(k => new Choice(k.Code, k.Words)), new(VillageListQuery.None, "Chưa được công nhận")], "Mọi loại"),
            new(VillageListQuery.StateKey, "Tình trạng", [.. Enum.GetValues<OperationState>().Select(s => new Choice(s.Code, s.Words)), new(VillageListQuery.None, "Chưa rõ")], "Mọi tình trạng"),
            new(VillageListQuery.UnitKey, "Đơn vị", Units(await books.Current(stop), asOf), "Mọi đơn vị"),
        ];
    }

    public IReadOnlyList<VillageListChoice> Rooms() =>
        [.. filters.OrderBy(f => f.Order).Select(f => new VillageListChoice(f.Key, f.Label, [.. f.Choices.Select(c => new Choice(c.Value, c.Label))]))];

    /// <summary>The filters that are set, as "Loại: Làng nghề truyền thống".</summary>
    public async Task<IReadOnlyList<string>> Words(VillageListQuery query, AsOf asOf, CancellationToken stop)
    {
        var words = new List<string>();
        if (query.Search is { } search)
        {
            words.Add($"Tìm: {search}");
        }

        if (query.HasFilters)
        {
            words.AddRange((await Main(asOf, stop)).Concat(Rooms()).Select(c => (c.Label, c.ChosenLabel(query))).Where(c => c.Item2 is not null).Select(c => $"{c.Label}: {c.Item2}"));
        }

        return words;
    }

    private IReadOnlyList<Choice> Units(UnitBook units, AsOf asOf)
    {
        var communes = units.CommunesOn(asOf.UnitsDay).Where(c => units.Unit(c.UnitId).AreaCode is not null && actor.Sees(c.UnitId)).OrderBy(c => c.SortKey, StringComparer.Ordinal);
        var districts = units.All.Where(u => units.Unit(u).Level == UnitLevel.District && units.Unit(u).AreaCode is not null).Select(units.Latest).OrderBy(p => p.SortKey, StringComparer.Ordinal);
        return
        [
            new(VillageListQuery.None, "Chưa xác định xã"),
            .. communes.Select(c => new Choice(c.UnitId.ToString(), Vi.Capital(units.Name(c.UnitId, asOf.UnitsDay)), Group: $"Xã, phường ngày {Vi.Day(asOf.UnitsDay)}")),
            .. actor.Units is null ? districts.Select(d => new Choice(d.UnitId.ToString(), $"Địa bàn {d.ShortName}", Group: "Địa bàn huyện, thị xã, thành phố cũ")) : [],
        ];
    }
}
