using LangNghe.Foundation.Text;

namespace LangNghe.Intake.Reading;

/// <summary>A column that a kind of table has.</summary>
/// <param name="Code">Stable; a heading may also be the code itself.</param>
/// <param name="Label">As the template and the exports head it.</param>
/// <param name="IsNeeded">Without it no row can be understood.</param>
/// <param name="Others">Further headings that people write.</param>
public sealed record ColumnSpec(string Code, string Label, bool IsNeeded, params IReadOnlyList<string> Others)
{
    /// <summary>What may stand in it, for the list of the template; null for anything.</summary>
    public IReadOnlyList<string>? Choices { get; init; }

    private readonly HashSet<string> _keys = [.. Others.Append(Label).Append(Code).SelectMany(Keys)];

    public bool IsHeadedBy(string heading) => Keys(heading).Any(_keys.Contains);

    /// <summary>With and without the unit in brackets, folded.</summary>
    private static IEnumerable<string> Keys(string heading)
    {
        var bracket = heading.IndexOf('(', StringComparison.Ordinal);
        string[] keys = [VietnameseText.SearchKey(heading), bracket > 0 ? VietnameseText.SearchKey(heading[..bracket]) : ""];
        return keys.Where(k => k.Length > 0);
    }
}
