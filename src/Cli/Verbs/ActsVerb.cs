using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using LangNghe.Cli.Printing;
using LangNghe.Cli.Running;
using LangNghe.Foundation.Acts;
using LangNghe.Foundation.Data;
using LangNghe.Foundation.Text;
using LangNghe.Registry;
using LangNghe.Registry.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LangNghe.Cli.Verbs;

internal static class ActsVerb
{
    private const int PageSize = 200;

    public static Command Make(Workplace place)
    {
        var of = new Option<string?>("--of") { Description = "Chỉ những việc về một mục: số của làng trong sổ (15), hay một mục bất kỳ (village:0197…, account:0197…)", HelpName = "mục" };
        var page = new Option<int>("--page") { Description = $"Trang, mỗi trang {PageSize} việc", HelpName = "số", DefaultValueFactory = _ => 1 };
        var json = Common.Json();
        var command = new Command("acts", $"Nhật ký: ai đổi gì, khi nào, vì sao, theo văn bản nào (mới nhất trước)") { of, page, json, VerifyActsVerb.Make(place), ActsHeadVerb.Make(place) };
        command.SetAction((parsed, stop) => place.Read(async (services, stop) =>
        {
            var book = services.GetRequiredService<ActBook>();
            var db = services.GetRequiredService<AppDb>();
            var acts = db.Acts.AsQueryable();
            if (parsed.GetValue(of) is { } thing)
            {
                var subject = await Subject(db, thing, stop);
                acts = db.ActsAbout(subject);
                if (!await acts.AnyAsync(stop))
                {
                    return await place.Refuse($"Nhật ký không có việc nào về “{thing}”. Ghi số của làng trong sổ, hay mục như village:0197….");
                }
            }

            var rows = (await acts.AsNoTracking().OrderByDescending(a => a.Id).Skip((Math.Max(parsed.GetValue(page), 1) - 1) * PageSize).Take(PageSize).ToListAsync(stop))
                .ConvertAll(a => new Row(a.Id, a.At, a.Kind, book.Label(a.Kind), a.ActorName, a.Organisation, a.Door, a.Reason, a.DocumentText, JsonSerializer.Deserialize<List<Change>>(a.Changes)!));
            place.Print(rows, parsed.GetValue(json),
                new Column<Row>("Lúc", r => Vi.Instant(r.At)),
                new Column<Row>("Việc", r => r.Label),
                new Column<Row>("Người", r => r.Actor),
                new Column<Row>("Cửa", r => r.Door),
                new Column<Row>("Lý do", r => r.Reason),
                new Column<Row>("Văn bản", r => r.Document));
            return 0;
        }, stop));
        return command;
    }

    /// <summary>A number is that of a village in the register; a bare id may be of anything.</summary>
    private static async Task<string> Subject(AppDb db, string thing, CancellationToken stop)
    {
        if (int.TryParse(thing, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            var village = await db.Villages.Where(v => v.Number == number).Select(v => (Guid?)v.Id).FirstOrDefaultAsync(stop);
            return village is { } id ? Village.SubjectOf(id) : thing;
        }

        return Guid.TryParse(thing, out var bare)
            ? await db.Set<ActSubject>().Where(s => s.Subject.EndsWith(bare.ToString())).Select(s => s.Subject).FirstOrDefaultAsync(stop) ?? thing
            : thing;
    }

    private sealed record Row(Guid Id, DateTime At, string Kind, string Label, string Actor, string? Organisation, string Door, string? Reason, string? Document, IReadOnlyList<Change> Changes);
}
