using System.Globalization;
using LangNghe.Foundation.Acts;
using LangNghe.Foundation.Data;
using LangNghe.Foundation.Rules;
using LangNghe.Foundation.Text;
using LangNghe.Foundation.Time;
using LangNghe.Registry.Domain;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace LangNghe.Registry.Journal;

/// <summary>What the journal is asked.</summary>
public sealed record JournalQuery
{
    [FromQuery(Name = "viec")]
    public string? Kind { get; init; }

    [FromQuery(Name = "nguoi")]
    public string? Who { get; init; }

    [FromQuery(Name = "tu-ngay")]
    public DateOnly? From { get; init; }

    [FromQuery(Name = "den-ngay")]
    public DateOnly? Until { get; init; }

    /// <summary>The number of a village, or a subject as "village:0197…".</summary>
    [FromQuery(Name = "muc")]
    public string? About { get; init; }

    /// <summary>What the address says, for a download; a day that cannot be read is told.</summary>
    public static Outcome<JournalQuery> Read(IQueryCollection query)
    {
        var problems = new Problems();
        var asked = new JournalQuery { Kind = query["viec"], Who = query["nguoi"], About = query["muc"], From = Day("tu-ngay"), Until = Day("den-ngay") };
        return problems.Any ? problems : asked;

        DateOnly? Day(string key)
        {
            var text = query[key].ToString();
            problems.When(text.Length > 0 && !VietnamDay.TryParse(text, out _), key, $"“{text}” không phải là ngày; viết 31/12/2021.");
            return VietnamDay.TryParse(text, out var day) ? day : null;
        }
    }

    /// <summary>The filters that are set, as "Người làm: Lê Thị B".</summary>
    public IReadOnlyList<string> Words(ActBook book) =>
    [
        .. string.IsNullOrWhiteSpace(Kind) ? Array.Empty<string>() : [$"Việc: {book.Label(Kind)}"],
        .. string.IsNullOrWhiteSpace(Who) ? Array.Empty<string>() : [$"Người làm: {Who}"],
        .. From is { } from ? [$"Từ ngày {Vi.Day(from)}"] : Array.Empty<string>(),
        .. Until is { } until ? [$"Đến ngày {Vi.Day(until)}"] : Array.Empty<string>(),
        .. string.IsNullOrWhiteSpace(About) ? Array.Empty<string>() : [$"Làng nghề số: {About.Trim()}"],
    ];

    /// <param name="subject">As <see cref="Subject"/> gives it; null for all things.</param>
    public IQueryable<Act> Of(AppDb db, string? subject)
    {
        var acts = subject is null ? db.Acts : db.ActsAbout(subject);
        if (!string.IsNullOrWhiteSpace(Kind))
        {
            acts = acts.Where(a => a.Kind == Kind);
        }

        if (!string.IsNullOrWhiteSpace(Who))
        {
            acts = acts.Where(a => a.ActorName == Who);
        }

        if (From is { } from)
        {
            var start = VietnamDay.EndOf(from.AddDays(-1));
            acts = acts.Where(a => a.At > start);
        }

        if (Until is { } until)
        {
            var end = VietnamDay.EndOf(until);
            acts = acts.Where(a => a.At <= end);
        }

        return acts;
    }

    public async Task<string?> Subject(AppDb db, CancellationToken stop) =>
        string.IsNullOrWhiteSpace(About) ? null
        : int.TryParse(About, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            && await db.Villages.Where(v => v.Number == number).Select(v => (Guid?)v.Id).FirstOrDefaultAsync(stop) is { } id
            ? Village.SubjectOf(id) : About.Trim();
}
