namespace LangNghe.Intake.Reading;

/// <summary>The row that names the columns.</summary>
/// <param name="Row">Its number.</param>
/// <param name="At">By the code of the column: where it stands, from 0.</param>
/// <param name="Unused">Headings that mean no column of the kind.</param>
/// <param name="Twice">Headings of a column that was named before.</param>
public sealed record Header(int Row, IReadOnlyDictionary<string, int> At, IReadOnlyList<string> Unused, IReadOnlyList<string> Twice)
{
    /// <summary>Above it stand titles, perhaps of merged cells, and never more than this.</summary>
    public const int DeepestRow = 40;

    private const int FewestColumns = 2;

    /// <summary>The row that names most columns; null when none names any two.</summary>
    /// <param name="text">How the text of a cell is read.</param>
    public static Header? Find(IEnumerable<SheetRow> rows, IReadOnlyList<ColumnSpec> columns, Func<SheetCell, string?> text)
    {
        var best = rows.Select(row => Of(row, columns, text)).MaxBy(h => h.At.Count);
        return best?.At.Count >= FewestColumns ? best : null;
    }

    /// <summary>"C", as the spreadsheet program calls the column.</summary>
    public static string Letters(int column) => column < 26 ? $"{(char)('A' + column)}" : $"{Letters((column / 26) - 1)}{(char)('A' + (column % 26))}";

    private static Header Of(SheetRow row, IReadOnlyList<ColumnSpec> columns, Func<SheetCell, string?> text)
    {
        var (at, unused, twice) = (new Dictionary<string, int>(StringComparer.Ordinal), new List<string>(), new List<string>());
        foreach (var (i, cell) in row.Cells.Index())
        {
            if (text(cell) is not { Length: > 0 } heading)
            {
                continue;
            }

            if (columns.FirstOrDefault(c => c.IsHeadedBy(heading)) is not { } column)
            {
                unused.Add(heading);
            }
            else if (!at.TryAdd(column.Code, i))
            {
                twice.Add(heading);
            }
        }

        return new Header(row.Number, at, unused, twice);
    }
}
