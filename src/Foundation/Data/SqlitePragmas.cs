using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace LangNghe.Foundation.Data;

/// <summary>
/// Readers do not wait for the writer (WAL), and a writer waits for another instead of failing. A context keeps its connection until it
/// is disposed: EF would else give it back after every query, and each opening registers a dozen functions and sets all this anew.
/// What is deleted or destroyed, as the key of a person, is overwritten with zeros (secure_delete); also in pages that become free, where the index of words
/// leaves whole parts of itself (FAST would spare those).
/// </summary>
internal sealed class SqlitePragmas(TimeSpan patience) : DbConnectionInterceptor
{
    private readonly string _settings = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"PRAGMA busy_timeout={(long)patience.TotalMilliseconds}; PRAGMA synchronous=NORMAL; PRAGMA secure_delete=ON;");

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData) => Set(connection);

    public override Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        Set(connection);
        return Task.CompletedTask;
    }

    public override InterceptionResult ConnectionClosing(DbConnection connection, ConnectionEventData eventData, InterceptionResult result) => InterceptionResult.Suppress();

    public override ValueTask<InterceptionResult> ConnectionClosingAsync(DbConnection connection, ConnectionEventData eventData, InterceptionResult result) =>
        ValueTask.FromResult(InterceptionResult.Suppress());

    private void Set(DbConnection connection)
    {
        using var command = connection.CreateCommand();
        command.CommandText = _settings;
        command.ExecuteNonQuery();
    }
}
