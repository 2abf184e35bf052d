using System.CommandLine;
using LangNghe.Cli.Printing;
using LangNghe.Cli.Running;
using LangNghe.Registry.Domain;
using LangNghe.Registry.Villages;
using Microsoft.Extensions.DependencyInjection;

namespace LangNghe.Cli.Verbs;

internal static class VillagesVerb
{
    public static Command Make(Workplace place)
    {
        var search = new Option<string?>("--search") { Description = "Tên làng, số trong sổ, thôn, nghề hoặc xã; không cần dấu, chịu một lỗi gõ", HelpName = "chữ" };
        var (asOf, json) = (Common.AsOf(), Common.Json());
        var command = new Command("villages", "Làng nghề trong sổ vào một ngày; khớp nhất trước khi có --search") { asOf, search, json };
        command.SetAction((parsed, stop) => place.Read(async (services, stop) =>
        {
            var query = new VillageListQuery { Search = parsed.GetValue(search) };
            var rows = await services.GetRequiredService<VillageList>().All(query, Common.Chosen(place.Clock, parsed.GetValue(asOf)), stop);
            place.Print(rows.Select(Row.Of).ToList(), parsed.GetValue(json),
                new Column<Row>("Số", r => r.Number.ToString(), IsNumber: true),
                new Column<Row>("Làng nghề", r => r.Name),
                new Column<Row>("Loại", r => r.KindWords),
                new Column<Row>("Nhóm", r => r.GroupWords),
                new Column<Row>("Xã", r => r.Commune ?? "chưa xác định"),
                new Column<Row>("Tình trạng", r => r.StatusWords));
            return 0;
        }, stop));
        return command;
    }

    private sealed record Row(Guid Id, int Number, string Name, string? Kind, string? KindWords, string? Group, string? GroupWords, string? Commune, string? Status, string? StatusWords)
    {
        public static Row Of(VillageListRow row) => new(
            row.Id, row.Number, row.Name, row.Kind?.Code, row.Kind?.Words, row.Group?.Code, row.Group?.ShortWords, row.UnitId is null ? null : row.Unit, row.State?.Code, row.State?.Words);
    }
}
