using LangNghe.Ui.Frame;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace LangNghe.Ui.Tables;

/// <summary>&lt;sort-link by="ten" sorting="Model.Sorting"&gt;Làng nghề&lt;/sort-link&gt;: a whole header cell whose link sorts the list and keeps the rest of the address.</summary>
[HtmlTargetElement("sort-link")]
public sealed class SortLink : TagHelper
{
    private const string Up = """<path d="M1 6l3-4 3 4"/>""";
    private const string Down = """<path d="M1 4l3 4 3-4"/>""";
    private const string Both = """<path d="M1.5 4L4 1l2.5 3M1.5 6L4 9l2.5-3"/>""";

    public string By { get; set; } = "";

    public Sorting Sorting { get; set; } = new("", false);

    /// <summary>The first click shows the largest first.</summary>
    public bool LargestFirst { get; set; }

    [HtmlAttributeNotBound, ViewContext]
    public ViewContext ViewContext { get; set; } = null!;

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var words = await output.GetChildContentAsync();
        var here = Sorting.By == By;
        var next = new Sorting(By, here ? !Sorting.Descending : LargestFirst);
        output.TagName = "th";
        output.Attributes.SetAttribute("scope", "col");
        if (here)
        {
            output.Attributes.SetAttribute("aria-sort", Sorting.Descending ? "descending" : "ascending");
        }

        var link = new TagBuilder("a");
        link.AddCssClass("sort");
        link.Attributes["href"] = ViewContext.HttpContext.Request.With((Sorting.Key, next.ToString()));
        link.InnerHtml.AppendHtml(words);
        link.InnerHtml.AppendHtml($"<svg viewBox=\"0 0 8 10\" width=\"8\" height=\"10\" aria-hidden=\"true\">{(!here ? Both : Sorting.Descending ? Down : Up)}</svg>");
        output.Content.SetHtmlContent(link);
    }
}
