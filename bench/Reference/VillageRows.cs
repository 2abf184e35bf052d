using System.Data.Common;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace LangNghe.Bench.Reference;

/// <summary>The rows of the register's pages, as a table and nothing else. Both databases take the same SQL.</summary>
internal static class VillageRows
{
    /// <summary>As many as a page of the register's list has.</summary>
    private const int PageSize = 50;

    private const string InForce = """x.withdrawn_at IS NULL AND x."from" <= @day AND (x."until" IS NULL OR x."until" >= @day)""";

    private const string Villages = $"""
        SELECT v.number, p.facts_name, p.facts_group, p.facts_crafts, p.facts_hamlet,
               (SELECT u.full_name FROM unit_periods u WHERE u.unit_id = p.facts_commune_id ORDER BY u."from" DESC LIMIT 1) AS commune,
               (SELECT x.kind FROM recognitions x WHERE x.village_id = v.id AND {InForce} ORDER BY x."from" DESC LIMIT 1) AS kind,
               (SELECT x.state FROM operations x WHERE x.village_id = v.id AND {InForce} ORDER BY x."from" DESC LIMIT 1) AS state
        FROM villages v JOIN village_profiles p ON p.village_id = v.id
        WHERE p.withdrawn_at IS NULL AND p."from" <= @day AND (p."until" IS NULL OR p."until" >= @day)
        """;

    private static readonly string[] _histories =
    [
        History("village_profiles", "x.facts_name, x.facts_crafts, x.facts_hamlet, x.facts_place_as_written"),
        History("recognitions", "x.kind, x.decision_number, x.revocation_number"),
        History("operations", "x.state, x.reason"),
        History("village_reviews", "x.year, x.class"),
        History("restorations", "x.outcome"),
        History("village_links", "x.kind"),
        History("yearly_figures", "x.measure, x.year, x.value"),
        History("ip_rights", "x.kind, x.product_name, x.certificate_number"),
        History("ocop_gradings", "x.product_name, x.stars, x.decision_number"),
        History("environment_plans", "x.approved_by, x.decision_number"),
        History("pollution_listings", "x.decision_number, x.end_number"),
        History("artisan_titles", "x.person_name, x.title, x.decision_number"),
        History("tourism_links", "x.tie, x.decision_number"),
        """
        SELECT a.at, a.kind, a.actor_name, a.reason FROM act_subjects s JOIN acts a ON a.id = s.act_id
        WHERE s.subject = (SELECT 'village:' || lower(CAST(v.id AS text)) FROM villages v WHERE v.number = @number) ORDER BY a.id DESC
        """,
    ];

    private static readonly HtmlEncoder _html = HtmlEncoder.Create(UnicodeRanges.All);

    public static async Task<string> List(DbDataSource database, string? search, CancellationToken stop)
    {
        await using var connection = await database.OpenConnectionAsync(stop);
        var page = new StringBuilder("<!DOCTYPE html><title>Làng nghề</title>");
        var sql = search is null ? Villages : $"{Villages} AND p.search_key LIKE @search";
        (string, object)[] values = search is null ? [("@day", Today())] : [("@day", Today()), ("@search", $"%{search}%")];
        await Table(page, connection, $"SELECT count(*) FROM ({sql}) AS found", values, stop);
        await Table(page, connection, $"{sql} ORDER BY p.sort_key LIMIT {PageSize}", values, stop);
        return page.ToString();
    }

    public static async Task<string> One(DbDataSource database, int number, CancellationToken stop)
    {
        await using var connection = await database.OpenConnectionAsync(stop);
        var page = new StringBuilder("<!DOCTYPE html><title>Làng nghề</title>");
        await Table(page, connection, $"{Villages} AND v.number = @number", [("@day", Today()), ("@number", number)], stop);
        foreach (var history in _histories)
        {
            await Table(page, connection, history, [("@number", number)], stop);
        }

        return page.ToString();
    }

    private static string History(string table, string columns) =>
        $"""SELECT x."from", x."until", {columns}, x.source_note, d.number, d.title FROM {table} x JOIN villages v ON v.id = x.village_id LEFT JOIN documents d ON d.id = x.source_document_id WHERE v.number = @number AND x.withdrawn_at IS NULL ORDER BY x."from" """;

    private static DateOnly Today() => DateOnly.FromDateTime(DateTime.UtcNow.AddHours(7));

    private static async Task Table(StringBuilder page, DbConnection connection, string sql, (string Name, object Value)[] values, CancellationToken stop)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        foreach (var (name, value) in values)
        {
            var parameter = command.CreateParameter();
            (parameter.ParameterName, parameter.Value) = (name, value);
            command.Parameters.Add(parameter);
        }

        page.Append("<table>");
        await using var rows = await command.ExecuteReaderAsync(stop);
        var isList = rows.GetName(0) == "number";
        while (await rows.ReadAsync(stop))
        {
            page.Append(isList ? $"<tr data-map-id=\"{rows.GetValue(0)}\">" : "<tr>");
            for (var column = 0; column < rows.FieldCount; column++)
            {
                page.Append("<td>");
                var text = rows.IsDBNull(column) ? "" : _html.Encode(rows.GetValue(column).ToString()!);
                page.Append(isList && column == 0 ? $"<a href=\"/lang-nghe/{text}\">{text}</a>" : text);
            }
        }

        page.Append("</table>");
    }
}
