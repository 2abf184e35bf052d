using System.Globalization;
using LangNghe.Foundation.Text;
using LangNghe.Ui.Frame;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace LangNghe.Ui.Tables;

/// <summary>&lt;pager page="2" size="50" total="65" noun="làng"/&gt;: "51–65 trong 65 làng" and links that keep the rest of the address.</summary>
[HtmlTargetElement("pager", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class Pager : TagHelper
{
    public const string Key = "trang";

    /// <summary>From 1.</summary>
    public int Page { get; set; } = 1;

    public int Size { get; set; } = 50;

    public int Total { get; set; }

    public string Noun { get; set; } = "dòng";

    [HtmlAttributeNotBound, ViewContext]
    public ViewContext ViewContext { get; set; } = null!;

    private int Last => Math.Max(1, (Total + Size - 1) / Size);

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "nav";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "pager");
        output.Attributes.SetAttribute("aria-label", "Các trang của danh sách");
        var page = Math.Clamp(Page, 1, Last);
        var count = new TagBuilder("p");
        count.InnerHtml.Append(Last == 1
            ? $"{Vi.Number(Total)} {Noun}"
            : $"{Vi.Number(((page - 1) * Size) + 1)}–{Vi.Number(Math.Min(page * Size, Total))} trong {Vi.Number(Total)} {Noun}");
        output.Content.AppendHtml(count);
        if (Last == 1)
        {
            return;
        }

        var list = new TagBuilder("ul");
        Add(list, page > 1 ? page - 1 : null, "Trước", "prev");
        var before = 0;
        foreach (var number in Enumerable.Range(1, Last).Where(n => n == 1 || n == Last || Math.Abs(n - page) <= 1))
        {
            if (number > before + 1)
            {
                list.InnerHtml.AppendHtml("<li><span class=\"gap\">…</span></li>");
            }

            if (number == page)
            {
                list.InnerHtml.AppendHtml($"<li><span aria-current=\"page\"><span class=\"visually-hidden\">Trang </span>{number}</span></li>");
            }
            else
            {
                Add(list, number, Vi.Number(number), null);
            }

            before = number;
        }

        Add(list, page < Last ? page + 1 : null, "Sau", "next");
        output.Content.AppendHtml(list);
    }

    private void Add(TagBuilder list, int? page, string words, string? relation)
    {
        if (page is not { } number)
        {
            return;
        }

        var link = new TagBuilder("a");
        link.Attributes["href"] = ViewContext.HttpContext.Request.With((Key, number == 1 ? null : number.ToString(CultureInfo.InvariantCulture)));
        if (relation is null)
        {
            link.Attributes["aria-label"] = "Trang " + words;
        }
        else
        {
            link.Attributes["rel"] = relation;
        }

        link.InnerHtml.Append(words);
        var item = new TagBuilder("li");
        item.InnerHtml.AppendHtml(link);
        list.InnerHtml.AppendHtml(item);
    }
}
