using Microsoft.AspNetCore.Razor.TagHelpers;

namespace LangNghe.Ui.Marks;

/// <summary>&lt;mark-note&gt;cần đối chiếu&lt;/mark-note&gt;: gold, for what is not the plain truth of today. Without words it says "cần đối chiếu".</summary>
[HtmlTargetElement("mark-note", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class MarkNote : TagHelper
{
    public bool When { get; set; } = true;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        if (!When)
        {
            output.SuppressOutput();
            return;
        }

        if (output.TagMode == TagMode.SelfClosing)
        {
            output.Content.SetContent("cần đối chiếu");
        }

        output.TagName = "span";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "mark");
    }
}
