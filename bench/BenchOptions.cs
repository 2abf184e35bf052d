using System.Globalization;

namespace LangNghe.Bench;

/// <param name="Seconds">Length of one round of one page on one side.</param>
/// <param name="Rounds">How often the two sides take turns on a page.</param>
/// <param name="Postgres">A server on which a database may be created; null for SQLite.</param>
/// <param name="Published">A published build to measure; null publishes one.</param>
internal sealed record BenchOptions(int Seconds = 4, int Rounds = 3, string? Postgres = null, string? Published = null)
{
    public const string Usage = """
        dotnet run -c Release --project bench -- [imports] [--seconds N] [--rounds N] [--postgres CONNECTION] [--published FOLDER]

          imports                 measure how tables come in, instead of pages
          --seconds N             length of one round of one page on one side (4)
          --rounds N              how often the two sides take turns on a page (3)
          --postgres CONNECTION   measure on PostgreSQL; a database is created on that server and dropped again
          --published FOLDER      measure this published build of src/Web instead of publishing one
        """;

    /// <summary>Null when the arguments make no sense, or only help is wanted.</summary>
    public static BenchOptions? Read(ReadOnlySpan<string> args) => args switch
    {
        [] => new BenchOptions(),
        ["--seconds", var n, .. var rest] when Count(n) is { } seconds => Read(rest) is { } options ? options with { Seconds = seconds } : null,
        ["--rounds", var n, .. var rest] when Count(n) is { } rounds => Read(rest) is { } options ? options with { Rounds = rounds } : null,
        ["--postgres", var connection, .. var rest] => Read(rest) is { } options ? options with { Postgres = connection } : null,
        ["--published", var folder, .. var rest] => Read(rest) is { } options ? options with { Published = folder } : null,
        _ => null,
    };

    private static int? Count(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count is > 0 and <= 600 ? count : null;
}
