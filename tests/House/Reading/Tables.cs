namespace LangNghe.Tests.House.Reading;

/// <summary>The tables of a page of docs.</summary>
internal static class Tables
{
    /// <summary>The cells of each row below a table's head.</summary>
    public static IReadOnlyList<string[]> Of(string markdown)
    {
        var rows = new List<string[]>();
        var below = false;
        foreach (var line in markdown.Split('\n').Select(l => l.Trim()))
        {
            if (!line.StartsWith('|'))
            {
                below = false;
            }
            else if (line.All(c => c is '|' or '-' or ' ' or ':'))
            {
                below = true;
            }
            else if (below)
            {
                rows.Add([.. line.Trim('|').Split('|').Select(cell => cell.Trim())]);
            }
        }

        return rows;
    }

    /// <summary>What stands in backquotes.</summary>
    public static IEnumerable<string> Quoted(string cell) => cell.Split('`').Where((_, i) => i % 2 == 1);
}
