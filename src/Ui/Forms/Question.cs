using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace LangNghe.Ui.Forms;

/// <summary>What every question of a form has: a label, perhaps a hint, perhaps an error, and the value as it was typed.</summary>
public abstract class Question : TagHelper
{
    [HtmlAttributeName("for")]
    public ModelExpression For { get; set; } = null!;

    public string? Label { get; set; }

    public string? Hint { get; set; }

    /// <summary>Says "(không bắt buộc)" after the label.</summary>
    public bool Optional { get; set; }

    /// <summary>Class of the control: w-day, w-year, w-short, w-half; full width when empty.</summary>
    public string? Width { get; set; }

    [HtmlAttributeNotBound, ViewContext]
    public ViewContext ViewContext { get; set; } = null!;

    /// <summary>As the binder reads it: a property of the page may be called otherwise in its address.</summary>
    protected string Name
    {
        get
        {
            var name = ViewContext.ViewData.TemplateInfo.GetFullHtmlFieldName(For.Name);
            return For.Metadata.BinderModelName is { } asked ? name[..(name.LastIndexOf('.') + 1)] + asked : name;
        }
    }

    protected string Id => FieldId.Of(Name);

    protected virtual string? ShownHint => Hint;

    protected string? Problem =>
        ViewContext.ViewData.ModelState.TryGetValue(Name, out var entry) && entry.Errors.Count > 0
            ? string.Join(' ', entry.Errors.Select(e => e.ErrorMessage).Distinct(StringComparer.Ordinal))
            : null;

    /// <summary>What was typed, else what the model holds.</summary>
    protected string Typed => ViewContext.ViewData.ModelState.TryGetValue(Name, out var entry) && entry.AttemptedValue is { } text ? text : Written.Of(For.Model);

    protected IReadOnlyList<string> Chosen =>
        ViewContext.ViewData.ModelState.TryGetValue(Name, out var entry) && entry.RawValue is { } raw ? Written.Each(raw) : Written.Each(For.Model);

    protected string? DescribedBy
    {
        get
        {
            var ids = string.Join(' ', new[] { ShownHint is null ? null : Id + "-hint", Problem is null ? null : Id + "-error" }.OfType<string>());
            return ids.Length == 0 ? null : ids;
        }
    }

    protected void Frame(TagHelperOutput output, string tag, IHtmlContent control)
    {
        output.TagName = tag;
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.Clear();
        output.Attributes.SetAttribute("class", Problem is null ? "field" : "field field-wrong");
        if (tag == "fieldset" && DescribedBy is { } described)
        {
            output.Attributes.SetAttribute("aria-describedby", described);
        }

        output.Content.SetHtmlContent(Heading(tag == "fieldset"));
        AddLine(output.Content, "hint", ShownHint, null);
        AddLine(output.Content, "error", Problem, "Lỗi: ");
        output.Content.AppendHtml(control);
    }

    /// <summary>Attributes that the page wrote on the tag and that are ours not (autofocus, hx-get, data-…) belong to the control.</summary>
    protected TagBuilder Control(string tag, TagHelperOutput output)
    {
        var control = new TagBuilder(tag);
        foreach (var attribute in output.Attributes)
        {
            control.Attributes[attribute.Name] = attribute.Value switch { HtmlString html => html.Value, null => null, var other => other.ToString() };
        }

        control.Attributes["id"] = Id;
        control.Attributes["name"] = Name;
        control.AddCssClass("input");
        if (Width is not null)
        {
            control.AddCssClass(Width);
        }

        if (DescribedBy is { } described)
        {
            control.Attributes["aria-describedby"] = described;
        }

        if (Problem is not null)
        {
            control.Attributes["aria-invalid"] = "true";
        }

        return control;
    }

    private TagBuilder Heading(bool legend)
    {
        var heading = new TagBuilder(legend ? "legend" : "label");
        if (!legend)
        {
            heading.Attributes["for"] = Id;
        }

        heading.InnerHtml.Append(Label ?? For.Metadata.DisplayName ?? For.Metadata.Name ?? Name);
        if (Optional)
        {
            heading.InnerHtml.AppendHtml(" <span class=\"optional\">(không bắt buộc)</span>");
        }

        return heading;
    }

    private void AddLine(TagHelperContent content, string kind, string? words, string? spoken)
    {
        if (words is null)
        {
            return;
        }

        var line = new TagBuilder("p");
        line.AddCssClass(kind);
        line.Attributes["id"] = $"{Id}-{kind}";
        if (spoken is not null)
        {
            line.InnerHtml.AppendHtml($"<span class=\"visually-hidden\">{spoken}</span>");
        }

        line.InnerHtml.Append(words);
        content.AppendHtml(line);
    }
}
