using LangNghe.Foundation.Data;
using LangNghe.Foundation.Text;
using LangNghe.Foundation.Time;
using LangNghe.Foundation.Web;
using LangNghe.Foundation.Who;
using LangNghe.Law;
using LangNghe.Law.Domain;
using LangNghe.Territory.Domain;
using LangNghe.Territory.Outlines;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace LangNghe.Territory.Units;

/// <summary>The units of two days side by side. The later is the day of the units; the earlier is asked, or the first day of which all is known.</summary>
[Needs(TerritoryPermissions.Read)]
public sealed class UnitListModel(AppDb db, UnitBooks books, AreaMap map, AsOfQuery asOf) : PageModel
{
    public const string ComparedKey = "so-voi";

    [BindProperty(SupportsGet = true, Name = ComparedKey)]
    public string? Compared { get; set; }

    public UnitBook Book { get; private set; } = null!;

    public DateOnly Earlier { get; private set; }

    public DateOnly Later { get; private set; }

    public bool ComparedWasUnread { get; private set; }

    /// <summary>Bundles that changed, by the former district of their first commune.</summary>
    public IReadOnlyList<IGrouping<string, UnitBundle>> Changed { get; private set; } = [];

    public IReadOnlyList<UnitPeriod> Unchanged { get; private set; } = [];

    public IReadOnlyList<UnitPeriod> Split { get; private set; } = [];

    public IReadOnlyList<MapChange> Changes { get; private set; } = [];

    public IReadOnlyDictionary<Guid, Document> Documents { get; private set; } = new Dictionary<Guid, Document>();

    public IReadOnlyList<string> OutlineSources { get; private set; } = [];

    /// <summary>Pairs of days worth comparing: before and after each change.</summary>
    public IEnumerable<(DateOnly Before, DateOnly After)> Steps => Book.ChangeDays.Skip(1).Select(d => (d.AddDays(-1), d));

    public async Task OnGet(CancellationToken stop)
    {
        Book = await books.Current(stop);
        OutlineSources = (await map.Current(stop)).Sources;
        var later = asOf.Now.UnitsDay;
        ComparedWasUnread = !string.IsNullOrWhiteSpace(Compared) && !VietnamDay.TryParse(Compared, out _);
        var earlier = VietnamDay.TryParse(Compared, out var asked) ? asked : asOf.Now.Day != later ? asOf.Now.Day : Book.ChangeDays.ElementAtOrDefault(1);
        (Earlier, Later) = earlier <= later ? (earlier, later) : (later, earlier);
        var bundles = UnitComparison.Of(Book, Earlier, Later);
        Changed = [.. bundles.Where(b => !b.IsUnchanged).OrderBy(Heading, StringComparer.Ordinal).GroupBy(Heading, StringComparer.Ordinal)];
        Unchanged = [.. bundles.Where(b => b.IsUnchanged).Select(b => b.After[0])];
        Split = [.. bundles.SelectMany(b => b.Before.Where((_, at) => b.HasPart(at)))];
        Changes = MapChange.Between(Book, Earlier, Later);
        var cited = Changes.SelectMany(c => c.Documents).ToHashSet();
        Documents = await db.Documents.AsNoTracking().Where(d => cited.Contains(d.Id)).ToDictionaryAsync(d => d.Id, stop);
    }

    /// <summary>"83 xã, 20 phường, 6 thị trấn".</summary>
    public string Types(DateOnly day) => string.Join(", ", Book.CommunesOn(day).GroupBy(p => p.Type, StringComparer.Ordinal).OrderByDescending(g => g.Count())
        .Select(g => $"{Vi.Number(g.Count())} {char.ToLowerInvariant(g.Key[0])}{g.Key[1..]}"));

    public int Districts(DateOnly day) => Book.UnitsOn(day).Count(p => Book.Unit(p.UnitId).Level == UnitLevel.District);

    private string Heading(UnitBundle bundle)
    {
        var first = bundle.Before is [var old, ..] ? old : bundle.After[0];
        return first.ParentUnitId is { } parent && Book.Unit(parent).Level == UnitLevel.District ? Book.Latest(parent).FullName : "";
    }
}
