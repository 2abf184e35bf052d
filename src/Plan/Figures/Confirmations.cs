using LangNghe.Foundation.Data;
using LangNghe.Foundation.Text;
using LangNghe.Foundation.Time;
using LangNghe.Registry;
using LangNghe.Registry.Domain;
using Microsoft.EntityFrameworkCore;

namespace LangNghe.Plan.Figures;

/// <summary>From and through which days somebody answers for each matter of the register, as known then.</summary>
public sealed class Confirmations
{
    private readonly Dictionary<string, List<RegisterConfirmation>> _byMatter;

    private Confirmations(IEnumerable<RegisterConfirmation> rows) =>
        _byMatter = rows.GroupBy(r => r.Matter, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.OrderBy(r => r.From).ToList(), StringComparer.Ordinal);

    public static async Task<Confirmations> Load(AppDb db, AsOf asOf, CancellationToken stop) =>
        new(await db.RegisterConfirmations.AsNoTracking().Known(asOf).ToListAsync(stop));

    /// <summary>Before this day nothing is known of the matter; null when nobody ever answered for it.</summary>
    public DateOnly? KnownFrom(string matter) => Of(matter)?.Min(r => r.From);

    /// <summary>The last confirmed day that is not after the given one.</summary>
    public DateOnly? ConfirmedOn(string matter, DateOnly day) =>
        Of(matter)?.Where(r => r.From <= day).Select(r => r.Until is { } until && until < day ? until : day).Cast<DateOnly?>().Max();

    public Guid? DocumentOf(string matter, DateOnly day) => Of(matter)?.LastOrDefault(r => r.From <= day)?.SourceDocumentId;

    public string SourceOf(string matter, DateOnly day) => Of(matter)?.LastOrDefault(r => r.From <= day)?.SourceNote ?? "Sổ bộ";

    public string Words(string matter, DateOnly day) => ConfirmedOn(matter, day) switch
    {
        null => "chưa ai xác nhận sổ đã ghi đủ",
        { } on when on < day => $"xác nhận lần cuối {Vi.Day(on)}",
        _ => "sổ được xác nhận đủ vào ngày này",
    };

    private List<RegisterConfirmation>? Of(string matter) => _byMatter.GetValueOrDefault(matter);
}
