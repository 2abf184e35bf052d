using LangNghe.Foundation.Who;
using Microsoft.AspNetCore.Http;

namespace LangNghe.Ui.Frame;

/// <summary>The places below *Quản trị* that an actor may open; none anywhere else, and none where there is no choice.</summary>
public sealed class AdminTabs(IEnumerable<AdminItem> items)
{
    private readonly AdminItem[] _items = [.. items.OrderBy(i => i.Order)];

    public IReadOnlyList<RailLink> For(Actor actor, PathString path)
    {
        var here = _items.Where(i => path.StartsWithSegments(i.Url, StringComparison.Ordinal)).MaxBy(i => i.Url.Length);
        var open = _items.Where(i => actor.May(i.Permission)).ToList();
        return here is null || open.Count < 2 ? [] : [.. open.Select(i => new RailLink(i.Label, i.Url, i != here ? null : path == i.Url ? "page" : "true"))];
    }
}
