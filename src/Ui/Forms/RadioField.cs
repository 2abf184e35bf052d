using Microsoft.AspNetCore.Razor.TagHelpers;

namespace LangNghe.Ui.Forms;

/// <summary>&lt;radio-field for="Reason" label="Vì sao?" options="Model.Reasons"/&gt;: one of a few, all in sight.</summary>
[HtmlTargetElement("radio-field", Attributes = "for", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class RadioField : Question
{
    public IEnumerable<Choice> Options { get; set; } = [];

    public bool Inline { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output) =>
        Frame(output, "fieldset", Ticks.Draw("radio", Name, Options, Chosen, Inline, Problem is not null));
}
