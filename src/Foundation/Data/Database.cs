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
            : options.UseSqlite(SqliteConnection(database), lite => lite.MigrationsAssembly("LangNghe.Migrations.Sqlite").UseParameterizedCollectionMode(ParameterTranslationMode.Parameter)).AddInterceptors(SqlitePragmas.Instance, CommandWatch.Instance))
        .UseSnakeCaseNamingConvention()
        .ConfigureWarnings(warnings => warnings.Ignore(CoreEventId.NoEntityTypeConfigurationsWarning));

    private static string SqliteConnection(DatabaseOptions database) => new SqliteConnectionStringBuilder
    {
        DataSource = database.SqliteFile,
        ForeignKeys = true,
        Pooling = true,
        DefaultTimeout = 60,
    }.ToString();
}
