using System.Data.Common;

namespace LangNghe.Bench.Reference;

/// <summary>
/// The numbers of the targets board by hand: one statement that reads the villages of each of the two days once. It knows what the program must find out,
/// as which year of figures is the last whole one.
/// </summary>
internal static class BoardRows
{
    private const string Sql = """
        WITH village_days AS MATERIALIZED (
          SELECT d.day, v.id,
            (SELECT r.kind FROM recognitions r WHERE r.village_id = v.id AND r.withdrawn_at IS NULL AND r."from" <= d.day AND (r."until" IS NULL OR r."until" >= d.day) ORDER BY r."from" DESC LIMIT 1) AS kind,
            (SELECT o.state FROM operations o WHERE o.village_id = v.id AND o.withdrawn_at IS NULL AND o."from" <= d.day AND (o."until" IS NULL OR o."until" >= d.day) ORDER BY o."from" DESC LIMIT 1) AS state
          FROM (SELECT @milestone AS day UNION ALL SELECT @today) d CROSS JOIN villages v
          JOIN village_profiles p ON p.village_id = v.id AND p.withdrawn_at IS NULL AND p."from" <= d.day AND (p."until" IS NULL OR p."until" >= d.day)),
        active AS MATERIALIZED (SELECT day, id, kind FROM village_days WHERE kind IS NOT NULL AND state = 'Operating'),
        counts AS (SELECT day, count(*) AS villages, count(kind) AS recognised FROM village_days GROUP BY day),
        active_counts AS (SELECT day, count(*) AS villages, sum(CASE WHEN kind = 'Traditional' THEN 1 ELSE 0 END) AS traditional FROM active GROUP BY day),
        reviewed AS MATERIALIZED (
          SELECT a.day, sum(CASE WHEN r.is_effective THEN 1 ELSE 0 END) AS effective, sum(CASE WHEN r.meets_environment_rules THEN 1 ELSE 0 END) AS clean, count(r.is_effective) AS rated, count(r.meets_environment_rules) AS inspected
          FROM active a JOIN village_reviews r ON r.village_id = a.id AND r.withdrawn_at IS NULL AND r."from" <= a.day AND (r."until" IS NULL OR r."until" >= a.day)
          WHERE NOT EXISTS (SELECT 1 FROM village_reviews l WHERE l.village_id = r.village_id AND l.withdrawn_at IS NULL AND l."from" <= a.day AND (l."until" IS NULL OR l."until" >= a.day) AND l.year > r.year)
          GROUP BY a.day),
        listed AS MATERIALIZED (
          SELECT c.village_id FROM list_completions c JOIN active a ON a.id = c.village_id AND a.day = @milestone
          WHERE c.withdrawn_at IS NULL AND c."from" <= @milestone AND (c."until" IS NULL OR c."until" >= @milestone)
            AND NOT EXISTS (SELECT 1 FROM establishments e WHERE e.village_id = c.village_id AND e.withdrawn_at IS NULL AND e."from" <= @milestone AND (e."until" IS NULL OR e."until" >= @milestone) AND e.workers IS NULL)),
        trained AS (
          SELECT sum(f.value) AS people FROM yearly_figures f JOIN active a ON a.id = f.village_id AND a.day = @milestone
          WHERE f.measure = 'workers.trained' AND f.year = @year AND f.withdrawn_at IS NULL),
        workers AS (
          SELECT (SELECT coalesce(sum(f.value), 0) FROM yearly_figures f JOIN active a ON a.id = f.village_id AND a.day = @milestone
                  WHERE f.measure = 'workers.total' AND f.year = @year AND f.withdrawn_at IS NULL AND f.village_id NOT IN (SELECT village_id FROM listed))
               + (SELECT coalesce(sum(e.workers), 0) FROM establishments e JOIN listed l ON l.village_id = e.village_id
                  WHERE e.withdrawn_at IS NULL AND e."from" <= @milestone AND (e."until" IS NULL OR e."until" >= @milestone)) AS people),
        ip AS (SELECT a.day, count(DISTINCT a.id) AS n FROM ip_rights r JOIN active a ON a.id = r.village_id WHERE r.withdrawn_at IS NULL AND r."from" <= a.day AND (r."until" IS NULL OR r."until" >= a.day) GROUP BY a.day),
        ip_once AS (
          SELECT a.day, count(DISTINCT a.id) AS n FROM ip_rights r JOIN active a ON a.id = r.village_id WHERE r.withdrawn_at IS NULL AND r.until_known = 'Attested' AND r."until" < a.day
            AND NOT EXISTS (SELECT 1 FROM ip_rights x WHERE x.village_id = a.id AND x.withdrawn_at IS NULL AND x."from" <= a.day AND (x."until" IS NULL OR x."until" >= a.day)) GROUP BY a.day),
        ocop AS (
          SELECT a.day, count(DISTINCT a.id) AS n FROM ocop_gradings g JOIN active a ON a.id = g.village_id AND a.kind = 'Traditional'
          WHERE g.withdrawn_at IS NULL AND g.stars >= 1 AND g."from" <= a.day AND (g."until" IS NULL OR g."until" >= a.day) GROUP BY a.day),
        periods AS (SELECT @milestone AS day, @since1 AS since UNION ALL SELECT @today, @since2),
        restored AS (
          SELECT p.day, count(DISTINCT v.id) AS n FROM periods p JOIN restorations r ON r.withdrawn_at IS NULL AND r."from" >= p.since AND r."from" <= p.day AND (r."until" IS NULL OR r."until" >= p.day)
          JOIN village_days v ON v.id = r.village_id AND v.day = p.day
          WHERE EXISTS (SELECT 1 FROM recognitions t WHERE t.village_id = r.village_id AND t.withdrawn_at IS NULL AND t.kind = 'Traditional' AND t."from" <= r."from") GROUP BY p.day),
        new AS (
          SELECT p.day, count(DISTINCT v.id) AS n FROM periods p JOIN recognitions r ON r.withdrawn_at IS NULL AND r.from_known <> 'Attested' AND r."from" >= p.since AND r."from" <= p.day
          JOIN village_days v ON v.id = r.village_id AND v.day = p.day
          WHERE NOT EXISTS (SELECT 1 FROM recognitions e WHERE e.village_id = r.village_id AND e.withdrawn_at IS NULL AND e."from" < r."from") GROUP BY p.day),
        toured AS (
          SELECT p.day, count(DISTINCT v.id) AS n FROM periods p JOIN tourism_links l ON l.withdrawn_at IS NULL AND l.from_known <> 'Attested' AND l."from" >= p.since AND l."from" <= p.day AND (l."until" IS NULL OR l."until" >= p.day)
          JOIN village_days v ON v.id = l.village_id AND v.day = p.day GROUP BY p.day),
        revoked AS (
          SELECT count(DISTINCT v.id) AS n FROM recognitions r JOIN village_days v ON v.id = r.village_id AND v.day = @milestone
          WHERE r.withdrawn_at IS NULL AND r.revocation_number IS NOT NULL AND r."until" >= @before AND r."until" < @milestone),
        polluted AS (
          SELECT count(DISTINCT v.id) AS n FROM pollution_listings l JOIN village_days v ON v.id = l.village_id AND v.day = @milestone
          WHERE l.withdrawn_at IS NULL AND l."from" <= @milestone AND (l."until" IS NULL OR l."until" >= @milestone))
        SELECT 'T25-01' AS code, a.villages AS n, c.recognised AS d FROM counts c JOIN active_counts a ON a.day = c.day WHERE c.day = @milestone
        UNION ALL SELECT 'T25-02', (SELECT n FROM restored WHERE day = @milestone), NULL
        UNION ALL SELECT 'T25-03', (SELECT n FROM new WHERE day = @milestone), NULL
        UNION ALL SELECT 'T25-04', (SELECT n FROM toured WHERE day = @milestone), NULL
        UNION ALL SELECT 'T25-05', n, NULL FROM revoked
        UNION ALL SELECT 'T25-06', (SELECT effective FROM reviewed WHERE day = @milestone), villages FROM active_counts WHERE day = @milestone
        UNION ALL SELECT 'T25-07', (SELECT people FROM trained), people FROM workers
        UNION ALL SELECT 'T25-08', (SELECT n FROM ocop WHERE day = @milestone), traditional FROM active_counts WHERE day = @milestone
        UNION ALL SELECT 'T25-09', (SELECT n FROM ip WHERE day = @milestone), villages FROM active_counts WHERE day = @milestone
        UNION ALL SELECT 'to verify', (SELECT n FROM ip_once WHERE day = @milestone), (SELECT rated FROM reviewed WHERE day = @milestone)
        UNION ALL SELECT 'T25-13', n, NULL FROM polluted
        UNION ALL SELECT 'T30-01', recognised, NULL FROM counts WHERE day = @today
        UNION ALL SELECT 'T30-02', (SELECT n FROM restored WHERE day = @today), NULL
        UNION ALL SELECT 'T30-03', (SELECT n FROM new WHERE day = @today), NULL
        UNION ALL SELECT 'T30-04', (SELECT n FROM toured WHERE day = @today), NULL
        UNION ALL SELECT 'T30-05', (SELECT effective FROM reviewed WHERE day = @today), villages FROM active_counts WHERE day = @today
        UNION ALL SELECT 'T30-06', (SELECT people FROM trained), people FROM workers
        UNION ALL SELECT 'T30-07', (SELECT n FROM ip WHERE day = @today), villages FROM active_counts WHERE day = @today
        UNION ALL SELECT 'to verify', (SELECT n FROM ip_once WHERE day = @today), (SELECT inspected FROM reviewed WHERE day = @today)
        """;

    private static readonly DateOnly _milestone = new(2025, 12, 31);
    private static readonly DateOnly _first = new(2022, 1, 1);

    /// <summary>By the codes of the targets; no denominator where the number is not a part of anything.</summary>
    public static async Task<Dictionary<string, (long Over, long? Under)>> Read(DbDataSource database, CancellationToken stop)
    {
        await using var connection = await database.OpenConnectionAsync(stop);
        await using var command = connection.CreateCommand();
        command.CommandText = Sql;
        foreach (var (name, value) in new (string, object)[]
        {
            ("@milestone", _milestone), ("@today", DateOnly.FromDateTime(DateTime.UtcNow.AddHours(7))), ("@year", _milestone.Year),
            ("@since1", _first), ("@since2", _milestone.AddDays(1)), ("@before", _first.AddDays(-1)),
        })
        {
            var parameter = command.CreateParameter();
            (parameter.ParameterName, parameter.Value) = (name, value);
            command.Parameters.Add(parameter);
        }

        var numbers = new Dictionary<string, (long, long?)>(StringComparer.Ordinal);
        await using var rows = await command.ExecuteReaderAsync(stop);
        while (await rows.ReadAsync(stop))
        {
            numbers[rows.GetString(0)] = (Number(rows, 1) ?? 0, Number(rows, 2));
        }

        return numbers;
    }

    private static long? Number(DbDataReader rows, int column) => rows.IsDBNull(column) ? null : Convert.ToInt64(rows.GetValue(column), System.Globalization.CultureInfo.InvariantCulture);
}
