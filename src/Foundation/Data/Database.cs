using LangNghe.Foundation.Running;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace LangNghe.Foundation.Data;

/// <summary>Chooses the database: PostgreSQL when a connection string is given, else a SQLite file under the data folder.</summary>
public static class Database
{
    public static DbContextOptionsBuilder Use(this DbContextOptionsBuilder options, DatabaseOptions database) =>
        (database.IsPostgres
            ? options.UseNpgsql(database.Connection, pg => pg.MigrationsAssembly("LangNghe.Migrations.Postgres"))
            : options.UseSqlite(Connection(database), lite => lite.MigrationsAssembly("LangNghe.Migrations.Sqlite").UseParameterizedCollectionMode(ParameterTranslationMode.Parameter)).AddInterceptors(new SqlitePragmas(database.Patience), CommandWatch.Instance))
        .UseSnakeCaseNamingConvention()
        // A list that is cut short before it is put in order, or only counted, needs no order first. SQLite rebuilds a table outside of a transaction;
        // a backup was taken before, and an operator can do nothing about it.
        .ConfigureWarnings(warnings => warnings.Ignore(CoreEventId.NoEntityTypeConfigurationsWarning, CoreEventId.RowLimitingOperationWithoutOrderByWarning, RelationalEventId.NonTransactionalMigrationOperationWarning));

    /// <summary>To the SQLite file.</summary>
    public static string Connection(DatabaseOptions database) => new SqliteConnectionStringBuilder
    {
        DataSource = database.SqliteFile,
        ForeignKeys = true,
        Pooling = true,
        DefaultTimeout = Math.Max(1, (int)database.Patience.TotalSeconds),
    }.ToString();
}
