namespace LangNghe.Cli.Printing;

/// <summary>A table that a person reads on a console.</summary>
internal static class Table
{
    private const int WidestCell = 60;

    public static void Write<T>(TextWriter output, IReadOnlyCollection<T> rows, IReadOnlyList<Column<T>> columns)
    {
        var cells = rows.Select(row => columns.Select(c => Short(c.Words(row) ?? "")).ToArray()).ToList();
        var widths = columns.Select((c, i) => cells.Select(r => r[i].Length).Append(c.Heading.Length).Max()).ToArray();
        Line([.. columns.Select(c => c.Heading)]);
        Line([.. widths.Select(w => new string('─', w))]);
        cells.ForEach(Line);
        output.WriteLine($"({rows.Count} dòng)");

        void Line(string[] line) => output.WriteLine(string.Join("  ", line.Select((cell, i) => columns[i].IsNumber ? cell.PadLeft(widths[i]) : cell.PadRight(widths[i]))).TrimEnd());
    }

    private static string Short(string words) => words.Length <= WidestCell ? words : words[..(WidestCell - 1)] + "…";
}
