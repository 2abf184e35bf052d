using System.CommandLine;
using LangNghe.Cli.Printing;
using LangNghe.Cli.Running;
using LangNghe.Foundation.Text;
using LangNghe.Territory;
using LangNghe.Territory.Domain;
using Microsoft.Extensions.DependencyInjection;

namespace LangNghe.Cli.Verbs;

internal static class UnitsVerb
{
    public static Command Make(Workplace place)
    {
        var (asOf, json) = (Common.AsOf(), Common.Json());
        var command = new Command("units", "Đơn vị hành chính có hiệu lực vào một ngày") { asOf, json };
        command.SetAction((parsed, stop) => place.Read(async (services, stop) =>
        {
            var book = await services.GetRequiredService<UnitBooks>().Current(stop);
            var day = Common.Chosen(place.Clock, parsed.GetValue(asOf)).Day;
            place.Print(book.UnitsOn(day).Select(u => Row.Of(book, u, day)).ToList(), parsed.GetValue(json),
                new Column<Row>("Mã", r => r.Code),
                new Column<Row>("Tên", r => $"{r.Type} {r.Name}"),
                new Column<Row>("Thuộc", r => r.ParentName),
                new Column<Row>("Từ ngày", r => r.From is { } from ? Vi.Day(from) : "trước 9/2019"),
                new Column<Row>("Đến ngày", r => r.Until is { } until ? Vi.Day(until) : ""),
                new Column<Row>("id", r => r.Id.ToString()));
            return 0;
        }, stop));
        return command;
    }

    /// <param name="Parent">The id of the unit above; null for a province.</param>
    /// <param name="From">Null where the first day lies before our lists.</param>
    private sealed record Row(Guid Id, string Code, string Name, string Type, Guid? Parent, string? ParentName, DateOnly? From, DateOnly? Until)
    {
        public static Row Of(UnitBook book, UnitPeriod unit, DateOnly day) => new(
            unit.UnitId, unit.Code, unit.Name, unit.Type, unit.ParentUnitId, unit.ParentUnitId is { } parent ? book.ShortName(parent, day) : null,
            unit.FromIsKnown ? unit.From : null, unit.Until);
    }
}
