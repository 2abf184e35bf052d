using LangNghe.Foundation.Acts;
using LangNghe.Foundation.Rules;
using LangNghe.Foundation.Text;
using LangNghe.Foundation.Time;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace LangNghe.Registry.Journal;

/// <summary>What the journal is asked.</summary>
public sealed record JournalQuery
{
    /// <summary>Acts of no account: seeds, jobs and the first start.</summary>
    public const string TheProgram = "Chương trình";

    [FromQuery(Name = "viec")]
    public string? Kind { get; init; }

    /// <summary>A sign-in name, a person's whole name, or <see cref="TheProgram"/>.</summary>
    [FromQuery(Name = "nguoi")]
    public string? Who { get; init; }

    [FromQuery(Name = "tu-ngay")]
    public DateOnly? From { get; init; }

    [FromQuery(Name = "den-ngay")]
    public DateOnly? Until { get; init; }

    /// <summary>The kind of thing, by its prefix; without it a village.</summary>
    [FromQuery(Name = "loai")]
    public string? ThingKind { get; init; }

    /// <summary>Number or name of the thing, or a subject as "village:0197…".</summary>
    [FromQuery(Name = "muc")]
    public string? About { get; init; }

    /// <summary>What the address says, for a download; a day that cannot be read is told.</summary>
    public static Outcome<JournalQuery> Read(IQueryCollection query)
    {
        var problems = new Problems();
        var asked = new JournalQuery { Kind = query["viec"], Who = query["nguoi"], ThingKind = query["loai"], About = query["muc"], From = Day("tu-ngay"), Until = Day("den-ngay") };
        return problems.Any ? problems : asked;

        DateOnly? Day(string key)
        {
            var text = query[key].ToString();
            problems.When(text.Length > 0 && !VietnamDay.TryParse(text, out _), key, $"“{text}” không phải là ngày; viết 31/12/2021.");
            return VietnamDay.TryParse(text, out var day) ? day : null;
        }
    }

    /// <summary>The filters that are set, as "Người làm: Lê Thị B".</summary>
    /// <param name="thing">What the kind of thing is called.</param>
    public IReadOnlyList<string> Words(ActBook book, string thing) =>
    [
        .. string.IsNullOrWhiteSpace(Kind) ? Array.Empty<string>() : [$"Việc: {book.Label(Kind)}"],
        .. string.IsNullOrWhiteSpace(Who) ? Array.Empty<string>() : [$"Người làm: {Who}"],
        .. From is { } from ? [$"Từ ngày {Vi.Day(from)}"] : Array.Empty<string>(),
        .. Until is { } until ? [$"Đến ngày {Vi.Day(until)}"] : Array.Empty<string>(),
        .. string.IsNullOrWhiteSpace(About) ? Array.Empty<string>() : [$"{thing}: {About.Trim()}"],
    ];
}
