using Microsoft.EntityFrameworkCore;

namespace LangNghe.Foundation.Data;

public static class Turns
{
    /// <summary>Within a transaction: waits until nobody else is at the same, in any process, and keeps others waiting until the transaction ends. On SQLite a transaction writes alone anyway.</summary>
    public static async Task TakeTurn(this AppDb db, string what, CancellationToken stop)
    {
        if (db.Database.IsNpgsql())
        {
            await db.Database.ExecuteSqlAsync($"SELECT pg_advisory_xact_lock(hashtextextended({what}, 0))", stop);
        }
    }
}
