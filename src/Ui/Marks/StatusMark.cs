using Microsoft.AspNetCore.Razor.TagHelpers;

namespace LangNghe.Ui.Marks;

/// <summary>&lt;status-mark status="on_track"/&gt;; words inside take the place of the usual word ("Đạt, vượt mức").</summary>
[HtmlTargetElement("status-mark", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class StatusMark : TagHelper
{
    public string Status { get; set; } = "";

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var look = StatusLook.Of(Status);
        var words = output.TagMode == TagMode.SelfClosing ? null : await output.GetChildContentAsync();
        output.TagName = "span";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", look.Css);
        output.Content.SetHtmlContent($"<svg viewBox=\"0 0 12 12\" width=\"12\" height=\"12\" aria-hidden=\"true\">{look.Shape}</svg>");
        if (words is null || words.IsEmptyOrWhiteSpace)
        {
            output.Content.Append(look.Words);
        }
        else
        {
            output.Content.AppendHtml(words);
        }
    }
}
