using System.Diagnostics;
using LangNghe.Bench.Running;
using Microsoft.Data.Sqlite;

namespace LangNghe.Bench.Journal;

/// <summary>Fills a journal with acts of the last five years, straight in the database. Their seals are numbers without a chain: the pages only show them.</summary>
internal static class ManyActs
{
    /// <summary>Seconds between two acts, so that ten million make about five years.</summary>
    private const int Step = 15;

    /// <param name="subjects">Things that the acts are about, in turn.</param>
    public static async Task Write(Place place, long count, Guid person, IReadOnlyList<string> subjects, CancellationToken stop)
    {
        var began = Stopwatch.GetTimestamp();
        await using var connection = place.Open();
        await connection.OpenAsync(stop);
        var sqlite = connection is SqliteConnection;
        foreach (var order in sqlite ? Sqlite(count, person, subjects) : Postgres(count, person, subjects))
        {
            await using var command = connection.CreateCommand();
            (command.CommandText, command.CommandTimeout) = (order, 0);
            await command.ExecuteNonQueryAsync(stop);
        }

        Console.WriteLine($"{count:N0} acts written in {Stopwatch.GetElapsedTime(began).TotalSeconds:0} s.");
    }

    private static IEnumerable<string> Sqlite(long count, Guid person, IReadOnlyList<string> subjects) =>
    [
        "PRAGMA synchronous = OFF",
        "PRAGMA cache_size = -400000",
        Things(subjects),
        $"""
        CREATE TEMP TABLE numbers AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < {count})
        SELECT i, CAST(strftime('%s', 'now') AS INTEGER) - ({count} - i) * {Step} AS s FROM n
        """,
        $"""
        INSERT INTO acts (id, kind, actor_id, actor_name, organisation, door, at, reason, changes)
        SELECT upper(substr(printf('%012x', s * 1000), 1, 8) || '-' || substr(printf('%012x', s * 1000), 9, 4) || '-7000-8000-' || printf('%012x', i)),
          CASE i % 10 WHEN 0 THEN 'registry.village.restore' WHEN 1 THEN 'registry.village.rename' ELSE 'registry.yearly.enter' END,
          CASE WHEN i % 50 = 0 THEN '{person.ToString().ToUpperInvariant()}' ELSE upper(printf('0199aaaa-0000-7000-8000-%012x', i % 400)) END,
          'Cán bộ đo tốc độ ' || (i % 400), 'Sở Nông nghiệp và Môi trường', 'web', strftime('%Y-%m-%d %H:%M:%S', s, 'unixepoch'), 'đo tốc độ', '[]'
        FROM numbers
        """,
        """
        INSERT INTO act_subjects (subject, act_id) SELECT t.subject, a.id FROM
          (SELECT id, row_number() OVER (ORDER BY id) AS i FROM acts WHERE reason = 'đo tốc độ') a JOIN things t ON t.i = a.i % (SELECT count(*) FROM things)
        """,
        "INSERT INTO act_seals (number, act_id, act_hash, chain_hash, form, sealed_at) SELECT (SELECT max(number) FROM act_seals) + row_number() OVER (ORDER BY id), id, zeroblob(32), zeroblob(32), 1, at FROM acts WHERE reason = 'đo tốc độ'",
        "UPDATE seal_head SET number = (SELECT max(number) FROM act_seals)",
        "ANALYZE",
    ];

    private static IEnumerable<string> Postgres(long count, Guid person, IReadOnlyList<string> subjects) =>
    [
        Things(subjects),
        $"""
        INSERT INTO acts (id, kind, actor_id, actor_name, organisation, door, at, reason, changes)
        SELECT (lpad(to_hex(s * 1000), 12, '0') || '70008000' || lpad(to_hex(i), 12, '0'))::uuid,
          CASE i % 10 WHEN 0 THEN 'registry.village.restore' WHEN 1 THEN 'registry.village.rename' ELSE 'registry.yearly.enter' END,
          CASE WHEN i % 50 = 0 THEN '{person}'::uuid ELSE ('0199aaaa000070008000' || lpad(to_hex(i % 400), 12, '0'))::uuid END,
          'Cán bộ đo tốc độ ' || (i % 400), 'Sở Nông nghiệp và Môi trường', 'web', to_timestamp(s), 'đo tốc độ', '[]'
        FROM (SELECT i, extract(epoch FROM now())::bigint - ({count} - i) * {Step} AS s FROM generate_series(1, {count}::bigint) i) n
        """,
        """
        INSERT INTO act_subjects (subject, act_id) SELECT t.subject, a.id FROM
          (SELECT id, row_number() OVER (ORDER BY id) AS i FROM acts WHERE reason = 'đo tốc độ') a JOIN things t ON t.i = a.i % (SELECT count(*) FROM things)
        """,
        "INSERT INTO act_seals (number, act_id, act_hash, chain_hash, form, sealed_at) SELECT (SELECT max(number) FROM act_seals) + row_number() OVER (ORDER BY id), id, decode(repeat('00', 32), 'hex'), decode(repeat('00', 32), 'hex'), 1, at FROM acts WHERE reason = 'đo tốc độ'",
        "UPDATE seal_head SET number = (SELECT max(number) FROM act_seals)",
        "ANALYZE",
    ];

    private static string Things(IReadOnlyList<string> subjects) =>
        $"CREATE TEMP TABLE things AS {string.Join(" UNION ALL ", subjects.Select((s, i) => $"SELECT {i} AS i, '{s}' AS subject"))}";
}
