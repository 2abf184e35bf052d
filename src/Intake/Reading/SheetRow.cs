namespace LangNghe.Intake.Reading;

/// <summary>A row as the spreadsheet program numbers it, from 1, and its cells from column A on.</summary>
public sealed record SheetRow(int Number, IReadOnlyList<SheetCell> Cells)
{
    public bool IsBlank => Cells.All(c => c.IsBlank);
}
