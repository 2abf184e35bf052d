using System.CommandLine;
using System.Text.Json.Serialization;
using LangNghe.Cli.Printing;
using LangNghe.Cli.Running;
using LangNghe.Plan.Domain;
using LangNghe.Plan.Seeding;
using LangNghe.Plan.Targets;
using Microsoft.Extensions.DependencyInjection;

namespace LangNghe.Cli.Verbs;

internal static class TargetsVerb
{
    public static Command Make(Workplace place)
    {
        var (asOf, knownOn, json) = (Common.AsOf(), Common.KnownOn(), Common.Json());
        var plan = new Option<string>("--plan") { Description = "Mã của kế hoạch", HelpName = "mã", DefaultValueFactory = _ => SeedTargets.PlanSet };
        var command = new Command("targets", "Các mục tiêu của Kế hoạch: giá trị, điều kiện, kết luận") { asOf, knownOn, plan, json };
        command.SetAction((parsed, stop) => place.Read(async (services, stop) =>
        {
            var day = Common.Chosen(place.Clock, parsed.GetValue(asOf), parsed.GetValue(knownOn));
            var values = await services.GetRequiredService<TargetBoard>().On(day, stop, parsed.GetValue(plan));
            if (values.Count == 0)
            {
                return await place.Refuse($"Không có kế hoạch “{parsed.GetValue(plan)}”.");
            }

            place.Print(values.Select(v => Row.Of(v, day.Day)).ToList(), parsed.GetValue(json),
                new Column<Row>("Mã", r => r.Code),
                new Column<Row>("Giá trị", r => r.Parts is null ? r.Upper is null ? Words.Number(r.Value) : $"{Words.Number(r.Value)}–{Words.Number(r.Upper)}" : string.Join(" và ", r.Parts.Select(p => Words.Number(p.Value))), IsNumber: true),
                new Column<Row>("Cần", r => r.Wanted),
                new Column<Row>("Kết luận", r => r.Verdict),
                new Column<Row>("Còn thiếu", r => string.Join("; ", r.Missing)));
            return 0;
        }, stop));
        return command;
    }

    /// <summary>Two shares of one target stand in <c>Parts</c>; they are never added.</summary>
    private sealed record Row(string Code, decimal? Value, decimal? Numerator, decimal? Denominator, decimal Low, decimal? High, string Comparison, string Status, IReadOnlyList<string> Missing)
    {
        [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
        public IReadOnlyList<Part>? Parts { get; private init; }

        /// <summary>What the value may be at most, where some of it is to be verified.</summary>
        [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
        public decimal? Upper { get; private init; }

        public string? Reason { get; private init; }

        public string Unit { get; private init; } = "";

        [JsonIgnore]
        public string Wanted { get; private init; } = "";

        [JsonIgnore]
        public string Verdict { get; private init; } = "";

        public static Row Of(TargetValue value, DateOnly day)
        {
            var (target, figure) = (value.Target, value.Figure);
            var scale = figure?.Figure.Unit.Scale ?? 1;
            return new Row(
                target.Code, value.Value, figure?.Numerator / scale, figure?.Denominator / scale, target.Low, target.High, target.Comparison.Code,
                value.Verdict?.Status.Code ?? TargetStatus.Unknown.Code, [.. TargetNeeds.Of(value, day).Select(n => n.Words)])
            {
                Parts = value.IsPair ? [.. value.Figures.Select(f => new Part(f.Figure.Code, TargetValue.InUnitOf(target, f), f.Numerator, f.Denominator))] : null,
                Upper = value.ToVerify > 0 ? value.Upper : null,
                Reason = value.Verdict?.Reason,
                Unit = target.Unit,
                Wanted = TargetWords.Wanted(target),
                Verdict = value.Verdict?.Status.Words ?? "Chỉ tiêu cả nước",
            };
        }
    }

    private sealed record Part(string Figure, decimal? Value, decimal? Numerator, decimal? Denominator);
}
