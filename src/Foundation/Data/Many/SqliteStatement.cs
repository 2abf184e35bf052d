using System.Globalization;
using System.Text;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace LangNghe.Foundation.Data.Many;

/// <summary>
/// A prepared statement of SQLite itself. A command of Microsoft.Data.Sqlite looks up every parameter by its name and opens a reader each time it runs, which
/// for a row takes longer than the row. Values are kept as that library keeps them.
/// </summary>
internal sealed class SqliteStatement : IDisposable
{
    private readonly sqlite3 _database;
    private readonly sqlite3_stmt _statement;

    private byte[] _utf8 = new byte[32 * 1024];

    public SqliteStatement(SqliteConnection connection, string sql)
    {
        _database = connection.Handle!;
        SqliteException.ThrowExceptionForRC(raw.sqlite3_prepare_v2(_database, sql, out _statement), _database);
    }

    /// <summary>Of the parameter at that place, from 1 as SQLite counts them.</summary>
    public void Bind(int place, object value) => SqliteException.ThrowExceptionForRC(Bound(place, value), _database);

    /// <returns>How many rows were written.</returns>
    public int Run()
    {
        var done = raw.sqlite3_step(_statement);
        raw.sqlite3_reset(_statement);
        if (done != raw.SQLITE_DONE)
        {
            SqliteException.ThrowExceptionForRC(done, _database);
        }

        return raw.sqlite3_changes(_database);
    }

    public void Dispose() => _statement.Dispose();

    private int Bound(int place, object value) => value switch
    {
        DBNull => raw.sqlite3_bind_null(_statement, place),
        string text => Text(place, text),
        Guid id => Text(place, id),
        bool yes => raw.sqlite3_bind_int(_statement, place, yes ? 1 : 0),
        int number => raw.sqlite3_bind_int(_statement, place, number),
        long number => raw.sqlite3_bind_int64(_statement, place, number),
        double number => raw.sqlite3_bind_double(_statement, place, number),
        decimal number => Text(place, number, "0.0###########################"),
        DateOnly day => Text(place, day, "yyyy-MM-dd"),
        DateTime at => Text(place, at, "yyyy-MM-dd HH:mm:ss.FFFFFFF"),
        byte[] bytes => raw.sqlite3_bind_blob(_statement, place, bytes),
        _ => throw new NotSupportedException($"No row is written with a {value.GetType().Name}."),
    };

    private int Text(int place, string text)
    {
        var most = Encoding.UTF8.GetMaxByteCount(text.Length);
        if (_utf8.Length < most)
        {
            _utf8 = new byte[most];
        }

        return Text(place, Encoding.UTF8.GetBytes(text, _utf8));
    }

    private int Text(int place, Guid id)
    {
        id.TryFormat(_utf8, out var length);
        Ascii.ToUpperInPlace(_utf8.AsSpan(0, length), out _);
        return Text(place, length);
    }

    private int Text<T>(int place, T value, string format) where T : IUtf8SpanFormattable
    {
        value.TryFormat(_utf8, out var length, format, CultureInfo.InvariantCulture);
        return Text(place, length);
    }

    /// <summary>Of the first bytes, of which SQLite takes a copy.</summary>
    private int Text(int place, int length) => raw.sqlite3_bind_text(_statement, place, _utf8.AsSpan(0, length));
}
