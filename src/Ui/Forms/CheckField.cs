using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace LangNghe.Ui.Forms;

/// <summary>With options: several of a few. Without: one yes or no, whose label stands beside the box.</summary>
[HtmlTargetElement("check-field", Attributes = "for", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class CheckField : Question
{
    public IEnumerable<Choice>? Options { get; set; }

    public bool Inline { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        if (Options is not null)
        {
            Frame(output, "fieldset", Ticks.Draw("checkbox", Name, Options, Chosen, Inline, Problem is not null));
            return;
        }

        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.Clear();
        output.Attributes.SetAttribute("class", Problem is null ? "field" : "field field-wrong");
        if (Problem is { } problem)
        {
            var error = new TagBuilder("p");
            error.AddCssClass("error");
            error.InnerHtml.AppendHtml("<span class=\"visually-hidden\">Lỗi: </span>").Append(problem);
            output.Content.AppendHtml(error);
        }

        var label = Label ?? For.Metadata.DisplayName ?? For.Metadata.Name ?? Name;
        output.Content.AppendHtml(Ticks.One("checkbox", Name, Id, new Choice("true", label, Hint), Chosen.Contains("true", StringComparer.Ordinal), Problem is not null));
        // An empty box sends nothing; this says no. Reading takes the first value, so it stands last.
        output.Content.AppendHtml(new TagBuilder("input") { TagRenderMode = TagRenderMode.SelfClosing, Attributes = { ["type"] = "hidden", ["name"] = Name, ["value"] = "false" } });
    }
}
