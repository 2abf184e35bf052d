namespace LangNghe.Foundation.Sheets;

/// <summary>A list as it leaves the program: what it is, then its header, then its rows.</summary>
/// <param name="Name">Of the worksheet; at most 31 letters.</param>
/// <param name="About">The first rows: as-of, units, filters, source.</param>
/// <param name="Rows">Text, whole and decimal numbers, <see cref="DateOnly"/> and null.</param>
public sealed record Sheet(string Name, IReadOnlyList<string> About, IReadOnlyList<string> Columns, IReadOnlyList<IReadOnlyList<object?>> Rows)
{
    /// <summary>By column from 0: what may stand in it. The workbook has them on a second sheet and offers them in the cells.</summary>
    public IReadOnlyDictionary<int, IReadOnlyList<string>> Choices { get; init; } = new Dictionary<int, IReadOnlyList<string>>();
}
