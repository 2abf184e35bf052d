using LangNghe.Foundation.Data;
using LangNghe.Foundation.Running;
using LangNghe.Tests.App.Harness;
using LangNghe.Upkeep.Backups;
using LangNghe.Web.Setup;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.Extensions.DependencyInjection;

namespace LangNghe.Tests.App.Doors;

public sealed class TheSchema(Template template)
{
    [Fact]
    public async Task A_file_of_an_older_version_is_backed_up_and_brought_along_while_a_server_is_only_told_the_command()
    {
        var database = await template.Empty();
        if (database.IsPostgres)
        {
            var refusal = await Assert.ThrowsAsync<WrongSchemaException>(() => With(database, schema => schema.Ready(default)));
            Assert.Contains("./langnghe migrate", refusal.Message, StringComparison.Ordinal);
            return;
        }

        await Sqlite(database.SqliteFile, "CREATE TABLE older (words TEXT); INSERT INTO older VALUES ('kept')");
        await With(database, schema => schema.Ready(default));

        var backup = Assert.Single(BackupFile.In(Path.Combine(database.DataFolder, "backups")));
        var restored = await template.Empty();
        await Restored(backup.Path, restored);
        Assert.Equal("kept", await Sqlite(restored.SqliteFile, "SELECT words FROM older"));
        Assert.Equal(0L, await Sqlite(database.SqliteFile, "SELECT count(*) FROM acts"));
    }

    [Fact]
    public async Task The_command_brings_any_database_to_the_version_of_the_program()
    {
        var database = await template.Empty();
        await With(database, schema => schema.Migrate(backUp: true, default));
        await With(database, schema => schema.Ready(default));
        Assert.False(Directory.Exists(Path.Combine(database.DataFolder, "backups")));
    }

    [Fact]
    public async Task The_command_backs_an_older_database_up_first_and_changes_nothing_when_it_cannot()
    {
        var database = await template.Empty();
        var steps = await Inside(database, async db =>
        {
            var all = db.Database.GetMigrations().ToList();
            await db.GetService<IMigrator>().MigrateAsync(all[0]);
            return all;
        });

        var folder = Path.Combine(database.DataFolder, "backups");
        await File.WriteAllTextAsync(folder, "a file where the folder should be");
        var refusal = await Assert.ThrowsAsync<NoBackupException>(() => With(database, schema => schema.Migrate(backUp: true, default)));
        Assert.Contains("--no-backup", refusal.Message, StringComparison.Ordinal);
        Assert.Equal([steps[0]], await Inside(database, async db => (await db.Database.GetAppliedMigrationsAsync()).ToList()));

        File.Delete(folder);
        await With(database, schema => schema.Migrate(backUp: true, default));
        Assert.Equal(steps, await Inside(database, async db => (await db.Database.GetAppliedMigrationsAsync()).ToList()));
        var restored = await template.Empty();
        await Restored(Assert.Single(BackupFile.In(folder)).Path, restored);
        Assert.Equal([steps[0]], await Inside(restored, async db => (await db.Database.GetAppliedMigrationsAsync()).ToList()));
    }

    [Fact]
    public async Task A_database_of_a_newer_version_is_refused_by_a_server()
    {
        var database = await template.Copy();
        await using (var provider = House.Of(database))
        await using (var scope = provider.CreateAsyncScope())
        {
            await scope.ServiceProvider.GetRequiredService<AppDb>().Database
                .ExecuteSqlRawAsync("""INSERT INTO "__EFMigrationsHistory" (migration_id, product_version) VALUES ('29990101000000_Later', '99')""");
        }

        var refusal = await Assert.ThrowsAsync<WrongSchemaException>(() => With(database, schema => schema.Ready(default)));
        Assert.Contains("29990101000000_Later", refusal.Message, StringComparison.Ordinal);
    }

    private static async Task Restored(string archive, DatabaseOptions into)
    {
        await using var provider = House.Of(into);
        await using var scope = provider.CreateAsyncScope();
        Assert.Empty((await scope.ServiceProvider.GetRequiredService<RestoreBackup>().Run(archive, into.DataFolder, into.Connection, default)).Problems);
    }

    private static async Task<T> Inside<T>(DatabaseOptions database, Func<AppDb, Task<T>> look)
    {
        await using var provider = House.Of(database);
        await using var scope = provider.CreateAsyncScope();
        return await look(scope.ServiceProvider.GetRequiredService<AppDb>());
    }

    private static async Task With(DatabaseOptions database, Func<Schema, Task> look)
    {
        await using var provider = House.Of(database);
        await using var scope = provider.CreateAsyncScope();
        await look(scope.ServiceProvider.GetRequiredService<Schema>());
    }

    private static async Task<object?> Sqlite(string file, string order)
    {
        await using var connection = new SqliteConnection($"Data Source={file};Pooling=False");
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = order;
        return await command.ExecuteScalarAsync();
    }
}
