using LangNghe.Foundation.Data;
using LangNghe.Foundation.Text;
using LangNghe.Foundation.Time;
using LangNghe.Persons.Held;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace LangNghe.Intake.Keeping;

/// <summary>Which files of imports are to be deleted, and when the next ones are.</summary>
public sealed class DueFiles(AppDb db, IOptions<IntakeOptions> options, TimeProvider clock)
{
    private const string OfErased = "Một người có trong tệp đã được xóa khỏi sổ";

    /// <summary>Those whose time is over at the instant, and those that hold somebody who was erased: by hash, with the reason.</summary>
    public async Task<IReadOnlyDictionary<string, string>> At(DateTime instant, CancellationToken stop)
    {
        var (days, before) = (options.Value.Days, instant.AddDays(-options.Value.Days));
        var due = (await FilesOfPerson.OfErased(db, stop)).Select(i => i.Sha256).Distinct().ToDictionary(h => h, _ => OfErased, StringComparer.Ordinal);
        // The same content may have been handed in again since.
        foreach (var hash in await db.Imports.Where(i => i.Sha256 != "").GroupBy(i => i.Sha256).Where(g => g.Max(i => i.At) < before).Select(g => g.Key).ToListAsync(stop))
        {
            due.TryAdd(hash, $"Quá {Vi.Number(days)} ngày từ lúc nạp");
        }

        return due;
    }

    public async Task<KeepingNow> Now(CancellationToken stop)
    {
        var handedIn = await db.Imports.Where(i => i.Sha256 != "").GroupBy(i => i.Sha256).Select(g => g.Max(i => i.At)).ToListAsync(stop);
        var night = ForgetFiles.EveryNight.NextDue(clock.UtcNow());
        var due = night is { } next ? (await At(next, stop)).Count : 0;
        return new KeepingNow
        {
            What = "Tệp đã nạp để nhập số liệu", Period = $"{Vi.Number(options.Value.Days)} ngày từ lúc nạp",
            Effect = "xóa tệp; lần nhập và những gì đã ghi vào sổ giữ nguyên", Setting = $"{IntakeOptions.Section}__{nameof(IntakeOptions.KeepFilesDays)}", IsDefault = options.Value.KeepFilesDays is null,
            Held = handedIn.Count, Due = due, Next = due > 0 ? night : handedIn.Count > 0 ? ForgetFiles.EveryNight.NextDue(handedIn.Min().AddDays(options.Value.Days)) : null,
        };
    }

    internal static Task<KeepingNow> Now(IServiceProvider services, CancellationToken stop) => services.GetRequiredService<DueFiles>().Now(stop);
}
