namespace LangNghe.Intake.Domain;

/// <summary>How many rows of each fate.</summary>
public sealed record ImportCounts
{
    public int New { get; init; }

    public int Changed { get; init; }

    public int Same { get; init; }

    public int Waits { get; init; }

    public int Wrong { get; init; }

    public int Unsure { get; init; }

    public int Writes => New + Changed + Waits;

    public int All => Writes + Same + Wrong + Unsure;

    public static ImportCounts Of(IEnumerable<RowFate> fates)
    {
        var by = fates.CountBy(f => f).ToDictionary();
        return new ImportCounts
        {
            New = by.GetValueOrDefault(RowFate.New), Changed = by.GetValueOrDefault(RowFate.Changed), Same = by.GetValueOrDefault(RowFate.Same),
            Waits = by.GetValueOrDefault(RowFate.Waits), Wrong = by.GetValueOrDefault(RowFate.Wrong), Unsure = by.GetValueOrDefault(RowFate.Unsure),
        };
    }
}
