using System.Data.Common;
using LangNghe.Foundation.Running;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace LangNghe.Foundation.Data;

/// <summary>
/// A second PostgreSQL that follows the first. It is asked only when it holds every act that was committed when the request came: then
/// nobody, in no session and on no process, ever sees less than before. When it lags or is down, the first one answers.
/// </summary>
public sealed partial class Replica(DatabaseOptions database, IDbContextFactory<AppDb> primary, IServiceProvider services, TimeProvider clock, ILogger<Replica> log)
{
    private const int SecondsToOpen = 2;

    private static readonly TimeSpan _leftAlone = TimeSpan.FromSeconds(10);

    private readonly PooledDbContextFactory<AppDb>? _contexts = database.Replica is { } connection
        ? new PooledDbContextFactory<AppDb>(((DbContextOptionsBuilder<AppDb>)new DbContextOptionsBuilder<AppDb>().UseApplicationServiceProvider(services)
            .Use(database with { Connection = new NpgsqlConnectionStringBuilder(connection) { Timeout = SecondsToOpen, ApplicationName = "langnghe-doc" }.ToString() })).Options)
        : null;

    private long _downSince;

    public bool IsConfigured => _contexts is not null;

    /// <summary>Contexts on the replica, or null when it must not answer now.</summary>
    internal async Task<IDbContextFactory<AppDb>?> CaughtUp(CancellationToken stop)
    {
        if (_contexts is null || IsLeftAlone)
        {
            return null;
        }

        // In this order: what the first one held before, the second must hold after. Acts commit one after the other, as they count up the
        // one row of the version, and a replica makes commits visible in that order; so a version it shows stands for every act up to it.
        var wanted = await VersionOf(primary, stop);
        try
        {
            using var patience = CancellationTokenSource.CreateLinkedTokenSource(stop);
            patience.CancelAfter(TimeSpan.FromSeconds(SecondsToOpen));
            return await VersionOf(_contexts, patience.Token) >= wanted ? _contexts : null;
        }
        catch (Exception down) when (!stop.IsCancellationRequested && down is DbException or OperationCanceledException or InvalidOperationException { InnerException: DbException })
        {
            Volatile.Write(ref _downSince, clock.GetTimestamp());
            Down(log, down.GetBaseException().GetType().Name);
            return null;
        }
    }

    private bool IsLeftAlone => Volatile.Read(ref _downSince) is not 0 and var since && clock.GetElapsedTime(since) < _leftAlone;

    private static async Task<long> VersionOf(IDbContextFactory<AppDb> contexts, CancellationToken stop)
    {
        await using var db = (await contexts.CreateDbContextAsync(stop)).LentTo(null);
        return await db.Version(stop);
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The replica does not answer ({Trouble}); the primary does for the next ten seconds")]
    private static partial void Down(ILogger log, string trouble);
}
