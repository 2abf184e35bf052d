using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace LangNghe.Ui.Forms;

/// <summary>&lt;choice-field for="Kind" label="Loại" options="Model.Kinds" empty="Tất cả"/&gt;: a select.</summary>
[HtmlTargetElement("choice-field", Attributes = "for", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class ChoiceField : Question
{
    public IEnumerable<Choice> Options { get; set; } = [];

    /// <summary>Words of a first choice that sends nothing; without them there is none.</summary>
    public string? Empty { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var select = Control("select", output);
        if (Empty is not null)
        {
            select.InnerHtml.AppendHtml(Option(new Choice("", Empty), false));
        }

        var chosen = Chosen;
        foreach (var group in Options.GroupBy(o => o.Group, StringComparer.Ordinal))
        {
            var into = select;
            if (group.Key is not null)
            {
                into = new TagBuilder("optgroup");
                into.Attributes["label"] = group.Key;
                select.InnerHtml.AppendHtml(into);
            }

            foreach (var choice in group)
            {
                into.InnerHtml.AppendHtml(Option(choice, chosen.Contains(choice.Value, StringComparer.Ordinal)));
            }
        }

        Frame(output, "div", select);
    }

    private static TagBuilder Option(Choice choice, bool chosen)
    {
        var option = new TagBuilder("option");
        option.Attributes["value"] = choice.Value;
        if (chosen)
        {
            option.Attributes["selected"] = "selected";
        }

        option.InnerHtml.Append(choice.Label);
        return option;
    }
}
