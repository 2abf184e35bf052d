using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace LangNghe.Ui.Forms;

/// <summary>Radios and check boxes, each with its label and hint. The first has the id of the field, so the error summary leads to it.</summary>
internal static class Ticks
{
    public static IHtmlContent Draw(string type, string name, IEnumerable<Choice> choices, IReadOnlyList<string> chosen, bool inline, bool wrong)
    {
        var box = new TagBuilder("div");
        if (inline)
        {
            box.AddCssClass("ticks-inline");
        }

        var id = FieldId.Of(name);
        foreach (var (i, choice) in choices.Index())
        {
            box.InnerHtml.AppendHtml(One(type, name, i == 0 ? id : $"{id}-{i}", choice, chosen.Contains(choice.Value, StringComparer.Ordinal), wrong));
        }

        return box;
    }

    public static TagBuilder One(string type, string name, string id, Choice choice, bool chosen, bool wrong)
    {
        var input = new TagBuilder("input") { TagRenderMode = TagRenderMode.SelfClosing };
        input.Attributes["type"] = type;
        input.Attributes["name"] = name;
        input.Attributes["id"] = id;
        input.Attributes["value"] = choice.Value;
        if (chosen)
        {
            input.Attributes["checked"] = "checked";
        }

        if (wrong && type == "checkbox")
        {
            input.Attributes["aria-invalid"] = "true";
        }

        var label = new TagBuilder("label");
        label.Attributes["for"] = id;
        label.InnerHtml.Append(choice.Label);
        var row = new TagBuilder("div");
        row.AddCssClass("tick");
        row.InnerHtml.AppendHtml(input).AppendHtml(label);
        if (choice.Hint is not null || choice.Url is not null)
        {
            input.Attributes["aria-describedby"] = $"{id}-about";
            var hint = new TagBuilder("p");
            hint.AddCssClass("hint");
            hint.Attributes["id"] = $"{id}-about";
            hint.InnerHtml.Append(choice.Hint ?? "");
            if (choice.Url is not null)
            {
                hint.InnerHtml.Append(choice.Hint is null ? "" : " · ").AppendHtml(Link(choice.Url, choice.Label));
            }

            row.InnerHtml.AppendHtml(hint);
        }

        return row;
    }

    /// <summary>Its words are the same beside each choice, so what it is of is read out.</summary>
    private static TagBuilder Link(string url, string label)
    {
        var of = new TagBuilder("span");
        of.AddCssClass("visually-hidden");
        of.InnerHtml.Append($": {label}");
        var link = new TagBuilder("a");
        link.Attributes["href"] = url;
        link.InnerHtml.Append("mở trang").AppendHtml(of);
        return link;
    }
}
