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
}
