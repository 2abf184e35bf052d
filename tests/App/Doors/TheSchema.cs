using LangNghe.Foundation.Data;
using LangNghe.Foundation.Running;
using LangNghe.Tests.App.Harness;
using LangNghe.Web.Setup;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LangNghe.Tests.App.Doors;

public sealed class TheSchema(Template template)
{
    [Fact]
    public async Task A_file_of_an_older_version_is_copied_and_brought_along_while_a_server_is_only_told_the_command()
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

        var copy = Assert.Single(Directory.GetFiles(database.DataFolder, "langnghe-*.db"));
        Assert.Equal("kept", await Sqlite(copy, "SELECT words FROM older"));
        Assert.Equal(0L, await Sqlite(database.SqliteFile, "SELECT count(*) FROM acts"));
    }

    [Fact]
    public async Task The_command_brings_any_database_to_the_version_of_the_program()
    {
        var database = await template.Empty();
        await With(database, schema => schema.Migrate(default));
        await With(database, schema => schema.Ready(default));
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
