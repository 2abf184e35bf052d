namespace LangNghe.Ui.Forms;

/// <param name="Value">What the form sends.</param>
/// <param name="Hint">A line under the label; radios and ticks alone show it.</param>
/// <param name="Group">A heading over several choices of a list; selects alone show it.</param>
/// <param name="Url">A page that tells more of it, linked after the hint; radios and ticks alone show it.</param>
public sealed record Choice(string Value, string Label, string? Hint = null, string? Group = null, string? Url = null)
{
    /// <summary>The members of an enum by the words of the trade.</summary>
    public static IReadOnlyList<Choice> Of<T>(Func<T, string> words) where T : struct, Enum => [.. Enum.GetValues<T>().Select(v => new Choice(v.ToString(), words(v)))];
}
