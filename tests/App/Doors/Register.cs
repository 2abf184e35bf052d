using System.Data.Common;
using LangNghe.Cli;
using LangNghe.Cli.Running;
using LangNghe.Foundation.Acts;
using LangNghe.Foundation.Acts.Sealing;
using LangNghe.Foundation.Data;
using LangNghe.Foundation.Files;
using LangNghe.Foundation.Running;
using LangNghe.Tests.App.Harness;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace LangNghe.Tests.App.Doors;

/// <summary>A register without the web: worked on through the program, by its command line, and past it.</summary>
internal sealed class Register(DatabaseOptions database)
{
    public FakeTimeProvider Clock { get; } = TestClock.Start();

    public DatabaseOptions Database => database;

    public Task<T> Read<T>(Func<AppDb, Task<T>> look) => With(services => look(services.GetRequiredService<AppDb>()));

    public async Task<T> With<T>(Func<IServiceProvider, Task<T>> order)
    {
        await using var provider = House.Of(database, Clock);
        await using var scope = provider.CreateAsyncScope();
        return await order(scope.ServiceProvider);
    }

    public Task<int> Seal() => With(services => services.GetRequiredService<SealActs>().Run(default));

    public Task<ChainHead> Head() => Read(db => ActChain.Head(db, default));

    /// <summary>Changes the database as somebody does who holds it and not the program.</summary>
    public Task<int> Sql(string orders) => Read(async db =>
    {
        await db.Database.OpenConnectionAsync();
        await using DbCommand command = db.Database.GetDbConnection().CreateCommand();
        command.CommandText = orders;
        return await command.ExecuteNonQueryAsync();
    });

    public string Quoted(Guid id) => database.IsPostgres ? $"'{id}'" : $"'{id.ToString().ToUpperInvariant()}'";

    public string Bytes(byte[] bytes) => database.IsPostgres ? $"'\\x{Convert.ToHexString(bytes)}'" : $"X'{Convert.ToHexString(bytes)}'";

    /// <summary>Two files are registered; the act of the first begins first and is committed last.</summary>
    public Task<int> WriteCrossed(string first, string second) => With(async services =>
    {
        var kind = new ActKind("test.write", "Ghi thử");
        await using var one = services.CreateAsyncScope();
        await using var other = services.CreateAsyncScope();
        foreach (var (scope, reason) in new[] { (one, first), (other, second) })
        {
            scope.ServiceProvider.GetRequiredService<CurrentAct>().Begin(kind, new ActReason(reason));
            scope.ServiceProvider.GetRequiredService<AppDb>().Add(new StoredFile(reason, FileKind.Pdf, 1, new string('0', 64)));
        }

        return await other.ServiceProvider.GetRequiredService<AppDb>().SaveChangesAsync() + await one.ServiceProvider.GetRequiredService<AppDb>().SaveChangesAsync();
    });

    public async Task<(int Code, string Output, string Error)> Run(params string[] args)
    {
        var (output, error) = (new StringWriter(), new StringWriter());
        var code = await CommandLine.Run(args, new Workplace(() => database, output, error, Clock));
        return (code, output.ToString(), error.ToString());
    }
}
