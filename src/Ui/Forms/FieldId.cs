using Microsoft.AspNetCore.Mvc.Rendering;

namespace LangNghe.Ui.Forms;

/// <summary>The id of the control of a field, the same for the question and for the link that leads to it.</summary>
internal static class FieldId
{
    public static string Of(string name) => TagBuilder.CreateSanitizedId(name, "_");
}
