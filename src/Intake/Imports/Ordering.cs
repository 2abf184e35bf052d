using LangNghe.Foundation.Data;
using LangNghe.Foundation.Jobs;
using LangNghe.Foundation.Rules;
using LangNghe.Intake.Domain;
using Microsoft.EntityFrameworkCore;

namespace LangNghe.Intake.Imports;

internal static class Ordering
{
    /// <summary>Orders a job on an import together with what changed of it, unless somebody was quicker.</summary>
    public static async Task<Problems> Order(this JobQueue queue, string kind, Import import, CancellationToken stop)
    {
        try
        {
            await queue.Add(kind, import.Id.ToString(), stop);
            return new Problems();
        }
        catch (DbUpdateConcurrencyException)
        {
            return Problems.Of("", Saving.Stale);
        }
    }

    /// <summary>The job on an import is over without having done it.</summary>
    public static async Task Leave(this AppDb db, string? import, CancellationToken stop)
    {
        (await db.Imports.SingleAsync(i => i.Id == Guid.Parse(import!), stop)).IsLeft();
        await db.SaveChangesAsync(stop);
    }
}
