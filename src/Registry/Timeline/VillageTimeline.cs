using LangNghe.Foundation.Acts;
using LangNghe.Foundation.Data;
using LangNghe.Foundation.Text;
using LangNghe.Foundation.Time;
using LangNghe.Registry.Domain;
using LangNghe.Territory.Domain;
using Microsoft.EntityFrameworkCore;

namespace LangNghe.Registry.Timeline;

/// <summary>Everything that happened to a village until a day, newest first.</summary>
public sealed class VillageTimeline(AppDb db, ActBook acts)
{
    // What these write stands at the old days, so that they have happened is told at their own.
    private static readonly string[] _backdated = [RegistryActs.Correct.Code, RegistryActs.Identify.Code];

    public async Task<IReadOnlyList<RecordedAct>> Acts(Guid villageId, AsOf asOf, CancellationToken stop) =>
        await db.ActsAbout(Village.SubjectOf(villageId)).Where(a => a.At <= asOf.KnownAt).OrderByDescending(a => a.Id)
            .Select(a => new RecordedAct(a.Id, a.Kind, a.At, a.ActorName, a.Reason, a.DocumentId, a.DocumentText, a.Door)).ToListAsync(stop);

    public async Task<IReadOnlyList<TimelineItem>> Items(VillagePast rows, IReadOnlyList<RecordedAct> recorded, Sources sources, UnitBook units, AsOf asOf, CancellationToken stop)
    {
        var others = await Others([.. rows.Links.Select(l => l.OtherId), .. rows.LinksFromOthers.Select(l => l.VillageId)], stop);
        var recording = rows.All.Select(r => r.RecordedBy).ToHashSet();
        return
        [
            .. Names(rows.Profiles, sources, units)
                .Concat(Recognised(rows.Recognitions, sources))
                .Concat(rows.Operations.Select(o => Item(o, State(o, rows.Operations), sources, o.Reason)))
                .Concat(rows.Reviews.Select(r => Item(r, $"Rà soát năm {r.Year}: {Reviewed(r)}", sources)))
                .Concat(rows.Restorations.Select(r => Item(r, "Được khôi phục, bảo tồn", sources, r.Outcome)))
                .Concat(rows.Links.Select(l => Item(l, l.Kind.Words + ":", sources) with { Link = others.GetValueOrDefault(l.OtherId) }))
                .Concat(rows.LinksFromOthers.Select(l => Item(l, l.Kind.WordsFromTheOther + ":", sources) with { Link = others.GetValueOrDefault(l.VillageId) }))
                .Concat(CommuneJourney.Of(rows.Profiles, units, asOf.Day).Select(m => Moved(m, sources)))
                .Concat(recorded.Where(a => a.Door != "seed" && (_backdated.Contains(a.Kind) || !recording.Contains(a.Id))).Select(a => Acted(a, sources)))
                .Where(i => i.Day <= asOf.Day)
                .OrderByDescending(i => i.Day),
        ];
    }

    /// <summary>The day as well as the row knows it.</summary>
    public static string When(DateOnly day, Known known) => known == Known.Attested ? $"chậm nhất {Vi.Day(day)}" : Vi.Day(day, known);

    private static TimelineItem Item(VillageRow row, string words, Sources sources, params IEnumerable<string?> notes) => new(
        row.From, When(row.From, row.FromKnown), words,
        [.. notes.Where(n => !string.IsNullOrWhiteSpace(n)).Select(n => new TimelineNote(n!)), sources.Of(row)], IsUnsure: row.Sureness.NeedsChecking);

    private static IEnumerable<TimelineItem> Names(IReadOnlyList<VillageProfile> profiles, Sources sources, UnitBook units)
    {
        VillageProfile? before = null;
        foreach (var profile in profiles)
        {
            if (before is null)
            {
                yield return Item(profile, profile.IsUnnamed ? "Được tính trong tổng số, chưa nêu tên" : $"Có trong sổ với tên {profile.Name}", sources, profile.Facts.PlaceAsWritten);
            }
            else
            {
                var changed = VillageFactLines.Compare(before.Facts, profile.Facts, u => units.Name(u, profile.From)).Where(l => l.Changes).ToList();
                if (changed.Count > 0)
                {
                    yield return Item(profile, "Thay đổi: " + string.Join("; ", changed.Select(l => $"{l.Label.ToLowerInvariant()} từ “{l.Before ?? "chưa rõ"}” thành “{l.After ?? "chưa rõ"}”")), sources);
                }
            }

            before = profile;
        }
    }

    private static IEnumerable<TimelineItem> Recognised(IReadOnlyList<Recognition> recognitions, Sources sources)
    {
        foreach (var recognition in recognitions)
        {
            var kind = recognition.Kind.Words.ToLowerInvariant();
            yield return Item(recognition, recognition.FromKnown == Known.Attested ? $"Đã được công nhận là {kind}" : $"Được công nhận là {kind}", sources,
                recognition.DecisionNumber is { } number ? $"Quyết định {number}" : "chưa rõ số và ngày quyết định");
            if (recognition is { IsRevoked: true, Until: { } until })
            {
                var day = until.AddDays(1);
                var decision = $"Quyết định {recognition.RevocationNumber}";
                yield return new TimelineItem(day, Vi.Day(day), $"Bị thu hồi bằng công nhận {kind}",
                [
                    .. recognition.RevocationReason is { Length: > 0 } why ? [new TimelineNote(why)] : Array.Empty<TimelineNote>(),
                    sources.Document(recognition.RevokedByDocumentId) is { } document ? document with { Words = decision } : new TimelineNote(decision),
                ]);
            }
        }
    }

    private static string State(Operation operation, IReadOnlyList<Operation> all) => operation.State switch
    {
        OperationState.Ceased => operation.FromKnown == Known.Attested ? "Không còn hoạt động" : "Thôi hoạt động",
        _ when all.Any(o => o.From < operation.From && o.State == OperationState.Ceased) => "Hoạt động trở lại",
        _ => "Đang hoạt động",
    };

    private static string Reviewed(VillageReview review) => string.Join(", ", new[]
    {
        review.Class?.Words.ToLowerInvariant(),
        review.IsEffective switch { true => "hoạt động có hiệu quả", false => "hoạt động chưa hiệu quả", _ => null },
        review.MeetsEnvironmentRules switch { true => "đạt yêu cầu về môi trường", false => "chưa đạt yêu cầu về môi trường", _ => null },
    }.OfType<string>());

    private static TimelineItem Moved(CommuneMove move, Sources sources)
    {
        var step = move.Steps[0];
        return new TimelineItem(move.Day, Vi.Day(move.Day), move.Words,
            [
                sources.Document(step.DocumentId) ?? new TimelineNote("chưa rõ số nghị quyết"),
                new TimelineNote(move.IsSplit ? "Làng ở phần nào chưa ai xác định; không tự đoán xã." : "Làng giữ nguyên chỗ cũ."),
                .. step.Basis == SuccessionBasis.Law ? [] : new[] { new TimelineNote(step.Basis.Words) },
            ],
            move.IsSplit ? null : new TimelineNote("Xem đơn vị", $"/don-vi-hanh-chinh/{step.ToUnitId}"), IsUnsure: move.IsSplit);
    }

    private TimelineItem Acted(RecordedAct act, Sources sources) => new(
        VietnamDay.Of(act.At), Vi.Instant(act.At), acts.Label(act.Kind),
        [
            .. act.Reason is { Length: > 0 } reason ? [new TimelineNote(reason)] : Array.Empty<TimelineNote>(),
            .. sources.Document(act.DocumentId) is { } document ? [document] : act.DocumentText is { Length: > 0 } text ? [new TimelineNote(text)] : Array.Empty<TimelineNote>(),
            new TimelineNote(act.ActorName),
        ]);

    private async Task<Dictionary<Guid, TimelineNote>> Others(IReadOnlyCollection<Guid> ids, CancellationToken stop)
    {
        if (ids.Count == 0)
        {
            return [];
        }

        var found = await db.Villages.Where(v => ids.Contains(v.Id))
            .Select(v => new { v.Id, v.Number, Name = db.Set<VillageProfile>().Where(p => p.VillageId == v.Id && p.WithdrawnAt == null).OrderByDescending(p => p.From).Select(p => p.Facts.Name).FirstOrDefault() })
            .ToListAsync(stop);
        return found.ToDictionary(v => v.Id, v => new TimelineNote(v.Name ?? $"làng số {v.Number}", $"/lang-nghe/{v.Number}"));
    }
}
