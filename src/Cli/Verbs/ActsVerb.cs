using System.CommandLine;
using System.Text.Json;
using LangNghe.Cli.Printing;
using LangNghe.Cli.Running;
using LangNghe.Foundation.Acts;
using LangNghe.Foundation.Data;
using LangNghe.Foundation.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LangNghe.Cli.Verbs;

internal static class ActsVerb
{
    private const int Newest = 200;

    public static Command Make(Workplace place)
    {
        var of = new Option<string?>("--of") { Description = "Chỉ những việc về một mục, như village:0197…", HelpName = "mục" };
        var json = Common.Json();
        var command = new Command("acts", $"Nhật ký: ai đổi gì, khi nào, vì sao, theo văn bản nào (mới nhất trước, nhiều nhất {Newest} việc)") { of, json };
        command.SetAction((parsed, stop) => place.Read(async (services, stop) =>
        {
            var book = services.GetRequiredService<ActBook>();
            var db = services.GetRequiredService<AppDb>();
            var acts = parsed.GetValue(of) is { } subject ? db.ActsAbout(subject) : db.Acts;
            var rows = (await acts.AsNoTracking().OrderByDescending(a => a.At).ThenByDescending(a => a.Id).Take(Newest).ToListAsync(stop))
                .ConvertAll(a => new Row(a.Id, a.At, a.Kind, book.Label(a.Kind), a.ActorName, a.Organisation, a.Door, a.Reason, a.DocumentText, JsonDocument.Parse(a.Changes).RootElement));
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

    private sealed record Row(Guid Id, DateTime At, string Kind, string Label, string Actor, string? Organisation, string Door, string? Reason, string? Document, JsonElement Changes);
}
