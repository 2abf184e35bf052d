using System.Data.Common;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Logging.Console;

namespace LangNghe.Web.Watching;

/// <summary>
/// One line of JSON for each entry, for machines that collect logs. Of the request it keeps only the mark that the page of trouble shows: its
/// path may be a one-time link and its query holds search words. Of exceptions it keeps kind and place: their sentences may quote what was typed.
/// </summary>
public sealed class JsonLines(TimeProvider clock) : ConsoleFormatter(Name)
{
    public new const string Name = "langnghe";

    /// <summary>"json" turns it on.</summary>
    public const string Setting = "LANGNGHE_LOGS";

    private static readonly JsonWriterOptions _json = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    public static bool IsOn(IConfiguration configuration) => configuration[Setting] == "json";

    public override void Write<TState>(in LogEntry<TState> logEntry, IExternalScopeProvider? scopeProvider, TextWriter textWriter)
    {
        using var line = new MemoryStream();
        using (var json = new Utf8JsonWriter(line, _json))
        {
            json.WriteStartObject();
            json.WriteString("at", clock.GetUtcNow().UtcDateTime);
            json.WriteString("level", logEntry.LogLevel.ToString());
            json.WriteString("from", logEntry.Category);
            json.WriteString("words", logEntry.Formatter(logEntry.State, null));
            if (Mark(scopeProvider) is { } mark)
            {
                json.WriteString("request", mark);
            }

            if (logEntry.Exception is { } trouble)
            {
                json.WriteStartArray("trouble");
                for (var at = trouble; at is not null; at = at.InnerException)
                {
                    Write(json, at);
                }

                json.WriteEndArray();
            }

            json.WriteEndObject();
        }

        textWriter.WriteLine(System.Text.Encoding.UTF8.GetString(line.ToArray()));
    }

    private static void Write(Utf8JsonWriter json, Exception trouble)
    {
        json.WriteStartObject();
        json.WriteString("kind", trouble.GetType().FullName);
        switch (trouble)
        {
            case DbException { SqlState: { } state }:
                json.WriteString("state", state);
                break;
            case IOException or System.Net.Sockets.SocketException or Foundation.Running.WrongSettingException or Setup.WrongSchemaException:
                json.WriteString("words", trouble.Message);
                break;
        }

        json.WriteString("where", trouble.StackTrace);
        json.WriteEndObject();
    }

    private static string? Mark(IExternalScopeProvider? scopes)
    {
        string? mark = null;
        scopes?.ForEachScope((scope, _) =>
        {
            if (scope is IEnumerable<KeyValuePair<string, object?>> values)
            {
                mark = values.FirstOrDefault(v => v.Key == "RequestId").Value as string ?? mark;
            }
        }, (object?)null);
        return mark;
    }
}
