using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace LangNghe.Tests.App.Failures;

/// <summary>While it is on, a SQLite file grows no further.</summary>
internal sealed class PageLimit : DbTransactionInterceptor
{
    public bool IsOn { get; set; }

    public override async ValueTask<DbTransaction> TransactionStartedAsync(DbConnection connection, TransactionEndEventData eventData, DbTransaction result, CancellationToken cancellationToken = default)
    {
        if (connection is Microsoft.Data.Sqlite.SqliteConnection)
        {
            await using var command = connection.CreateCommand();
            // It cannot be set below what the file has.
            (command.Transaction, command.CommandText) = (result, $"PRAGMA max_page_count={(IsOn ? 1 : int.MaxValue - 1)}");
            await command.ExecuteNonQueryAsync(cancellationToken);
        }

        return result;
    }
}
