using System.Globalization;
using System.Text.RegularExpressions;
using LangNghe.Intake.Kinds;

namespace LangNghe.Intake.Imports;

/// <summary>The line above the header by which a template is known again.</summary>
public sealed partial record TemplateStamp(string Kind, int Version)
{
    public static string Words(ImportKind kind) => $"Mẫu nhập {kind.Code}, bản {kind.TemplateVersion}";

    /// <summary>Null where there is none.</summary>
    public static TemplateStamp? Of(IEnumerable<string> titles) => titles.Select(t => Written().Match(t)).FirstOrDefault(m => m.Success) is { } found
        ? new TemplateStamp(found.Groups["kind"].Value, int.Parse(found.Groups["version"].Value, CultureInfo.InvariantCulture)) : null;

    [GeneratedRegex(@"^Mẫu nhập (?<kind>[a-z-]+), bản (?<version>\d{1,4})$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Written();
}
