namespace LangNghe.Intake.Reading;

/// <summary>What has to be mended, and where.</summary>
/// <param name="Row">As the spreadsheet program numbers it; 0 for the whole table.</param>
/// <param name="Column">"C · Năm"; null when it concerns the whole row.</param>
public sealed record RowProblem(int Row, string? Column, string Sentence)
{
    /// <summary>Where the column stands, from 0; what the table does not have and what concerns the whole row come after all columns.</summary>
    internal int At { get; init; } = int.MaxValue;
}
