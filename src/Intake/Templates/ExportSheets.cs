using LangNghe.Foundation.Sheets;
using LangNghe.Foundation.Text;
using LangNghe.Foundation.Time;
using LangNghe.Intake.Imports;
using LangNghe.Intake.Kinds;

namespace LangNghe.Intake.Templates;

/// <summary>The tables that leave the program in the form in which they may come back.</summary>
public sealed class ExportSheets(TimeProvider clock)
{
    /// <summary>All that the actor sees.</summary>
    public async Task<Sheet> Full(ImportKind kind, CancellationToken stop)
    {
        var sheet = await kind.Export(stop);
        return Headed(kind, sheet, $"{kind.Label}: {Vi.Number(sheet.Rows.Count)} dòng, xuất lúc {Vi.Instant(clock.UtcNow())}");
    }

    /// <summary>The columns with their lists, and no rows.</summary>
    public Sheet Empty(ImportKind kind) => Headed(kind, new Sheet(kind.Label.Length <= 31 ? kind.Label : kind.Code, [], [.. kind.Columns.Select(c => c.Label)], []), $"{kind.Label}: mẫu tải ngày {Vi.Day(clock.Today())}");

    private static Sheet Headed(ImportKind kind, Sheet sheet, string what) => sheet with
    {
        About = [TemplateStamp.Words(kind), what, .. kind.Notes, .. sheet.About],
        Choices = sheet.Columns.Index().Select(c => (c.Index, Known: kind.Columns.FirstOrDefault(k => k.Label == c.Item)?.Choices)).Where(c => c.Known is not null).ToDictionary(c => c.Index, c => c.Known!),
    };
}
