using Microsoft.Data.Sqlite;
using Npgsql;

namespace LangNghe.Foundation.Data;

/// <summary>The database, or the disk it writes on, cannot serve just now. Nothing is wrong with what was asked: later it will go.</summary>
public static class DatabaseAway
{
    // SQLite's primary result codes.
    private const int Busy = 5;
    private const int Locked = 6;
    private const int InputOutput = 10;
    private const int Full = 13;
    private const int CannotOpen = 14;

    private const int DiskFull = 28;

    public static bool Is(Exception? error)
    {
        for (; error is not null; error = error.InnerException)
        {
            if (IsOne(error))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsOne(Exception error) => error switch
    {
        SqliteException lite => lite.SqliteErrorCode is Busy or Locked or InputOutput or Full or CannotOpen,
        // Class 53: no room, no memory, no connection left. Class 57: the server is stopping or starting. Class 58: its disk fails.
        PostgresException server => server.IsTransient || server.SqlState is ['5', '3' or '8', ..] or ['5', '7', 'P', ..],
        NpgsqlException connection => connection.IsTransient,
        IOException disk => (disk.HResult & 0xFFFF) == DiskFull,
        _ => false,
    };
}
