using LangNghe.Foundation.Time;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Extensions;

namespace LangNghe.Foundation.Web;

/// <summary>The two controls and *đã biết đến*, as the URL holds them: ?tinh-den=…&amp;don-vi=…&amp;da-biet=….</summary>
public sealed class AsOfQuery
{
    public const string DayKey = "tinh-den";
    public const string UnitsKey = "don-vi";
    public const string KnownKey = "da-biet";

    private readonly Dictionary<string, string> _given = new(StringComparer.Ordinal);

    public AsOfQuery(IHttpContextAccessor http, TimeProvider clock)
    {
        Today = clock.Today();
        var query = http.HttpContext?.Request.Query;
        var day = Read(query, DayKey) ?? Today;
        var units = Read(query, UnitsKey) ?? day;
        KnownDay = Read(query, KnownKey) is { } known && known < Today ? known : null;
        Now = new AsOf(day, units, KnownDay is { } end ? VietnamDay.EndOf(end) : AsOf.Everything);
    }

    public AsOf Now { get; }

    public DateOnly Today { get; }

    /// <summary>The day through which knowledge is asked, null for all.</summary>
    public DateOnly? KnownDay { get; }

    /// <summary>What could not be read as a day, by key; the page says so beside the control.</summary>
    public Dictionary<string, string> Unread { get; } = new(StringComparer.Ordinal);

    /// <summary>Acts are open only on the present register as it is known now.</summary>
    public bool IsToday => Now.Day == Today && KnownDay is null;

    /// <summary>The url with the same day, units and knowledge.</summary>
    public string Link(string url) => Link(url, _given);

    /// <summary>The url with another day, on the map and with the knowledge of this page.</summary>
    public string LinkOn(DateOnly day, string url) => day == Now.Day ? Link(url) : Link(url, new Dictionary<string, string>(_given, StringComparer.Ordinal)
    {
        [DayKey] = Text.Vi.Day(day),
        [UnitsKey] = Text.Vi.Day(Now.UnitsDay),
    });

    private static string Link(string url, Dictionary<string, string> given)
    {
        if (given.Count == 0)
        {
            return url;
        }

        var pairs = new QueryBuilder(given);
        var hash = url.IndexOf('#', StringComparison.Ordinal);
        var (path, fragment) = hash < 0 ? (url, "") : (url[..hash], url[hash..]);
        var text = pairs.ToString();
        return (path.Contains('?', StringComparison.Ordinal) ? path + "&" + text[1..] : path + text) + fragment;
    }

    private DateOnly? Read(IQueryCollection? query, string key)
    {
        var text = query?[key].ToString();
        if (string.IsNullOrWhiteSpace(text))
        {
            return null;
        }

        if (!VietnamDay.TryParse(text, out var day) || !AsOf.Allows(day))
        {
            Unread[key] = text;
            return null;
        }

        _given[key] = Text.Vi.Day(day);
        return day;
    }
}
