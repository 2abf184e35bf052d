using LangNghe.Foundation.Running;

namespace LangNghe.Tests.App.Doors.Permits;

/// <summary>The table of docs/security.md: for each door what happened to whom.</summary>
internal static class DoorTable
{
    public const string Open = "✓";
    public const string OwnOnly = "nơi mình";
    public const string Shut = "–";

    private const string Begin = "<!-- the table of doors begins -->";
    private const string End = "<!-- the table of doors ends -->";

    private static readonly string _page = Path.Combine(Repository.Root()!, "docs", "security.md");

    /// <param name="heads">Of the columns after route and verb.</param>
    public static string Written(IReadOnlyList<string> heads, IEnumerable<(Door Door, IReadOnlyList<string> Cells)> rows) => string.Join('\n',
    [
        $"| door | verb | {string.Join(" | ", heads)} |",
        $"|---|---|{string.Concat(heads.Select(_ => "---|"))}",
        .. rows.OrderBy(r => r.Door.Route, StringComparer.Ordinal).ThenBy(r => r.Door.Verb, StringComparer.Ordinal).Select(r => $"| `{r.Door.Route}` | {r.Door.Verb} | {string.Join(" | ", r.Cells)} |"),
    ]);

    public static async Task<string> Stands()
    {
        var text = (await File.ReadAllTextAsync(_page)).ReplaceLineEndings("\n");
        return text[(text.IndexOf(Begin, StringComparison.Ordinal) + Begin.Length)..text.IndexOf(End, StringComparison.Ordinal)].Trim();
    }

    public static async Task Write(string table)
    {
        var text = (await File.ReadAllTextAsync(_page)).ReplaceLineEndings("\n");
        var (before, after) = (text[..(text.IndexOf(Begin, StringComparison.Ordinal) + Begin.Length)], text[text.IndexOf(End, StringComparison.Ordinal)..]);
        await File.WriteAllTextAsync(_page, $"{before}\n{table}\n{after}");
    }
}
