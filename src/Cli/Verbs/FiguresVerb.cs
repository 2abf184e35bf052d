using System.CommandLine;
using System.Text.Json.Serialization;
using LangNghe.Cli.Printing;
using LangNghe.Cli.Running;
using LangNghe.Plan.Domain;
using LangNghe.Plan.Figures;
using Microsoft.Extensions.DependencyInjection;

namespace LangNghe.Cli.Verbs;

internal static class FiguresVerb
{
    public static Command Make(Workplace place)
    {
        var (asOf, knownOn, units, json) = (Common.AsOf(), Common.KnownOn(), Common.Units(), Common.Json());
        var command = new Command("figures", "Mọi số liệu tính từ sổ bộ, theo tên gọi trong mô tả hiện trạng của Kế hoạch") { asOf, knownOn, units, json };
        command.SetAction((parsed, stop) => place.Read(async (services, stop) =>
        {
            var book = services.GetRequiredService<FigureBook>();
            var rows = new List<Row>();
            foreach (var value in await book.Values(Common.Chosen(place.Clock, parsed.GetValue(asOf), parsed.GetValue(knownOn), parsed.GetValue(units)), stop))
            {
                var shares = parsed.GetValue(units) is null ? null : await book.ByUnit(value, stop);
                rows.Add(new Row(
                    value.Figure.Code, value.InUnit, value.Numerator / value.Figure.Unit.Scale, value.Denominator / value.Figure.Unit.Scale, value.Figure.Unit.Code,
                    value.State.Code, value.IsProvisional, value.Coverage, value.Source, shares?.Shares.Select(s => new Share(s.UnitCode, s.UnitName, s.Value, s.Numerator, s.Denominator)), shares?.Why, NewerYear.Of(value)));
            }

            place.Print(rows, parsed.GetValue(json),
                new Column<Row>("Số liệu", r => r.Figure),
                new Column<Row>("Giá trị", r => Words.Number(r.Value), IsNumber: true),
                new Column<Row>("Tử số", r => Words.Number(r.Numerator), IsNumber: true),
                new Column<Row>("Mẫu số", r => Words.Number(r.Denominator), IsNumber: true),
                new Column<Row>("Đơn vị", r => r.Unit),
                new Column<Row>("Dữ liệu", r => (r.Provisional ? "số sơ bộ · " : "") + r.Coverage));
            return 0;
        }, stop));
        return command;
    }

    private sealed record Row(
        string Figure, decimal? Value, decimal? Numerator, decimal? Denominator, string Unit, string Status, bool Provisional, string Coverage, string Source,
        [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] IEnumerable<Share>? ByUnit,
        [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? ByUnitReason,
        [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] NewerYear? Newer);

    private sealed record Share(string? UnitCode, string UnitName, decimal? Value, decimal? Numerator, decimal? Denominator);
}
