using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace LangNghe.Ui.Forms;

/// <summary>&lt;field for="Facts.Name" label="Tên làng nghề" hint="…"/&gt;. Types: text, day, number, password, email, search, textarea, file.</summary>
[HtmlTargetElement("field", Attributes = "for", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class Field : Question
{
    public string Type { get; set; } = "text";

    /// <summary>Stands after the control: "triệu đồng", "hộ".</summary>
    public string? Unit { get; set; }

    public int Rows { get; set; } = 4;

    protected override string? ShownHint => Hint ?? (Type == "day" ? "Ngày/tháng/năm, như 31/12/2021" : null);

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        Width ??= Type switch { "day" => "w-day", "number" => "w-short", _ => null };
        var control = Control(Type == "textarea" ? "textarea" : "input", output);
        if (Type == "textarea")
        {
            control.Attributes["rows"] = $"{Rows}";
            // The parser drops the first line break inside a textarea.
            control.InnerHtml.AppendHtml("\n").Append(Typed);
        }
        else
        {
            Fill(control);
        }

        if (Unit is null)
        {
            Frame(output, "div", control);
            return;
        }

        var row = new TagBuilder("div");
        row.AddCssClass("with-unit");
        var unit = new TagBuilder("span");
        unit.InnerHtml.Append(Unit);
        row.InnerHtml.AppendHtml(control).AppendHtml(unit);
        Frame(output, "div", row);
    }

    private void Fill(TagBuilder input)
    {
        input.TagRenderMode = TagRenderMode.SelfClosing;
        input.Attributes["type"] = Type is "day" or "number" ? "text" : Type;
        switch (Type)
        {
            case "day":
                input.Attributes["inputmode"] = "numeric";
                input.Attributes["maxlength"] = "10";
                input.Attributes.TryAdd("autocomplete", "off");
                break;
            case "number":
                input.Attributes["inputmode"] = "decimal";
                input.Attributes.TryAdd("autocomplete", "off");
                break;
        }

        if (Type is not ("password" or "file"))
        {
            input.Attributes["value"] = Typed;
        }
    }
}
