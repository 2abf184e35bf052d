using System.Globalization;

namespace LangNghe.Bench;

/// <param name="Seconds">Length of one round of one page on one side.</param>
/// <param name="Rounds">How often the two sides take turns on a page.</param>
/// <param name="Postgres">A server on which a database may be created; null for SQLite.</param>
/// <param name="Published">A published build to measure; null publishes one.</param>
/// <param name="Contest">Which measurement: the pages, <see cref="Journal"/>, <see cref="Crowd"/> or <see cref="Scale"/>.</param>
/// <param name="Acts">How many acts the journal holds.</param>
/// <param name="People">How many sessions the crowd has.</param>
/// <param name="Copies">How many times the Plan's villages the large sample register has.</param>
internal sealed record BenchOptions(int Seconds = 4, int Rounds = 3, string? Postgres = null, string? Published = null, string? Contest = null, int Acts = 10_000_000, int People = 200, int Copies = 100)
{
    public const string Journal = "journal";
    public const string Crowd = "crowd";
    public const string Scale = "scale";

    public const string Usage = """
        dotnet run -c Release --project bench -- [imports | journal [--acts N] | crowd [--people N] [--copies N] | scale [--copies N]] [--seconds N] [--rounds N] [--postgres CONNECTION] [--published FOLDER]

          imports                 how tables come in, instead of the pages
          journal                 the inspector's journal over N acts (10 000 000) instead of the pages
          crowd                   N sessions (200) at the pace of people on the large sample register, fifteen times as long as --seconds
          scale                   the sample register N times over (100) beside the one of the Plan's size

          --seconds N             length of one round of one page on one side (4)
          --rounds N              how often the two sides take turns on a page (3)
          --postgres CONNECTION   measure on PostgreSQL; a database is created on that server and dropped again
          --published FOLDER      measure this published build of src/Web instead of publishing one
        """;

    /// <summary>Null when the arguments make no sense, or only help is wanted.</summary>
    public static BenchOptions? Read(ReadOnlySpan<string> args) => args switch
    {
        [] => new BenchOptions(),
        [Journal or Crowd or Scale, .. var rest] => Read(rest) is { } options ? options with { Contest = args[0] } : null,
        ["--copies", var n, .. var rest] when Count(n) is { } copies => Read(rest) is { } options ? options with { Copies = copies } : null,
        ["--people", var n, .. var rest] when Count(n) is { } people => Read(rest) is { } options ? options with { People = people } : null,
        ["--acts", var n, .. var rest] when int.TryParse(n, NumberStyles.None, CultureInfo.InvariantCulture, out var acts) && acts > 0 => Read(rest) is { } options ? options with { Acts = acts } : null,
        ["--seconds", var n, .. var rest] when Count(n) is { } seconds => Read(rest) is { } options ? options with { Seconds = seconds } : null,
        ["--rounds", var n, .. var rest] when Count(n) is { } rounds => Read(rest) is { } options ? options with { Rounds = rounds } : null,
        ["--postgres", var connection, .. var rest] => Read(rest) is { } options ? options with { Postgres = connection } : null,
        ["--published", var folder, .. var rest] => Read(rest) is { } options ? options with { Published = folder } : null,
        _ => null,
    };

    private static int? Count(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count is > 0 and <= 600 ? count : null;
}
