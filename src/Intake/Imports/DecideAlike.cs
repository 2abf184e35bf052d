using LangNghe.Foundation.Acts;
using LangNghe.Foundation.Data;
using LangNghe.Foundation.Jobs;
using LangNghe.Foundation.Rules;
using LangNghe.Intake.Domain;
using Microsoft.EntityFrameworkCore;

namespace LangNghe.Intake.Imports;

/// <summary>A person decides of rows whether they are something the register has already, or what an earlier row says. The decisions are kept, and the file is checked again with them.</summary>
public sealed class DecideAlike(AppDb db, ImportBook book, JobQueue queue, CurrentAct act)
{
    public async Task<Problems> Run(Guid id, IReadOnlyList<AlikeFacts> facts, int version, CancellationToken stop)
    {
        if (await book.Mine(id, stop) is not { } import)
        {
            return Problems.Of("", ImportBook.NotHere);
        }

        if (import.Version != version || import.State != ImportState.Checked)
        {
            return Problems.Of("", Saving.Stale);
        }

        var said = facts.Where(f => !string.IsNullOrEmpty(f.Is)).ToDictionary(f => f.Row, f => f.Is!);
        if (said.Count == 0)
        {
            return Problems.Of("", "Chưa chọn gì ở dòng nào.");
        }

        var rows = await db.AlikeRows.AsNoTracking().Where(r => r.ImportId == id && r.Round == import.Round && said.Keys.Contains(r.Row)).ToListAsync(stop);
        var keys = rows.Select(r => r.RowKey).ToHashSet();
        var known = await db.AlikeDecisions.Where(d => d.Kind == import.Kind && keys.Contains(d.RowKey)).ToListAsync(stop);
        foreach (var row in rows.DistinctBy(r => (r.RowKey, r.ThingId)))
        {
            var chosen = said[row.Row];
            var isSame = chosen == row.ThingId.ToString();
            if (!isSame && chosen != AlikeFacts.Another && (RowThing.Is(row.ThingId) || (Guid.TryParse(chosen, out var thing) && RowThing.Is(thing))))
            {
                // Whoever says what a row is says nothing of what is alike only by another row: a thing of the register and an earlier row may be one.
                continue;
            }

            if (known.Find(d => d.RowKey == row.RowKey && d.ThingId == row.ThingId) is { } old)
            {
                old.Decide(isSame);
            }
            else
            {
                db.Add(new AlikeDecision(import.Kind, row.RowKey, row.ThingId, isSame));
            }
        }

        act.Begin(IntakeActs.DecideAlike);
        import.CheckAgain();
        return await queue.Order(CheckWork.Code, import, stop);
    }
}
