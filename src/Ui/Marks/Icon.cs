using LangNghe.Ui.Frame;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace LangNghe.Ui.Marks;

/// <summary>&lt;icon name="download"/&gt; before its word. The build puts every Tabler icon that a page names into the sprite.</summary>
[HtmlTargetElement("icon", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class Icon : TagHelper
{
    public string Name { get; set; } = "";

    [HtmlAttributeNotBound, ViewContext]
    public ViewContext ViewContext { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "svg";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "icon");
        output.Attributes.SetAttribute("aria-hidden", "true");
        output.Attributes.SetAttribute("width", "18");
        output.Attributes.SetAttribute("height", "18");
        output.Content.SetHtmlContent($"<use href=\"{ViewContext.HttpContext.Asset("lib/icons.svg")}#{Name}\"/>");
    }
}
