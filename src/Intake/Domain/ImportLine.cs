namespace LangNghe.Intake.Domain;

/// <summary>One thing that a check or an undo has to say. Only for reading: what is written is computed anew from the file.</summary>
public sealed class ImportLine
{
    public const int LongestWords = 1000;

    private ImportLine() { }

    public ImportLine(Guid importId, int round, int ordinal, LineKind kind, int row, string? column, string? thing, string? words)
    {
        (ImportId, Round, Ordinal, Kind, Row) = (importId, round, ordinal, kind, row);
        (Column, Thing, Words) = (Cut(column, 120), Cut(thing, 300), Cut(words, LongestWords));
    }

    public Guid ImportId { get; private set; }

    /// <summary>Of the check that said it; those of earlier ones no longer count.</summary>
    public int Round { get; private set; }

    public int Ordinal { get; private set; }

    public LineKind Kind { get; private set; }

    /// <summary>As the spreadsheet program numbers it; 0 for none.</summary>
    public int Row { get; private set; }

    /// <summary>"C · Năm"; of what waits who has the word; of what an undo left as it is the address of its page.</summary>
    public string? Column { get; private set; }

    /// <summary>What the row is about.</summary>
    public string? Thing { get; private set; }

    public string? Words { get; private set; }

    private static string? Cut(string? text, int most) => text is null || text.Length <= most ? text : text[..(most - 1)] + "…";
}
