using LangNghe.Access.Permits;
using LangNghe.Cli.Printing;
using LangNghe.Foundation;
using LangNghe.Foundation.Acts;
using LangNghe.Foundation.Acts.Sealing;
using LangNghe.Foundation.Files;
using LangNghe.Foundation.Rules;
using LangNghe.Foundation.Running;
using LangNghe.Foundation.Who;
using LangNghe.Web.Setup;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace LangNghe.Cli.Running;

/// <summary>Where a verb works: the database, the clock, and where it prints.</summary>
/// <param name="bucket">The store of files when it is no folder; null where none is configured.</param>
public sealed class Workplace(Func<DatabaseOptions> database, TextWriter output, TextWriter error, TimeProvider clock, Func<S3Options?>? bucket = null)
{
    private DatabaseOptions? _database;

    public TextWriter Output => output;

    public TextWriter Error => error;

    public TimeProvider Clock => clock;

    public S3Options? Bucket => (bucket ?? S3Options.FromEnvironment)();

    public DatabaseOptions Database => _database ??= database();

    /// <summary>Whoever can run this program on this machine can read the whole database; so the verbs that only read show all of it.</summary>
    public Task<int> Read(Func<IServiceProvider, CancellationToken, Task<int>> verb, CancellationToken stop) =>
        As(services => new Actor { Name = "Dòng lệnh", Permissions = services.GetServices<Permission>().Select(p => p.Code).ToHashSet(StringComparer.Ordinal) }, Marked(verb), stop);

    /// <summary>A verb that writes: the account answers for it and must hold the permission.</summary>
    /// <param name="mayGoWithout">Whether, just now, nobody need be named.</param>
    public async Task<int> AsAccount(
        string? account, string permission, Func<IServiceProvider, CancellationToken, Task<bool>> mayGoWithout, Func<IServiceProvider, CancellationToken, Task<int>> verb, CancellationToken stop)
    {
        Actor? actor = null;
        await As(_ => Actor.Program, async (services, stop) =>
        {
            actor = account is not null ? await services.GetRequiredService<ActorBook>().ByName(account, stop)
                : await mayGoWithout(services, stop) ? Actor.Program : null;
            return 0;
        }, stop);
        return actor switch
        {
            null when account is null => await Refuse("Việc này ghi vào sổ nên phải có người chịu trách nhiệm: thêm --as TÀI-KHOẢN."),
            null => await Refuse($"Không có tài khoản “{account}”, hoặc tài khoản đã kết thúc."),
            { IsSignedIn: true } when !actor.May(permission) => await Refuse($"Tài khoản “{account}” không có quyền làm việc này ({permission})."),
            _ => await Raw(_ => actor, Sealed(verb), stop),
        };
    }

    public async Task<int> As(Func<IServiceProvider, Actor> actor, Func<IServiceProvider, CancellationToken, Task<int>> verb, CancellationToken stop)
    {
        await MakeReady(stop);
        return await Raw(actor, verb, stop);
    }

    /// <summary>Without looking whether the database is ready.</summary>
    public async Task<int> Raw(Func<IServiceProvider, Actor> actor, Func<IServiceProvider, CancellationToken, Task<int>> verb, CancellationToken stop)
    {
        var services = new ServiceCollection();
        services.AddSingleton(clock);
        services.AddSingleton<IConfiguration>(new ConfigurationBuilder().AddEnvironmentVariables().Build());
        services.AddLogging(log => log.SetMinimumLevel(LogLevel.Warning));
        services.AddLangNghe(Database, new Door("cli"));
        services.AddActor(actor);
        await using var provider = services.BuildServiceProvider(validateScopes: true);
        await using var scope = provider.CreateAsyncScope();
        return await verb(scope.ServiceProvider, stop);
    }

    /// <summary>What is read from sample data is said to be, beside the output, which programs read.</summary>
    private Func<IServiceProvider, CancellationToken, Task<int>> Marked(Func<IServiceProvider, CancellationToken, Task<int>> verb) => async (services, stop) =>
    {
        if (await services.GetRequiredService<SampleData>().Mark(stop) is { } mark)
        {
            await error.WriteLineAsync(mark);
        }

        return await verb(services, stop);
    };

    /// <summary>What a verb wrote is sealed with it, because no web need be running.</summary>
    public static Func<IServiceProvider, CancellationToken, Task<int>> Sealed(Func<IServiceProvider, CancellationToken, Task<int>> verb) => async (services, stop) =>
    {
        var answer = await verb(services, stop);
        await services.GetRequiredService<SealActs>().Run(stop);
        return answer;
    };

    public void Print<T>(IReadOnlyCollection<T> rows, bool json, params Column<T>[] columns)
    {
        if (json)
        {
            Json.Write(output, rows);
        }
        else
        {
            Table.Write(output, rows, columns);
        }
    }

    public async Task<int> Refuse(string reason)
    {
        await error.WriteLineAsync(reason);
        return 1;
    }

    /// <param name="options">The option of the verb behind each field.</param>
    public async Task<int> Refuse(Problems problems, IReadOnlyDictionary<string, string>? options = null)
    {
        foreach (var problem in problems)
        {
            await error.WriteLineAsync(options?.GetValueOrDefault(problem.Field) is { } option ? $"{option}: {problem.Sentence}" : problem.Sentence);
        }

        return 1;
    }

    private Task<int> MakeReady(CancellationToken stop) => Raw(_ => Actor.Program, async (services, stop) =>
    {
        var isNew = !Database.IsPostgres && !File.Exists(Database.SqliteFile);
        await services.GetRequiredService<Schema>().Ready(stop);
        if (isNew)
        {
            await error.WriteLineAsync("Chưa có sổ bộ ở đây; đang lập sổ từ dữ liệu của Kế hoạch…");
            await Seeding.Run(Database, clock, _ => { }, stop);
            await services.GetRequiredService<SealActs>().Run(stop);
        }

        return 0;
    }, stop);
}
