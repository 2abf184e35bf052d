using LangNghe.Foundation.Text;
using LangNghe.Intake.Reading;
using LangNghe.Registry.Domain;
using LangNghe.Registry.Villages;
using LangNghe.Territory.Domain;

namespace LangNghe.Intake.Kinds;

/// <summary>Turns rows of a table into villages: which one is meant, and what is said of it.</summary>
internal sealed class VillageRowReading(VillageRoll roll, UnitBook units, UnitsByName names, Decided decided, DateOnly today)
{
    private const int MostLike = 5;

    private readonly Dictionary<object, int> _seen = [];

    /// <summary>Either an order or a likeness, when the row has no problem.</summary>
    public (VillageRowOrder? Order, Likeness? Like) Of(TableRow row)
    {
        var (number, name, day) = (row.Whole(VillageColumns.Number), row.Text(VillageColumns.Name), row.Day(VillageColumns.Day));
        var standing = number is { } known ? roll.Find(known) : null;
        if (number is not null && standing is null)
        {
            row.Add(VillageColumns.Number, $"Không có làng nghề số {number} trong địa bàn của bạn.");
        }

        var commune = CommuneOf(row, standing, day ?? today);
        var like = (Likeness?)null;
        if (number is null && name is not null && row.Problems.Count == 0)
        {
            (standing, like) = Meant(name, commune);
        }

        var order = like is null ? new VillageRowOrder(standing, Facts(row, standing, commune, day)) : null;
        Look(row, standing, name, commune);
        return (order, like);
    }

    private void Look(TableRow row, RollEntry? standing, string? name, Guid? commune)
    {
        if (name is null && standing is null)
        {
            row.Add(VillageColumns.Name, "Nhập tên làng nghề.");
        }

        if (standing is not null && row.Whole(VillageColumns.Number) is not null && name is not null && VietnameseText.SearchKey(name) != standing.Key && commune is not null && Now(commune) != Now(standing.CommuneId))
        {
            row.Add(VillageColumns.Number, $"Số {standing.Number} trong sổ là “{standing.Name}”, khác cả tên và xã. Có lẽ số này sai; bỏ số nếu đây là làng mới.");
        }

        object key = standing is not null ? standing.Id : (VietnameseText.SearchKey(name ?? ""), Now(commune));
        if (row.Problems.Count == 0 && !_seen.TryAdd(key, row.Number))
        {
            row.Add(null, $"Làng này đã có ở dòng {_seen[key]} của tệp.");
        }
    }

    private (RollEntry? Standing, Likeness? Like) Meant(string name, Guid? commune)
    {
        var key = Likeness.KeyOf(VietnameseText.SearchKey(name), commune?.ToString());
        if (decided.Same(key).Select(id => roll.All.FirstOrDefault(e => e.Id == id)).OfType<RollEntry>().FirstOrDefault() is { } meant)
        {
            return (meant, null);
        }

        if (roll.Named(name).Where(e => Now(e.CommuneId) == Now(commune)).ToList() is [var one])
        {
            return (one, null);
        }

        var like = roll.Alike(name, commune, Now).Where(e => !decided.IsAnother(key, e.Id)).Take(MostLike).ToList();
        return like.Count == 0 ? (null, null) : (null, new Likeness(key, name, like.ConvertAll(e => (e.Id, Shown(e)))));
    }

    private ProfileFacts Facts(TableRow row, RollEntry? standing, Guid? commune, DateOnly? day)
    {
        var was = standing?.Profile.Facts ?? new VillageFacts();
        return new ProfileFacts
        {
            Day = standing is null || day > standing.Profile.From ? day : standing.Profile.From,
            Village = new VillageFacts
            {
                Name = Kept(VillageColumns.Name, was.Name),
                Group = Gone(row, VillageColumns.Group) ? null : row.IsBlankAt(VillageColumns.Group) ? was.Group : row.Choice(VillageColumns.Group, VillageColumns.Groups),
                Crafts = Kept(VillageColumns.Crafts, was.Crafts),
                Hamlet = Kept(VillageColumns.Hamlet, was.Hamlet),
                CommuneId = commune,
                PlaceAsWritten = Kept(VillageColumns.Place, was.PlaceAsWritten),
                Latitude = Degrees(row, VillageColumns.Latitude, was.Latitude),
                Longitude = Degrees(row, VillageColumns.Longitude, was.Longitude),
                Position = Gone(row, VillageColumns.Position) ? null : row.IsBlankAt(VillageColumns.Position) ? was.Position : row.Choice(VillageColumns.Position, VillageColumns.Positions),
            },
        };

        string? Kept(string column, string? old) => Gone(row, column) ? null : row.IsBlankAt(column) ? old : row.Text(column);
    }

    private static double? Degrees(TableRow row, string column, double? old) => Gone(row, column) ? null : row.IsBlankAt(column) ? old : (double?)row.Amount(column);

    private static bool Gone(TableRow row, string column) => row.IsDropped(column);

    private Guid? CommuneOf(TableRow row, RollEntry? standing, DateOnly day)
    {
        if (row.IsBlankAt(VillageColumns.Commune))
        {
            return standing?.CommuneId;
        }

        if (Gone(row, VillageColumns.Commune) || row.Text(VillageColumns.Commune) is not { } text)
        {
            return null;
        }

        // What stands may be of an older map; written the same, it stays.
        if (standing?.CommuneId is { } old && VietnameseText.SearchKey(names.Shown(old, today)) == VietnameseText.SearchKey(text))
        {
            return old;
        }

        var found = names.Find(text, day);
        if (found is [var one])
        {
            return one;
        }

        row.Add(VillageColumns.Commune, found.Count == 0
            ? $"Không có xã, phường nào tên “{text}” vào ngày {Vi.Day(day)}."
            : $"Có {found.Count} xã, phường tên “{text}”; ghi cả huyện, như “{names.Shown(found[0], day)}”.");
        return null;
    }

    private Guid? Now(Guid? commune) => units.ResolvedOrSame(commune, today);

    private string Shown(RollEntry entry) => entry.Words(units, today);
}
