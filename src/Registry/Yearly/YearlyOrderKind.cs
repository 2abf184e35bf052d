using System.Text.Json.Nodes;
using LangNghe.Foundation.Data;
using LangNghe.Foundation.Rules;
using LangNghe.Foundation.Text;
using LangNghe.Registry.Domain;
using LangNghe.Registry.Proposals;
using LangNghe.Registry.Villages;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LangNghe.Registry.Yearly;

/// <summary>The figures of a village's year, each of them a cell.</summary>
public sealed class YearlyOrderKind() : OrderKind(EnterYear, "Nhập số liệu năm", RegistryPermissions.Write)
{
    public const string EnterYear = "registry.yearly.enter";

    public override IReadOnlyList<string> Matters { get; } = [VillageMatters.Yearly];

    public override async Task<JsonObject?> Standing(IServiceProvider services, OrderPlace place, JsonObject typed, CancellationToken stop)
    {
        var db = services.GetRequiredService<AppDb>();
        var village = await db.Villages.AsNoTracking().SingleAsync(v => v.Id == place.VillageId, stop);
        return OrderJson.Of((await YearSheet.Read(db, village, OrderJson.Read<YearlyFacts>(typed).Year ?? 0, stop)).Facts());
    }

    public override IReadOnlyList<OrderCell> Cells(JsonObject? before, JsonObject after, Func<Guid, string> unitName)
    {
        var (was, becomes) = (before is null ? new YearlyFacts() : OrderJson.Read<YearlyFacts>(before), OrderJson.Read<YearlyFacts>(after));
        var turned = was.Values.Exists(v => v.Value is not null) && was.IsProvisional != becomes.IsProvisional;
        return
        [
            .. from typed in becomes.Values
               let measure = YearlyMeasures.Find(typed.Measure)
               where measure is not null
               let stands = was.Values.Find(v => v.Measure == measure.Code)?.Value
               where typed.IsDropped || (typed.Value is not null && (typed.Value != stands || turned))
               select new OrderCell(measure.Code, $"{measure.Label}, năm {becomes.Year}", VillageMatters.Yearly, Words(measure, stands, was.IsProvisional), typed.IsDropped ? null : Words(measure, typed.Value, becomes.IsProvisional)),
        ];
    }

    public override JsonObject Merge(JsonObject? before, JsonObject typed, IReadOnlyCollection<string> keys)
    {
        var (was, becomes) = (before is null ? new YearlyFacts() : OrderJson.Read<YearlyFacts>(before), OrderJson.Read<YearlyFacts>(typed));
        return OrderJson.Of(becomes with
        {
            Values = [.. becomes.Values.Where(v => keys.Contains(v.Measure!)), .. was.Values.Where(v => !keys.Contains(v.Measure!))],
        });
    }

    public override async Task<Problems> Run(IServiceProvider services, OrderPlace place, JsonObject facts, ActFacts why, CancellationToken stop)
    {
        var what = OrderJson.Read<YearlyFacts>(facts);
        return (await services.GetRequiredService<EnterYearlyFigure>().Run(new YearlyOrder(place.Number, place.Version, what.Year, what, why, place.Saves), stop)).Problems;
    }

    private static string? Words(YearlyMeasure measure, decimal? value, bool provisional) =>
        value is { } known ? $"{Vi.Number(known, 6)} {measure.TypedUnit}{(provisional ? " (số sơ bộ)" : "")}" : null;
}
