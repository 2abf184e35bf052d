namespace LangNghe.Intake.Reading;

/// <summary>What has to be mended, and where.</summary>
/// <param name="Row">As the spreadsheet program numbers it; 0 for the whole table.</param>
/// <param name="Column">"C · Năm"; null when it concerns the whole row.</param>
public sealed record RowProblem(int Row, string? Column, string Sentence);
