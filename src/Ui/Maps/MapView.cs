using LangNghe.Foundation.Text;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.Extensions.Configuration;

namespace LangNghe.Ui.Maps;

/// <summary>
/// &lt;map-view label="Bản đồ làng nghề" src="/lang-nghe/ban-do.json"/&gt; or <c>data="@geoJson"</c>. Features: points with id, name, url, note, approximate;
/// areas with name, schematic, split. A table row with <c>data-map-id</c> lights its point. Brings its own script and style to the page.
/// </summary>
[HtmlTargetElement("map-view", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class MapView(IConfiguration configuration) : TagHelper
{
    /// <summary>Set in <c>HttpContext.Items</c> when a page has a map.</summary>
    public const string Used = "LangNghe.Ui.Map";

    public string Label { get; set; } = "Bản đồ";

    /// <summary>Where the GeoJSON comes from; leave empty when <see cref="Data"/> is given.</summary>
    public string? Src { get; set; }

    /// <summary>Where the areas under the points come from, when they stand apart.</summary>
    public string? Areas { get; set; }

    /// <summary>GeoJSON, written into the page.</summary>
    public string? Data { get; set; }

    public bool Small { get; set; }

    /// <summary>Who drew the areas, shown in the corner of the map.</summary>
    public string? Attribution { get; set; }

    [HtmlAttributeNotBound, ViewContext]
    public ViewContext ViewContext { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        ViewContext.HttpContext.Items[Used] = true;
        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", Small ? "map small" : "map");
        output.Attributes.SetAttribute("data-map", "");
        output.Attributes.SetAttribute("data-label", Label);
        Set(output, "data-url", Src);
        Set(output, "data-areas", Areas);
        Set(output, "data-attribution", Attribution);
        Set(output, "data-tiles", configuration["LANGNGHE_TILES"]);
        var said = new TagBuilder("p");
        said.AddCssClass("map-fallback");
        said.InnerHtml.Append($"{Vi.Capital(Label)} cần JavaScript; danh sách trên trang đã nói đủ những gì bản đồ vẽ.");
        output.Content.SetHtmlContent(said);
        if (Data is not null)
        {
            // "<" written as an escape, or a name holding "</script" would end the block.
            output.Content.AppendHtml("<script type=\"application/json\">" + Data.Replace("<", "\\u003c", StringComparison.Ordinal) + "</script>");
        }
    }

    private static void Set(TagHelperOutput output, string name, string? value)
    {
        if (!string.IsNullOrWhiteSpace(value))
        {
            output.Attributes.SetAttribute(name, value);
        }
    }
}
