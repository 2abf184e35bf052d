using LangNghe.Foundation.Web;
using LangNghe.Foundation.Who;
using Microsoft.AspNetCore.Http;

namespace LangNghe.Ui.Frame;

/// <summary>What the actor sees in the left rail, with the place where the page stands.</summary>
public sealed class Rail(IEnumerable<RailItem> items)
{
    private readonly RailItem[] _items = [.. items.OrderBy(i => i.Order).ThenBy(i => i.Label, StringComparer.Ordinal)];

    public IEnumerable<RailLink> For(Actor actor, PathString path, AsOfQuery asOf)
    {
        if (!actor.IsSignedIn)
        {
            return [];
        }

        var here = _items.Where(i => IsUnder(path, i.Url)).MaxBy(i => i.Url.Length);
        return _items
            .Where(i => i.Permission is null || actor.May(i.Permission))
            .Select(i => new RailLink(i.Label, i.KeepsDay ? asOf.Link(i.Url) : i.Url, i != here ? null : path == i.Url ? "page" : "true"));
    }

    private static bool IsUnder(PathString path, string url) =>
        url == "/" ? path == "/" : path.StartsWithSegments(url, StringComparison.Ordinal);
}
