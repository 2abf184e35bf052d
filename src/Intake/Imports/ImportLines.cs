using LangNghe.Foundation.Data;
using LangNghe.Intake.Domain;
using LangNghe.Intake.Kinds;
using Microsoft.EntityFrameworkCore;

namespace LangNghe.Intake.Imports;

/// <summary>What a plan has to say, a line each; of every kind so many as a person could read.</summary>
public static class ImportLines
{
    public const int MostOfAKind = 2_000;

    /// <summary>Once it is decided or written, nobody needs what was asked.</summary>
    public static async Task ForgetAlike(AppDb db, Import import, CancellationToken stop) => db.RemoveRange(await db.AlikeRows.Where(r => r.ImportId == import.Id).ToListAsync(stop));

    public static IEnumerable<AlikeRow> Alike(Import import, ImportPlan plan) =>
        from row in plan.Rows.Where(r => r.Like is not null).Take(MostOfAKind)
        from thing in row.Like!.Things.Index()
        select new AlikeRow(import.Id, import.Round, row.Row, thing.Index, row.Like!.RowKey, row.Like.Says, thing.Item.Id, thing.Item.Words);

    public static IEnumerable<ImportLine> Of(Import import, ImportPlan plan)
    {
        var ordinal = 0;
        return
        [
            .. plan.Rows.SelectMany(r => r.Problems.Select(p => (Row: r, Problem: p))).Take(MostOfAKind)
                .Select(p => new ImportLine(import.Id, import.Round, ordinal++, LineKind.Problem, p.Problem.Row, p.Problem.Column, p.Row.Thing, p.Problem.Sentence)),
            .. Told(RowFate.Unsure, LineKind.Unsure), .. Told(RowFate.Waits, LineKind.Waits), .. Told(RowFate.Changed, LineKind.Changed), .. Told(RowFate.New, LineKind.New),
        ];

        // What waits of a row that is partly written at once is told beside it.
        IEnumerable<ImportLine> Told(RowFate fate, LineKind kind) => plan.Rows.Where(r => r.Fate == fate).Take(MostOfAKind)
            .Select(r => new ImportLine(import.Id, import.Round, ordinal++, kind, r.Row, r.WaitsFor, r.Thing, r.Words()));
    }
}
