using LangNghe.Intake.Domain;
using LangNghe.Intake.Reading;

namespace LangNghe.Intake.Kinds;

/// <summary>What a row of the file would do.</summary>
/// <param name="Thing">What it is about, as "Làng nghề bánh đa nem, năm 2025".</param>
/// <param name="Words">What would change, made only when somebody asks.</param>
/// <param name="Order">What the kind needs to write it; null for a row that writes nothing.</param>
public sealed record PlannedRow(int Row, RowFate Fate, string Thing, Func<string?> Words, object? Order = null)
{
    public IReadOnlyList<RowProblem> Problems { get; init; } = [];

    /// <summary>Who has the word, for a row that waits.</summary>
    public string? WaitsFor { get; init; }

    /// <summary>For a row of which a person decides whether it is something the register has.</summary>
    public Likeness? Like { get; init; }

    public static PlannedRow Wrong(TableRow row, string thing) => new(row.Number, RowFate.Wrong, thing, () => null) { Problems = [.. row.Problems.OrderBy(p => p.At)] };
}
