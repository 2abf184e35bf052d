using LangNghe.Foundation.Time;
using LangNghe.Territory;
using LangNghe.Territory.Domain;
using LangNghe.Ui.Forms;

namespace LangNghe.Access.Permits;

/// <summary>The units that roles can be bound to, and what such a role covers.</summary>
public sealed class UnitScopes(UnitBooks books, TimeProvider clock)
{
    /// <summary>All units of any time that lie in these or are what these came from. What became of one that ended is not reached: an administrator moves the role there by a document.</summary>
    public async Task<IReadOnlySet<Guid>> Of(IReadOnlyCollection<Guid> units, CancellationToken stop)
    {
        if (units.Count == 0)
        {
            return new HashSet<Guid>();
        }

        var book = await books.Current(stop);
        return units.Where(book.Has).SelectMany(book.SubtreeEver).ToHashSet();
    }

    public async Task<bool> Has(Guid unit, CancellationToken stop) => (await books.Current(stop)).Has(unit);

    /// <summary>For an authority: the province, the communes of today, and the districts as they were last called.</summary>
    public async Task<IReadOnlyList<Choice>> OfAuthorities(CancellationToken stop)
    {
        var (book, today) = (await books.Current(stop), clock.Today());
        var districts = book.LastDayOf(UnitLevel.District) is { } last ? book.UnitsOn(last) : book.UnitsOn(today);
        return
        [
            .. book.UnitsOn(today).Where(p => book.Unit(p.UnitId).Level == UnitLevel.Province).Select(p => Choice(p, "Tỉnh")),
            .. book.UnitsOn(book.ChangeDays.First()).Where(p => book.Unit(p.UnitId).Level == UnitLevel.Province).Select(p => Choice(p, "Tỉnh cũ")),
            .. book.CommunesOn(today).Select(p => Choice(p, "Xã, phường")),
            .. districts.Where(p => book.Unit(p.UnitId).Level == UnitLevel.District).Select(p => Choice(p, "Huyện, thị xã, thành phố")),
        ];
    }

    private static Choice Choice(UnitPeriod period, string group) => new(period.UnitId.ToString(), period.FullName, Group: group);
}
