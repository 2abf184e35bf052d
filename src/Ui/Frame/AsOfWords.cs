using System.Text.Encodings.Web;
using LangNghe.Foundation.Text;
using LangNghe.Foundation.Web;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Http;

namespace LangNghe.Ui.Frame;

/// <summary>The gold line of a page that does not show today.</summary>
public static class AsOfWords
{
    /// <summary>Null when the page shows today in the units of today.</summary>
    public static IHtmlContent? Line(AsOfQuery asOf, HttpRequest request)
    {
        List<string> parts = [];
        var otherUnits = asOf.Now.UnitsDay != (asOf.IsToday ? asOf.Today : asOf.Now.Day);
        if (asOf.Now.Day != asOf.Today)
        {
            parts.Add($"<b>tính đến {Vi.Day(asOf.Now.Day)}</b>, không phải hôm nay");
        }

        if (asOf.KnownDay is { } known)
        {
            parts.Add($"theo những gì <b>đã biết đến {Vi.Day(known)}</b>");
        }

        if (otherUnits)
        {
            parts.Add($"<b>theo đơn vị hành chính của ngày {Vi.Day(asOf.Now.UnitsDay)}</b>");
        }

        if (parts.Count == 0)
        {
            return null;
        }

        var back = asOf.IsToday
            ? Link(request.With((AsOfQuery.UnitsKey, null)), "Xem theo đơn vị hôm nay")
            : "Muốn sửa, " + Link(request.With((AsOfQuery.DayKey, null), (AsOfQuery.UnitsKey, null), (AsOfQuery.KnownKey, null)), "về hôm nay");
        return new HtmlString($"Đang xem sổ bộ {string.Join(", ", parts)}. {back}.");
    }

    private static string Link(string url, string words) => $"<a href=\"{HtmlEncoder.Default.Encode(url)}\">{words}</a>";
}
