using System.Globalization;
using LangNghe.Foundation.Acts;
using LangNghe.Foundation.Data;
using LangNghe.Foundation.Time;
using LangNghe.Registry.Domain;
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
