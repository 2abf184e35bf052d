using System.Data.Common;
using System.Diagnostics;
using System.Diagnostics.Metrics;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace LangNghe.Foundation.Data;

/// <summary>Tells traces and metrics how long each command on SQLite took, as Npgsql does of itself. Nothing is measured while nobody listens; values never go along, only the SQL with its parameters.</summary>
public sealed class CommandWatch : DbCommandInterceptor
{
    /// <summary>Of the activity source and of the meter.</summary>
    public const string Name = "LangNghe.Sqlite";

    internal static readonly CommandWatch Instance = new();

    private static readonly ActivitySource _source = new(Name);
    private static readonly Meter _meter = new(Name);
    private static readonly Histogram<double> _duration = _meter.CreateHistogram<double>("db.client.operation.duration", "s", "Duration of database commands.");
    private static readonly KeyValuePair<string, object?> _system = new("db.system.name", "sqlite");

    private CommandWatch() { }

    public override DbDataReader ReaderExecuted(DbCommand command, CommandExecutedEventData eventData, DbDataReader result) => Told(command, eventData, result);

    public override ValueTask<DbDataReader> ReaderExecutedAsync(DbCommand command, CommandExecutedEventData eventData, DbDataReader result, CancellationToken cancellationToken = default) =>
        new(Told(command, eventData, result));

    public override int NonQueryExecuted(DbCommand command, CommandExecutedEventData eventData, int result) => Told(command, eventData, result);

    public override ValueTask<int> NonQueryExecutedAsync(DbCommand command, CommandExecutedEventData eventData, int result, CancellationToken cancellationToken = default) =>
        new(Told(command, eventData, result));

    public override object? ScalarExecuted(DbCommand command, CommandExecutedEventData eventData, object? result) => Told(command, eventData, result);

    public override ValueTask<object?> ScalarExecutedAsync(DbCommand command, CommandExecutedEventData eventData, object? result, CancellationToken cancellationToken = default) =>
        new(Told(command, eventData, result));

    public override void CommandFailed(DbCommand command, CommandErrorEventData eventData) => Tell(command, eventData, eventData.Exception);

    public override Task CommandFailedAsync(DbCommand command, CommandErrorEventData eventData, CancellationToken cancellationToken = default)
    {
        Tell(command, eventData, eventData.Exception);
        return Task.CompletedTask;
    }

    private static T Told<T>(DbCommand command, CommandEndEventData end, T result)
    {
        Tell(command, end, failure: null);
        return result;
    }

    private static void Tell(DbCommand command, CommandEndEventData end, Exception? failure)
    {
        _duration.Record(end.Duration.TotalSeconds, _system);
        using var activity = _source.StartActivity("sqlite", ActivityKind.Client, parentContext: default, [_system, new("db.query.text", command.CommandText)], startTime: end.StartTime);
        if (activity is null)
        {
            return;
        }

        if (failure is not null)
        {
            activity.SetStatus(ActivityStatusCode.Error).SetTag("error.type", failure.GetType().FullName);
        }

        activity.SetEndTime(end.StartTime.UtcDateTime + end.Duration);
    }
}
